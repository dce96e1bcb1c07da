package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How the breath is drawn on a real terminal: little is written, and each part of it comes in time.
class PaceIT {
  /// Where a picture is done the cursor goes back to its corner.
  private static final Pattern PICTURE_END = Pattern.compile("\u001b\\[\\d+A");

  private static final Pattern PHASE = Pattern.compile("\u001b\\[1m(in|out)");
  private static final int MOST_BYTES = 400;

  @TempDir Path work;

  private List<Pty.Piece> ground(String... arguments) throws IOException {
    var built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
    return Pty.until("Saved.", built, arguments);
  }

  /// A breath this quick moves more from one picture to the next than any that is offered.
  @Test
  @Timeout(60)
  void a_picture_takes_few_bytes() throws IOException {
    long bytes = 0;
    long pictures = 0;
    for (var piece : ground("ground", "--pattern", "2-0-2", "--breaths", "2")) {
      bytes += piece.text().getBytes(StandardCharsets.UTF_8).length;
      pictures += PICTURE_END.matcher(piece.text()).results().count();
    }
    assertThat(pictures).as("pictures in 8 seconds").isGreaterThan(60);
    assertThat(bytes / pictures).as("bytes a picture").isLessThan(MOST_BYTES);
  }

  /// How well depends on the machine; that it neither hurries nor falls behind does not.
  @Test
  @Timeout(60)
  void no_part_of_a_breath_is_lost() throws IOException {
    var late = late(ground("ground", "--pattern", "1-0-2", "--breaths", "4"), 1, 2);
    assertThat(late).hasSize(8);
    assertThat(late.stream().sorted().toList().get(4)).as("median of %s", late).isLessThan(150);
  }

  @Test
  @Tag("long")
  @Timeout(400)
  void every_part_comes_within_20_milliseconds_over_five_minutes() throws IOException {
    var late = late(ground("ground", "--minutes", "5"), 4, 6);
    assertThat(late).hasSize(60);
    assertThat(late).as("milliseconds late").allMatch(millis -> millis < 20);
    double begin = mean(late.subList(0, 15));
    double end = mean(late.subList(45, 60));
    assertThat(Math.abs(end - begin)).as("drift from %s to %s", begin, end).isLessThan(5);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /// How many milliseconds later than the most punctual one each part of a breath was seen to begin.
  private static List<Double> late(List<Pty.Piece> pieces, double in, double out) {
    var late = new ArrayList<Double>();
    String phase = "";
    double planned = 0;
    for (var piece : pieces) {
      var word = PHASE.matcher(piece.text());
      if (word.find() && !word.group(1).equals(phase)) {
        phase = word.group(1);
        late.add(piece.nanos() / 1e6 - planned * 1000);
        planned += phase.equals("in") ? in : out;
      }
    }
    double first = late.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    late.replaceAll(millis -> millis - first);
    return late;
  }
}
