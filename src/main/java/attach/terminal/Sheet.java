package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// A few lines of the screen, below what was said before, that are drawn again and again. Only what
/// differs is written. Between two pictures the cursor stays at the upper left corner: when the
/// window changes its size, the corner moves along with it, and everything from there on can be
/// cleared.
final class Sheet {
  private static final String ESCAPE = "\u001b[";

  /// Going on over unchanged columns is shorter than a jump up to here.
  private static final int JUMP = 6;

  private final boolean colour;
  private List<Line> shown = List.of();
  private int height;

  Sheet(boolean colour) {
    this.colour = colour;
  }

  /// What to write so that the lines stand there.
  String show(List<Line> lines) {
    var out = new StringBuilder();
    if (lines.size() > height) {
      out.append("\n".repeat(lines.size() - 1));
      up(out, lines.size() - 1);
      height = lines.size();
    }
    int at = 0;
    for (int row = 0; row < height; row++) {
      var before = row < shown.size() ? shown.get(row) : Line.of("");
      var now = row < lines.size() ? lines.get(row) : Line.of("");
      var change = change(before, now);
      if (!change.isEmpty()) {
        if (row > at) {
          out.append(ESCAPE).append(row - at).append('B');
        }
        out.append(change);
        at = row;
      }
    }
    if (!out.isEmpty()) {
      out.append('\r');
      up(out, at);
    }
    shown = List.copyOf(lines);
    return out.toString();
  }

  private static void up(StringBuilder out, int rows) {
    if (rows > 0) {
      out.append('\r').append(ESCAPE).append(rows).append('A');
    }
  }

  private String change(Line before, Line now) {
    if (before.text(colour).equals(now.text(colour))) {
      return "";
    }
    var old = before.cells();
    var cells = now.cells();
    int length = Math.max(old.size(), cells.size());
    var out = new StringBuilder();
    int column = 0;
    int written = -JUMP - 1;
    while (column < length) {
      if (same(old, cells, column)) {
        column++;
        continue;
      }
      if (column - written > JUMP) {
        out.append(ESCAPE).append(column + 1).append('G');
        written = column;
      }
      if (column >= cells.size()) {
        write(out, cells, Math.min(written, cells.size()), cells.size());
        return out.append(ESCAPE).append('K').toString();
      }
      written = write(out, cells, written, column + 1);
      column++;
    }
    return out.toString();
  }

  /// Writes the columns from one to another, and gives the latter.
  private int write(StringBuilder out, List<Line.Cell> cells, int from, int to) {
    var style = Style.PLAIN;
    for (var cell : cells.subList(from, to)) {
      if (colour && cell.style() != style) {
        style = cell.style();
        out.append(ESCAPE).append(style == Style.PLAIN ? "0" : style.code()).append('m');
      }
      out.append(cell.text());
    }
    if (style != Style.PLAIN) {
      out.append(ESCAPE).append("0m");
    }
    return to;
  }

  private static boolean same(List<Line.Cell> old, List<Line.Cell> cells, int column) {
    if (column >= old.size() || column >= cells.size()) {
      return false;
    }
    var a = old.get(column);
    var b = cells.get(column);
    return a.style() == b.style() && a.text().equals(b.text());
  }

  /// What to write so that nothing of it is left. Some terminals keep among the lines above the screen
  /// what is cleared from its very corner on; so this begins beside it.
  String erase() {
    shown = new ArrayList<>();
    height = 0;
    return "\r" + ESCAPE + 'K' + ESCAPE + "2G" + ESCAPE + "J\r";
  }
}
