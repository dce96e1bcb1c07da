package attach.terminal;

import java.util.List;

/// Something that goes by itself, such as a breath to follow. It holds no clock and no screen: told a
/// moment (nanoseconds of a clock that only goes forward), it says what belongs there. So a late frame
/// never makes it drift, and a test can ask for any moment.
public interface Motion {
  /// Called once, before anything else.
  void begin(long nanos);

  /// The picture of a moment, in at most `rows` lines of less than `columns` columns.
  List<Line> lines(long nanos, int columns, int rows, boolean unicode);

  /// When the picture changes next.
  long nextFrame(long nanos);

  /// What is said in words since this was last asked, for consoles that draw nothing.
  List<String> words(long nanos);

  /// When something is said next.
  long nextWords(long nanos);

  /// How often a bell is to ring since this was last asked.
  int bells(long nanos);

  /// Somebody pressed a key: a character in lower case, `esc`, `enter`, `up`, `down`, `left`, `right`;
  /// or, where words are typed, a whole number.
  void press(String key, long nanos);

  /// The program stood still from one moment to another, as behind Ctrl-Z or a closed lid.
  void stoodStill(long from, long to);

  /// Whether it is over. Also asked when a signal ends it, so that it knows how far it came.
  boolean isOver(long nanos);
}
