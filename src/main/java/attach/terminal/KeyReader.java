package attach.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads keys that are there already, and never waits for one: whoever draws has no time to wait, and
/// nothing is left behind that would take a key from the next question.
final class KeyReader {
  private static final int ESCAPE = 27;

  private final InputStream in;

  KeyReader(InputStream in) {
    this.in = in;
  }

  /// The keys pressed by now, in lower case; the special ones by their names.
  List<String> pressed() throws IOException {
    var keys = new ArrayList<String>();
    while (in.available() > 0) {
      String key = key();
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }

  private String key() throws IOException {
    int first = in.read();
    if (first == ESCAPE) {
      return in.available() > 0 ? sequence() : Keys.ESCAPE;
    }
    if (first == '\r' || first == '\n') {
      return Keys.ENTER;
    }
    // A letter beyond ASCII is no key of ours; its further bytes fall under the same rule.
    return first < ' ' || first > '~' ? "" : String.valueOf((char) first).toLowerCase(Locale.ROOT);
  }

  /// What follows the escape character: an arrow, or something that means nothing here.
  private String sequence() throws IOException {
    int next = in.read();
    if (next != '[' && next != 'O') {
      return Keys.ESCAPE;
    }
    while (in.available() > 0) {
      int last = in.read();
      if (last >= '@' && last <= '~') {
        return switch (last) {
          case 'A' -> "up";
          case 'B' -> "down";
          case 'C' -> "right";
          case 'D' -> "left";
          default -> "";
        };
      }
    }
    return "";
  }
}
