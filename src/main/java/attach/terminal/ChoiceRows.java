package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// The choices shown at first, in rows with a heading each, and where the marked one stands.
record ChoiceRows(List<Line> lines, int row, int column) {
  private static final int NONE = -1;

  /// With numbers that run through, for line mode.
  static List<Line> numbered(List<Choices.Row> rows, int width) {
    return of(rows, width, NONE, true, "").lines();
  }

  /// @param marked which choice has the mark, or -1
  /// @param numbered whether the numbers can be seen; their room stays
  /// @param mark one column
  static ChoiceRows of(
      List<Choices.Row> rows, int width, int marked, boolean numbered, String mark) {
    int heading = rows.stream().mapToInt(row -> Width.of(row.heading())).max().orElse(0);
    int indent = heading == 0 ? 2 : heading + 4;
    var lines = new ArrayList<Line>();
    int number = 0;
    int markedRow = 0;
    int markedColumn = 0;
    for (var row : rows) {
      var line = Line.of(heading == 0 ? " " : "  ").and(row.heading()).padTo(indent - 1);
      int used = indent;
      for (var choice : row.choices()) {
        boolean isMarked = number == marked;
        number++;
        String sign = numbered ? String.valueOf(number) : " ".repeat(number > 9 ? 2 : 1);
        String text = sign + " " + choice.name();
        if (used > indent && used + 3 + Width.of(text) >= width) {
          lines.add(line);
          line = Line.of(" ".repeat(indent - 1));
          used = indent;
        } else if (used > indent) {
          line.and("  ");
          used += 3;
        }
        if (isMarked) {
          markedRow = lines.size();
          markedColumn = used;
        }
        line.and(isMarked ? mark : " ");
        // Own words can be longer than a line.
        var wrapped = Width.wrap(text, width - 1 - indent);
        var style = isMarked ? Style.STRONG : Style.PLAIN;
        line.and(style, wrapped.getFirst());
        for (String rest : wrapped.subList(1, wrapped.size())) {
          lines.add(line);
          line = Line.of(" ".repeat(indent + 2)).and(style, rest);
        }
        used = line.width();
      }
      lines.add(line);
    }
    return new ChoiceRows(lines, markedRow, markedColumn);
  }
}
