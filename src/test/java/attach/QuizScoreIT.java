package attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A table of 50,000 rows and 36 items, scored by the built tool in a heap of 128 MiB, against a second
/// reckoning: whole sums in integers and the matrix of covariances here, running means there.
@TestInstance(Lifecycle.PER_CLASS)
class QuizScoreIT {
  private static final int ROWS = 50_000;
  private static final int ITEMS = 36;
  private static final int MIN = 1;
  private static final int MAX = 5;
  private static final int MAX_MISSING = 2;
  private static final Offset<Double> EXACT = within(1e-9);

  /// Even items make the first scale, odd ones the second.
  private static final List<Integer> REVERSED = List.of(22, 3, 15, 19, 25, 27, 29, 31, 33, 35);

  /// Above the range: no answer.
  private static final int NONE = 9;

  private final int[][] answers = new int[ROWS][ITEMS];

  private Path work;
  private BuiltFolder built;

  @BeforeAll
  void aTable(@TempDir Path folder) throws IOException {
    work = folder;
    built = smallHeap();
    Files.writeString(
        work.resolve("form.json"),
        """
        {"id": "form", "version": "1", "range": [1, 5], "missing": [0, -1], "maxMissing": 2,
         "scales": [
           {"id": "first", "items": [2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36],
            "reversed": [22]},
           {"id": "second", "items": [1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35],
            "reversed": [3,15,19,25,27,29,31,33,35]}]}
        """);
    var random = new SplittableRandom(20261124);
    var text = new StringBuilder("number");
    for (int item = 1; item <= ITEMS; item++) {
      text.append(",Q").append(item);
    }
    for (int row = 0; row < ROWS; row++) {
      text.append("\r\n").append(row);
      double[] leaning = {random.nextDouble(1, 5), random.nextDouble(1, 5)};
      for (int item = 1; item <= ITEMS; item++) {
        text.append(',').append(cell(row, item, leaning[item % 2], random));
      }
    }
    Files.writeString(work.resolve("table.csv"), text);
  }

  private String cell(int row, int item, double leaning, SplittableRandom random) {
    if (random.nextInt(250) == 0) {
      answers[row][item - 1] = NONE;
      return new String[] {"", "0", "-1"}[random.nextInt(3)];
    }
    long near = Math.round(leaning + random.nextDouble(-2, 2));
    int answer = Math.clamp(near, MIN, MAX);
    answers[row][item - 1] = REVERSED.contains(item) ? MIN + MAX - answer : answer;
    return String.valueOf(answers[row][item - 1]);
  }

  /// The launcher with another limit for the heap.
  private BuiltFolder smallHeap() throws IOException {
    var whole = BuiltFolder.with(work);
    var script =
        Files.readString(whole.launcher())
            .replace("home=${self%/*}/..", "home='" + whole.folder() + "'")
            .replaceAll("-Xmx\\S+", "-Xmx128m");
    assertThat(script).contains("-Xmx128m");
    var launcher = Files.createDirectories(work.resolve("bin")).resolve("attach");
    Files.writeString(launcher, script);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return whole.in(work);
  }

  private BuiltFolder.Finished score(String... options) {
    var words = new ArrayList<>(List.of("quiz", "score", work.resolve("form.json").toString()));
    words.addAll(List.of("--responses", work.resolve("table.csv").toString(), "--json"));
    words.addAll(List.of(options));
    return built.attach(words.toArray(String[]::new)).exitedWith(0).said("");
  }

  @Test
  void every_row_has_the_scores_of_a_second_reckoning() throws IOException {
    var json = new ObjectMapper();
    var lines = score().out().lines().toList();
    assertThat(lines).hasSize(ROWS);
    int without = 0;
    for (int row = 0; row < ROWS; row++) {
      var line = json.readTree(lines.get(row));
      assertThat(line.get("row").asInt()).isEqualTo(row + 1);
      without += same(line.at("/scores/first"), scoreOf(row, 0)) ? 0 : 1;
      without += same(line.at("/scores/second"), scoreOf(row, 1)) ? 0 : 1;
    }
    assertThat(without).as("some have too many missing").isBetween(1, 100);
  }

  /// Whether there is a score.
  private static boolean same(JsonNode given, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(given.isNull()).isTrue();
      return false;
    }
    assertThat(given.asDouble()).isCloseTo(expected, EXACT);
    return true;
  }

  /// Of all answers as they were given: reversed ones are taken off, and added as whole ranges.
  private double scoreOf(int row, int scale) {
    int plain = 0;
    int turned = 0;
    int given = 0;
    int turnedGiven = 0;
    for (int item = scale == 0 ? 2 : 1; item <= ITEMS; item += 2) {
      int answer = answers[row][item - 1];
      if (answer != NONE) {
        given++;
        if (REVERSED.contains(item)) {
          turned += answer;
          turnedGiven++;
        } else {
          plain += answer;
        }
      }
    }
    return ITEMS / 2 - given > MAX_MISSING
        ? Double.NaN
        : (plain - turned + (MIN + MAX) * turnedGiven) / (double) given;
  }

  @Test
  void the_summary_is_that_of_a_second_reckoning() throws IOException {
    var json = new ObjectMapper().readTree(score("--summary").out());
    var complete = new ArrayList<int[]>();
    for (var row : answers) {
      if (Arrays.stream(row).noneMatch(answer -> answer == NONE)) {
        complete.add(row);
      }
    }
    assertThat(complete.size()).isBetween(ROWS / 2, ROWS - 1);
    var covariances = covariances(complete);
    double[] variances = new double[2];
    for (int scale = 0; scale < 2; scale++) {
      var given = json.at("/scales/" + (scale == 0 ? "first" : "second"));
      double between = sum(covariances, scale, scale);
      double alone = diagonal(covariances, scale);
      int k = ITEMS / 2;
      variances[scale] = between / k / k;
      assertThat(given.get("n").asInt()).isEqualTo(complete.size());
      assertThat(given.get("mean").asDouble()).isCloseTo(mean(complete, scale), EXACT);
      assertThat(given.get("sd").asDouble()).isCloseTo(Math.sqrt(variances[scale]), EXACT);
      // By the mean covariance of two items beside the mean variance of one.
      double covariance = (between - alone) / (k * (k - 1));
      assertThat(given.get("alpha").asDouble())
          .isCloseTo(k * covariance / (alone / k + (k - 1) * covariance), EXACT)
          .isBetween(0.5, 0.99);
    }
    int k = ITEMS / 2;
    assertThat(json.get("r").asDouble())
        .isCloseTo(sum(covariances, 0, 1) / k / k / Math.sqrt(variances[0] * variances[1]), EXACT);
  }

  /// Of all pairs of items, reversed ones with their sign turned, from whole sums.
  private static double[][] covariances(List<int[]> rows) {
    var sums = new long[ITEMS];
    var products = new long[ITEMS][ITEMS];
    for (var row : rows) {
      for (int i = 0; i < ITEMS; i++) {
        sums[i] += row[i];
        for (int j = 0; j < ITEMS; j++) {
          products[i][j] += (long) row[i] * row[j];
        }
      }
    }
    long n = rows.size();
    var covariances = new double[ITEMS][ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      for (int j = 0; j < ITEMS; j++) {
        long times = n * products[i][j] - sums[i] * sums[j];
        covariances[i][j] = sign(i) * sign(j) * (times / (double) n / (n - 1));
      }
    }
    return covariances;
  }

  private static int sign(int index) {
    return REVERSED.contains(index + 1) ? -1 : 1;
  }

  private static double sum(double[][] covariances, int scale, int other) {
    double sum = 0;
    for (int i = 1 - scale; i < ITEMS; i += 2) {
      for (int j = 1 - other; j < ITEMS; j += 2) {
        sum += covariances[i][j];
      }
    }
    return sum;
  }

  private static double diagonal(double[][] covariances, int scale) {
    double sum = 0;
    for (int i = 1 - scale; i < ITEMS; i += 2) {
      sum += covariances[i][i];
    }
    return sum;
  }

  private static double mean(List<int[]> rows, int scale) {
    long sum = 0;
    for (var row : rows) {
      for (int i = 1 - scale; i < ITEMS; i += 2) {
        sum += sign(i) > 0 ? row[i] : MIN + MAX - row[i];
      }
    }
    return sum / (double) (rows.size() * (ITEMS / 2));
  }
}
