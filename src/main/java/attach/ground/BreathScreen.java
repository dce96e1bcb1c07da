package attach.ground;

import attach.breath.Frame;
import attach.content.Texts;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/// A moment of a breath as lines: the picture, its word, and what can be done. Its height stays the
/// same from the first moment to the last.
final class BreathScreen {
  private static final int WIDEST = 79;
  private static final int NARROWEST_ROUND = 50;
  private static final int LEAST_ROWS = 6;
  private static final int MOST_ROWS = 11;
  private static final int WIDEST_BAR = 40;

  private final Texts texts;
  private final Manner manner;

  BreathScreen(Texts texts, Manner manner) {
    this.texts = texts;
    this.manner = manner;
  }

  record Size(int columns, int rows, boolean unicode) {
    int width() {
      return Math.min(columns - 1, WIDEST);
    }
  }

  /// What stands below the picture: a sentence, and how far it is.
  record Below(String sentence, String breathOf) {}

  List<Line> lead(int seconds, String above, Below below, Size size) {
    return lines(0, new Word("", String.valueOf(seconds)), above, below, size);
  }

  List<Line> breath(Frame frame, String above, Below below, Size size) {
    String phase = texts.get("phase-" + frame.phase().id());
    return lines(
        frame.fullness(), new Word(phase, String.valueOf(frame.secondsLeft())), above, below, size);
  }

  private record Word(String phase, String count) {}

  private List<Line> lines(double fullness, Word word, String above, Below below, Size size) {
    var lines = above(above, size);
    var foot = below(below, size);
    // The last row stays free, and the word has one below the picture, with a blank one between.
    int room = size.rows() - 1 - lines.size() - foot.size() - 2;
    if (isRound(size, room)) {
      round(lines, fullness, Math.min(room, MOST_ROWS), size);
      lines.add(Line.of(""));
      lines.add(word(word, size.width() / 2));
    } else {
      int columns = Math.min(WIDEST_BAR, size.width() - 4);
      bar(lines, fullness, columns, size);
      lines.add(Line.of(""));
      lines.add(word(word, 2 + columns / 2));
    }
    lines.addAll(foot);
    return lines.subList(0, Math.min(lines.size(), size.rows() - 1));
  }

  /// The strength. Its room stays when it goes, so that the breath does not jump.
  private List<Line> above(String sentence, Size size) {
    var lines = new ArrayList<Line>();
    if (manner.asksStrength()) {
      add(lines, sentence, texts.get("strength-lead"), size);
      lines.add(Line.of(""));
    }
    return lines;
  }

  private List<Line> below(Below below, Size size) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(""));
    add(lines, below.sentence(), texts.get("softly"), size);
    add(lines, below.breathOf(), "", size);
    add(lines, texts.get("keys"), "", size);
    return lines;
  }

  /// Adds a text, with the room that another one in its place needs.
  private static void add(List<Line> lines, String text, String longest, Size size) {
    int end = lines.size() + Width.wrap(longest, size.width()).size();
    Width.wrap(text, size.width()).forEach(line -> lines.add(Line.of(line)));
    while (lines.size() < end) {
      lines.add(Line.of(""));
    }
  }

  private boolean isRound(Size size, int room) {
    return !manner.bar()
        && size.unicode()
        && room >= LEAST_ROWS
        && size.columns() >= NARROWEST_ROUND;
  }

  private static void round(List<Line> lines, double fullness, int rows, Size size) {
    int left = size.width() / 2 - rows;
    for (String row : Disc.rows(fullness, rows)) {
      lines.add(Line.of(" ".repeat(left)).and(Style.ACCENT, row));
    }
  }

  /// At the left margin for eyes that rest there, and below the middle of the picture.
  private static Line word(Word word, int middle) {
    String both = word.phase().isEmpty() ? word.count() : word.phase() + "  " + word.count();
    return Line.of(Style.STRONG, word.phase())
        .padTo(middle - Width.of(both) / 2)
        .and(Style.STRONG, both);
  }

  private static void bar(List<Line> lines, double fullness, int columns, Size size) {
    var look = new Look(size.columns(), true, size.unicode(), false);
    // A little of it stays, so that there is always something to look at.
    lines.add(Line.of("  ").and(Style.ACCENT, look.bar(0.05 + 0.95 * fullness, 1, columns)));
  }
}
