package attach.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of the table were worked out by another program (Python; the first row also by SciPy's
/// `theilslopes`), from the formulas of Sen (1968).
class TheilSenTest {
  private static final double[] FALLING = {5.2, 5.0, 5.1, 4.6, 4.7, 4.3, 4.4, 4.0};

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0 1 2 3 4 5 6 7, 5.2 5.0 5.1 4.6 4.7 4.3 4.4 4.0, -0.169048, 5.241667, -0.22, -0.1",
    "0 1 2 3 4 5, 5.2 4.8 5.0 4.5 4.6 4.1, -0.2, 5.2, -0.5, 0.1",
    // Equal values make the interval narrower.
    "0 1 2 3 4 5 6 7, 5 5 4 5 4 4 3 4, -0.225, 4.7875, -0.5, 0",
    "0 1 2 3 4 5 6 7, 4.5 3 2 3 4.5 4.5 3 4.5, 0, 3.75, -0.25, 0.5",
    // Days that are not evenly apart.
    "0 7 14 30 61 92, 5.2 4.8 5.0 4.5 4.6 4.1, -0.011538, 4.953846, -0.03125, 0.003226",
    // Five points: the interval is from the lowest slope to the highest.
    "0 1 2 3 4, 5 4 4.5 3 3.5, -0.4375, 4.875, -1.5, 0.5",
    "0 1 2 3 4, 2 2 2 2 2, 0, 2, 0, 0",
    // Two at the same time give no slope; the others do.
    "0 0 1 2 3, 1 3 2 4 6, 1.5, 1.5, -1, 2"
  })
  void the_line_goes_where_another_program_puts_it(
      String t, String y, double slope, double intercept, double low, double high) {
    var line = TheilSen.of(numbers(t), numbers(y)).orElseThrow();
    assertThat(line.slope()).isCloseTo(slope, within(1e-6));
    assertThat(line.intercept()).isCloseTo(intercept, within(1e-6));
    var interval = line.interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void four_points_have_no_interval() {
    var line = TheilSen.of(numbers("0 1 2 3"), numbers("1 2 3 5")).orElseThrow();
    assertThat(line.slope()).isCloseTo(7 / 6.0, within(1e-12));
    assertThat(line.interval()).isEmpty();
  }

  @Test
  void two_points_are_enough_for_a_slope() {
    var line = TheilSen.of(numbers("10 30"), numbers("4 3")).orElseThrow();
    assertThat(line.slope()).isEqualTo(-0.05);
    assertThat(line.intercept()).isEqualTo(4.5);
  }

  @Test
  void without_two_moments_there_is_no_line() {
    assertThat(TheilSen.of(new double[] {}, new double[] {})).isEmpty();
    assertThat(TheilSen.of(numbers("3"), numbers("4"))).isEmpty();
    assertThat(TheilSen.of(numbers("3 3 3"), numbers("4 5 6"))).isEmpty();
  }

  @Test
  void each_time_has_its_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSen.of(numbers("1 2 3"), numbers("1 2")));
  }

  @Test
  void the_order_of_the_points_makes_no_difference() {
    var days = IntStream.range(0, 8).mapToDouble(i -> i).toArray();
    var line = TheilSen.of(days, FALLING).orElseThrow();
    var random = new SplittableRandom(4);
    for (int round = 0; round < 50; round++) {
      var t = days.clone();
      var y = FALLING.clone();
      for (int i = t.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        swap(t, i, j);
        swap(y, i, j);
      }
      assertThat(TheilSen.of(t, y).orElseThrow()).isEqualTo(line);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double held = values[i];
    values[i] = values[j];
    values[j] = held;
  }

  @Test
  void one_odd_value_does_not_bend_it() {
    var days = IntStream.range(0, 8).mapToDouble(i -> i).toArray();
    var odd = FALLING.clone();
    odd[7] = 70;
    var line = TheilSen.of(days, odd).orElseThrow();
    assertThat(line.slope()).isNegative();
  }

  @Test
  void what_comes_in_is_left_as_it_was() {
    var t = numbers("3 1 2");
    var y = numbers("9 7 8");
    TheilSen.of(t, y);
    assertThat(t).containsExactly(3, 1, 2);
    assertThat(y).containsExactly(9, 7, 8);
  }
}
