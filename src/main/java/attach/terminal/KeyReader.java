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

  /// Within this time a trembling hand presses twice.
  private static final long TWICE = 400_000_000L;

  private final InputStream in;
  private final Pulse pulse;

  /// An escape character came and nothing after it yet. It is the key itself, or the first part of an
  /// arrow on a slow line: the next look tells.
  private boolean escaped;

  private String last = "";
  private long lastAt;
  private String before = "";
  private long beforeAt;

  KeyReader(InputStream in, Pulse pulse) {
    this.in = in;
    this.pulse = pulse;
  }

  /// The keys pressed by now, in lower case; the special ones by their names.
  List<String> pressed() throws IOException {
    var keys = new ArrayList<String>();
    if (escaped && in.available() == 0) {
      escaped = false;
      keys.add(Keys.ESCAPE);
    }
    while (in.available() > 0) {
      String key = key();
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    if (!keys.isEmpty()) {
      last = keys.getLast();
      lastAt = pulse.nanos();
    }
    return keys;
  }

  /// Forgets what was typed before a question: it was no answer to it.
  void forget() throws IOException {
    pressed();
    escaped = false;
    before = last;
    beforeAt = lastAt;
  }

  /// Whether a key, pressed now, still belongs to what came before the question.
  boolean isLate(String key) {
    return key.equals(before) && pulse.nanos() - beforeAt < TWICE;
  }

  private String key() throws IOException {
    int first = escaped ? ESCAPE : in.read();
    escaped = false;
    if (first == ESCAPE) {
      escaped = in.available() == 0;
      return escaped ? "" : sequence();
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
