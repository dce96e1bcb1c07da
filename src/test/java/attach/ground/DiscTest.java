package attach.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes the breathing shape calm to look at, for the heights that a screen can leave it.
class DiscTest {
  private static final int STEPS = 200;
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  /// The dots as a square, row by row.
  private static boolean[][] dots(int step, int rows) {
    var lines = Disc.rows(step / (double) STEPS, rows);
    int side = 4 * rows;
    var dots = new boolean[side][side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        char c = lines.get(y / 4).charAt(x / 2);
        dots[y][x] = c != ' ' && (c - 0x2800 & BITS[y % 4][x % 2]) != 0;
      }
    }
    return dots;
  }

  private static int count(boolean[][] dots) {
    return Arrays.stream(dots)
        .mapToInt(row -> (int) IntStream.range(0, row.length).filter(x -> row[x]).count())
        .sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 11})
  void a_growing_disc_only_adds_dots_and_few_at_a_time(int rows) {
    var before = dots(0, rows);
    int all = count(dots(STEPS, rows));
    assertThat(count(before)).isBetween(all / 20, all / 5);
    for (int step = 1; step <= STEPS; step++) {
      var now = dots(step, rows);
      for (int y = 0; y < now.length; y++) {
        for (int x = 0; x < now.length; x++) {
          assertThat(before[y][x] && !now[y][x]).as("step %d, dot %d %d", step, x, y).isFalse();
        }
      }
      assertThat(count(now) - count(before)).as("step %d", step).isLessThan(all / 12);
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 11})
  void it_is_the_same_on_all_sides(int rows) {
    for (int step = 0; step <= STEPS; step += 10) {
      var dots = dots(step, rows);
      int last = dots.length - 1;
      for (int y = 0; y <= last; y++) {
        for (int x = 0; x <= last; x++) {
          assertThat(dots[y][x])
              .as("step %d, dot %d %d", step, x, y)
              .isEqualTo(dots[last - y][x])
              .isEqualTo(dots[y][last - x]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8, 11})
  void no_dot_stands_alone(int rows) {
    for (int step = 0; step <= STEPS; step++) {
      var dots = dots(step, rows);
      for (int y = 0; y < dots.length; y++) {
        for (int x = 0; x < dots.length; x++) {
          if (dots[y][x]) {
            assertThat(neighbours(dots, x, y)).as("step %d, dot %d %d", step, x, y).isPositive();
          }
        }
      }
    }
  }

  private static int neighbours(boolean[][] dots, int x, int y) {
    int found = 0;
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        boolean isOther = dx != 0 || dy != 0;
        boolean isInside =
            y + dy >= 0 && y + dy < dots.length && x + dx >= 0 && x + dx < dots.length;
        if (isOther && isInside && dots[y + dy][x + dx]) {
          found++;
        }
      }
    }
    return found;
  }
}
