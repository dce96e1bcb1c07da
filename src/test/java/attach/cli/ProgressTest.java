package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Pulse;
import attach.terminal.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How far a long reading has come: for somebody who waits and sees nothing else.
class ProgressTest {
  private static final String CLEARED = "\r" + " ".repeat("9216 rows".length()) + "\r";

  @TempDir Path home;

  /// Time in which each look at the clock takes so many milliseconds.
  private static final class Ticking implements Pulse {
    private final long millis;
    private long now;

    Ticking(long millis) {
      this.millis = millis;
    }

    @Override
    public long nanos() {
      now += millis * 1_000_000;
      return now;
    }

    @Override
    public void waitUntil(long nanos) {
      throw new AssertionError("nothing waits here");
    }

    @Override
    public Watch watch() {
      throw new AssertionError("nothing is watched here");
    }
  }

  /// What stands on the error stream after 10,000 rows, the last of them unreadable.
  private String said(boolean out, boolean err, long millis, String... options) throws IOException {
    var form = home.resolve("form.json");
    Files.writeString(
        form,
        """
        {"id": "x", "version": "1", "range": [1, 5], "scales": [{"id": "a", "items": [1]}]}
        """);
    var table = home.resolve("table.csv");
    Files.writeString(table, "Q1\n" + "3\n".repeat(9_999) + "6\n");
    var said = new ByteArrayOutputStream();
    var tools =
        new Tools(
            new Surroundings(
                Map.of("HOME", home.toString()), false, out, err, StandardCharsets.UTF_8),
            home.toString(),
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            said,
            Clock.systemUTC(),
            () -> new SplittableRandom(1),
            new Ticking(millis));
    var words = new ArrayList<>(List.of("quiz", "score", form.toString()));
    words.addAll(List.of("--responses", table.toString()));
    words.addAll(List.of(options));
    assertThat(Attach.run(tools, words.toArray(String[]::new))).isZero();
    return said.toString(StandardCharsets.UTF_8);
  }

  /// A look every 1,024 rows, and here each is half a second later: nothing in the first second, then a
  /// line that changes, and is gone before another one comes.
  @Test
  void a_line_that_changes_and_goes() throws IOException {
    var said = said(false, true, 500);
    assertThat(said).startsWith("2048 rows\r         \r3072 rows");
    assertThat(said)
        .endsWith(
            "9216 rows"
                + CLEARED
                + "Line 10001: item 1 is no whole number from 1 to 5, and no code for missing."
                + " The\n"
                + "row is left out.\n"
                + "1 row was left out.\n");
  }

  @Test
  void a_short_reading_shows_nothing() throws IOException {
    assertThat(said(false, true, 0)).startsWith("Line 10001: ");
  }

  @Test
  void where_nothing_may_move_it_is_a_new_line_now_and_then() throws IOException {
    for (var option : new String[] {"--plain", "--no-motion"}) {
      assertThat(said(false, true, 3_000, option))
          .startsWith("4096 rows\n8192 rows\n")
          .doesNotContain("\r");
    }
  }

  @Test
  void a_file_or_rows_on_the_same_screen_show_nothing() throws IOException {
    assertThat(said(false, false, 500)).startsWith("Line 10001: ");
    assertThat(said(true, true, 500)).startsWith("Line 10001: ");
  }
}
