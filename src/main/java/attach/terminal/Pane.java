package attach.terminal;

import java.util.List;

/// A sheet for a prompt: between two pictures the cursor stands where the person types, or on the
/// choice that they look at. Screen readers follow it.
final class Pane {
  private static final String ESCAPE = "\u001b[";

  private final Sheet sheet;
  private Picture shown = new Picture(List.of(), 0, 0);

  Pane(boolean colour) {
    this.sheet = new Sheet(colour);
  }

  /// What to write so that the picture stands there.
  String show(Picture picture) {
    String change = sheet.show(picture.lines());
    boolean still = picture.row() == shown.row() && picture.column() == shown.column();
    if (change.isEmpty() && still) {
      return "";
    }
    var out = new StringBuilder(toCorner(shown.row())).append(change);
    if (picture.row() > 0) {
      out.append(ESCAPE).append(picture.row()).append('B');
    }
    out.append(ESCAPE).append(picture.column() + 1).append('G');
    shown = picture;
    return out.toString();
  }

  /// What to write so that nothing of it is left. Where the window has become narrower since, each line
  /// that no longer fits takes more than one row.
  ///
  /// @param columns the width of the screen now
  String erase(int columns) {
    int rows = shown.column() / columns;
    for (var line : shown.lines().subList(0, Math.min(shown.row(), shown.lines().size()))) {
      rows += Math.max(1, Math.ceilDiv(line.width(), columns));
    }
    shown = new Picture(List.of(), 0, 0);
    return toCorner(rows) + sheet.erase();
  }

  private static String toCorner(int rows) {
    return rows > 0 ? "\r" + ESCAPE + rows + "A" : "\r";
  }
}
