package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// One line of styled text.
public final class Line {
  private final List<Piece> pieces = new ArrayList<>();

  private record Piece(Style style, String text) {}

  public static Line of(String text) {
    return new Line().and(text);
  }

  public static Line of(Style style, String text) {
    return new Line().and(style, text);
  }

  public Line and(String text) {
    return and(Style.PLAIN, text);
  }

  public Line and(Style style, String text) {
    pieces.add(new Piece(style, text));
    return this;
  }

  /// The columns that it takes.
  public int width() {
    return pieces.stream().mapToInt(piece -> Width.of(piece.text())).sum();
  }

  /// Fills up with spaces to a width.
  public Line padTo(int width) {
    int missing = width - width();
    return missing > 0 ? and(" ".repeat(missing)) : this;
  }

  /// One column of the screen. The second column of a wide letter is empty.
  record Cell(Style style, String text) {}

  /// The columns that it takes, without spaces at its end.
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var piece : pieces) {
      int[] letters = Width.visible(piece.text()).codePoints().toArray();
      for (int letter : letters) {
        String text = Character.toString(letter);
        int width = Width.of(text);
        if (width == 0 && !cells.isEmpty()) {
          var before = cells.removeLast();
          cells.add(new Cell(before.style(), before.text() + text));
          continue;
        }
        cells.add(new Cell(piece.style(), text));
        if (width == 2) {
          cells.add(new Cell(piece.style(), ""));
        }
      }
    }
    while (!cells.isEmpty() && cells.getLast().text().equals(" ")) {
      cells.removeLast();
    }
    return cells;
  }

  /// The text as it goes to a terminal. Control characters of stored words are shown, never obeyed.
  String text(boolean colour) {
    var text = new StringBuilder();
    for (var piece : pieces) {
      boolean styled = colour && !piece.style().code().isEmpty();
      if (styled) {
        text.append("\u001b[").append(piece.style().code()).append('m');
      }
      text.append(Width.visible(piece.text()));
      if (styled) {
        text.append("\u001b[0m");
      }
    }
    return text.toString().stripTrailing();
  }

  @Override
  public String toString() {
    return text(false);
  }
}
