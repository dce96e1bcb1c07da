package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// A line that stays above whatever is asked: the thought that it is about, or how far one has come. It
/// is drawn with each question and goes with it, so that it always stands right above the one that is
/// open.
record Pinned(String text) {
  private static final int MOST = 3;

  /// On a low screen the question comes first.
  private static final int SHARE = 4;

  Picture over(Question<?> question, int columns, int rows) {
    var above = lines(columns, Math.min(MOST, rows / SHARE));
    var picture = question.picture(columns, rows - above.size());
    var all = new ArrayList<>(above);
    all.addAll(picture.lines());
    return new Picture(all, picture.row() + above.size(), picture.column()).within(rows);
  }

  private List<Line> lines(int columns, int most) {
    var lines = new ArrayList<Line>();
    if (text.isEmpty() || most == 0) {
      return lines;
    }
    var wrapped = Width.wrap(text, columns - 1);
    for (int i = 0; i < Math.min(most, wrapped.size()); i++) {
      boolean goesOn = i == most - 1 && wrapped.size() > most;
      String line = goesOn ? wrapped.get(i) + " " + wrapped.get(i + 1) : wrapped.get(i);
      lines.add(Line.of(Style.ACCENT, Width.cut(line, columns - 1)));
    }
    return lines;
  }
}
