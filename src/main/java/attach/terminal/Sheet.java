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
      if (lines.size() > 1) {
        out.append("\n".repeat(lines.size() - 1)).append('\r');
      }
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
      out.append(ESCAPE).append(rows).append('A');
    }
  }

  private String change(Line before, Line now) {
    if (before.text(colour).equals(now.text(colour))) {
      return "";
    }
    var old = before.cells();
    var cells = now.cells();
    var out = new Row(cells);
    for (int column = 0; column < cells.size(); column++) {
      if (!same(old, cells, column)) {
        out.write(column);
      }
    }
    if (old.size() > cells.size()) {
      out.goTo(cells.size());
      out.text.append(ESCAPE).append('K');
    }
    return out.end();
  }

  /// What is written into one row, from left to right. A style lasts until another one is needed.
  private final class Row {
    private final List<Line.Cell> cells;
    private final StringBuilder text = new StringBuilder();
    private Style style = Style.PLAIN;
    private int at = -JUMP - 1;

    Row(List<Line.Cell> cells) {
      this.cells = cells;
    }

    void write(int column) {
      goTo(column);
      cell(column);
    }

    private void goTo(int column) {
      if (column - at > JUMP) {
        text.append(ESCAPE).append(column + 1).append('G');
        at = column;
      }
      while (at < column) {
        cell(at);
      }
    }

    private void cell(int column) {
      var cell = cells.get(column);
      style(cell.style());
      text.append(cell.text());
      at = column + 1;
    }

    private void style(Style wanted) {
      if (!colour || wanted == style) {
        return;
      }
      boolean ends = style != Style.PLAIN;
      text.append(ESCAPE).append(ends ? "0" : "");
      if (wanted != Style.PLAIN) {
        text.append(ends ? ";" : "").append(wanted.code());
      }
      text.append('m');
      style = wanted;
    }

    String end() {
      style(Style.PLAIN);
      return text.toString();
    }
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
