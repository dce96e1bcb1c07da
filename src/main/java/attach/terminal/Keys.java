package attach.terminal;

import java.util.Locale;

/// What the keys of a motion are called, read from a line that was typed for it.
final class Keys {
  static final String ENTER = "enter";
  static final String ESCAPE = "esc";
  static final String SPACE = " ";

  private Keys() {}

  /// In line mode a key is a line: the space alone is the space, nothing at all is Enter.
  static String ofLine(String line) {
    String key = line.strip().toLowerCase(Locale.ROOT);
    if (!key.isEmpty()) {
      return key;
    }
    return line.isEmpty() ? ENTER : SPACE;
  }
}
