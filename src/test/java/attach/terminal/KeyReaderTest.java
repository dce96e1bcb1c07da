package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What terminals send, read as keys.
class KeyReaderTest {
  private final VirtualPulse pulse = new VirtualPulse();

  @ParameterizedTest
  @CsvSource({
    "[A, up",
    "OB, down",
    "[C, right",
    "OD, left",
    "[H, home",
    "[1~, home",
    "OF, end",
    "[4~, end",
    "[3~, delete"
  })
  void the_keys_that_begin_with_esc(String sequence, String key) {
    assertThat(Keyed.strokes("\u001b" + sequence + "x"))
        .containsExactly(Stroke.key(key), Stroke.text("x"));
  }

  @Test
  void keys_that_mean_nothing_here_leave_nothing_behind() {
    assertThat(Keyed.strokes("\u001b[15~\u001b[1;5C\t\u0000a")).containsExactly(Stroke.text("a"));
  }

  @Test
  void a_letter_is_one_however_many_bytes_it_has() {
    assertThat(Keyed.strokes("Aé胸\uD83D\uDE42"))
        .extracting(Stroke::text)
        .containsExactly("A", "é", "胸", "\uD83D\uDE42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "胸", "\u001b[3~", "\u001b[200~two words\r\nand more\u001b[201~"})
  void it_may_come_in_pieces(String typed) throws IOException {
    byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
    for (int cut = 1; cut < bytes.length; cut++) {
      var in = new Pieces(bytes, cut);
      var keys = new KeyReader(in, StandardCharsets.UTF_8, pulse);
      assertThat(keys.next()).as("cut at %d", cut).isEmpty();
      in.more();
      assertThat(keys.next()).as("cut at %d", cut).contains(Keyed.strokes(typed).getFirst());
      assertThat(keys.next()).isEmpty();
    }
  }

  @Test
  void a_paste_is_one_text() {
    assertThat(Keyed.strokes("\u001b[200~one\ntwo q\u001b[201~\r"))
        .containsExactly(Stroke.text("one\ntwo q"), Stroke.key(Keys.ENTER));
  }

  @Test
  void esc_alone_is_esc_once_nothing_follows() throws IOException {
    var keys = new KeyReader(Keyed.bytes("\u001b"), StandardCharsets.UTF_8, pulse);
    assertThat(keys.next()).isEmpty();
    pulse.waitUntil(pulse.nanos() + 40_000_000L);
    assertThat(keys.next()).contains(Stroke.key(Keys.ESCAPE));
    assertThat(keys.hideWanted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0.2, true", "0.6, true", "0.8, false"})
  void esc_twice_is_the_wish_to_hide(double seconds, boolean hides) throws IOException {
    var in = new Pieces(new byte[] {27, 27}, 1);
    var keys = new KeyReader(in, StandardCharsets.UTF_8, pulse);
    assertThat(keys.next()).isEmpty();
    pulse.waitUntil(pulse.nanos() + 40_000_000L);
    assertThat(keys.next()).contains(Stroke.key(Keys.ESCAPE));
    in.more();
    assertThat(keys.next()).isEmpty();
    pulse.waitUntil(pulse.nanos() + (long) (seconds * 1e9));
    assertThat(keys.next()).isEqualTo(hides ? Optional.empty() : Optional.of(Stroke.key("esc")));
    assertThat(keys.hideWanted()).isEqualTo(hides);
  }

  @Test
  void a_motion_gets_only_what_it_knows() throws IOException {
    var keys =
        new KeyReader(Keyed.bytes("Q \u001b[A\u001b[3~é\u0017\r"), StandardCharsets.UTF_8, pulse);
    assertThat(keys.pressed()).isEqualTo(List.of("q", " ", "up", "enter"));
  }

  /// A stream of which the second part comes later.
  private static final class Pieces extends InputStream {
    private final byte[] bytes;
    private int at;
    private int there;

    Pieces(byte[] bytes, int there) {
      this.bytes = bytes;
      this.there = there;
    }

    void more() {
      there = bytes.length;
    }

    @Override
    public int available() {
      return there - at;
    }

    @Override
    public int read() {
      return at < there ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(length, there - at);
      System.arraycopy(bytes, at, into, offset, count);
      at += count;
      return count;
    }
  }
}
