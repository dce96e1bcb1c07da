package attach.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads keys that are there already, and never waits for one: whoever draws has no time to wait, and
/// nothing is left behind that would take a key from the next question. There is one for a whole
/// conversation, since a key can come in pieces.
final class KeyReader {
  private static final int ESCAPE = 27;

  /// The rest of a key that begins with Esc comes sooner than this, or it was Esc alone.
  private static final long PIECES = 30_000_000L;

  /// Esc twice within this is the wish to hide.
  private static final long TWICE = 700_000_000L;

  private static final byte[] PASTED = "\u001b[201~".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final Charset charset;
  private final Pulse pulse;
  private byte[] bytes = {};
  private long came;
  private boolean pasting;
  private Optional<Long> escaped = Optional.empty();
  private boolean hide;
  private Optional<Stroke> last = Optional.empty();

  KeyReader(InputStream in, Charset charset, Pulse pulse) {
    this.in = in;
    this.charset = charset;
    this.pulse = pulse;
  }

  /// The last key that was pressed at all.
  Optional<Stroke> last() {
    return last;
  }

  /// Whether Esc was pressed twice since this was last asked.
  boolean hideWanted() {
    boolean was = hide;
    hide = false;
    return was;
  }

  /// The keys pressed by now that a motion knows: characters in lower case, Esc, Enter and arrows.
  List<String> pressed() throws IOException {
    var keys = new ArrayList<String>();
    for (var stroke = next(); stroke.isPresent(); stroke = next()) {
      String name = stroke.get().name();
      switch (name) {
        case Keys.ESCAPE, Keys.ENTER, Keys.UP, Keys.DOWN, Keys.LEFT, Keys.RIGHT -> keys.add(name);
        default -> {
          if (name.length() == 1) {
            keys.add(name);
          }
        }
      }
    }
    return keys;
  }

  /// The next thing that was typed, if it is there as a whole.
  Optional<Stroke> next() throws IOException {
    fill();
    while (bytes.length > 0) {
      int before = bytes.length;
      var stroke = pasting ? pasted() : bytes[0] == ESCAPE ? escape() : letter();
      if (stroke.isPresent() || bytes.length == before) {
        last = stroke.or(() -> last);
        return stroke.filter(typed -> !isSecondEscape(typed));
      }
    }
    return Optional.empty();
  }

  private void fill() throws IOException {
    int count = in.available();
    if (count > 0) {
      int old = bytes.length;
      bytes = Arrays.copyOf(bytes, old + count);
      int read = Math.max(0, in.read(bytes, old, count));
      bytes = Arrays.copyOf(bytes, old + read);
      came = pulse.nanos();
    }
  }

  private boolean isSecondEscape(Stroke stroke) {
    if (!stroke.is(Keys.ESCAPE)) {
      return false;
    }
    long now = pulse.nanos();
    boolean second = escaped.filter(first -> now - first < TWICE).isPresent();
    escaped = Optional.of(now);
    hide |= second;
    return second;
  }

  private boolean isOverdue() {
    return pulse.nanos() - came >= PIECES;
  }

  private String take(int count) {
    var text = new String(bytes, 0, count, charset);
    bytes = Arrays.copyOfRange(bytes, count, bytes.length);
    return text;
  }

  private Optional<Stroke> letter() {
    int first = bytes[0] & 0xff;
    if (first < ' ' || first == 127) {
      take(1);
      return Optional.of(Keys.ofControl(first)).filter(key -> !key.isEmpty()).map(Stroke::key);
    }
    int length = length(first);
    if (length > bytes.length) {
      if (isOverdue()) {
        take(bytes.length);
      }
      return Optional.empty();
    }
    return Optional.of(Stroke.text(take(length)));
  }

  /// How many bytes a letter has that begins with this one.
  private int length(int first) {
    if (!charset.equals(StandardCharsets.UTF_8) || first < 0xc0) {
      return 1;
    }
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  /// Esc alone, or what begins with it: an arrow, a paste, or something that means nothing here.
  private Optional<Stroke> escape() {
    if (bytes.length == 1) {
      return isOverdue() ? taken(1, Keys.ESCAPE) : Optional.empty();
    }
    if (bytes[1] == ESCAPE) {
      return taken(1, Keys.ESCAPE);
    }
    if (bytes[1] != '[' && bytes[1] != 'O') {
      // Alt and a letter; or Esc and a letter so soon after it that it cannot be told apart.
      return taken(bytes[1] < 0 ? 1 : 2, Keys.ESCAPE);
    }
    for (int end = 2; end < bytes.length; end++) {
      if (bytes[end] >= '@' && bytes[end] <= '~') {
        String sequence = take(end + 1).substring(2);
        pasting = sequence.equals("200~");
        return Optional.of(Keys.ofSequence(sequence))
            .filter(key -> !key.isEmpty())
            .map(Stroke::key);
      }
    }
    if (isOverdue()) {
      take(bytes.length);
    }
    return Optional.empty();
  }

  private Optional<Stroke> taken(int count, String key) {
    take(count);
    return Optional.of(Stroke.key(key));
  }

  /// A paste, once all of it has come.
  private Optional<Stroke> pasted() {
    for (int end = 0; end + PASTED.length <= bytes.length; end++) {
      if (Arrays.equals(bytes, end, end + PASTED.length, PASTED, 0, PASTED.length)) {
        String text = take(end);
        take(PASTED.length);
        pasting = false;
        return Optional.of(Stroke.text(text)).filter(stroke -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }
}
