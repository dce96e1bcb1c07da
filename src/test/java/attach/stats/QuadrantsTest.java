package attach.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import attach.stats.Quadrants.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures were worked out by another program (Python).
class QuadrantsTest {
  @ParameterizedTest
  @CsvSource({
    "-2.5, 0.006209665325776132",
    "-1, 0.15865525393145707",
    "0, 0.5",
    "0.5, 0.6914624612740131",
    "1, 0.8413447460685429",
    "1.644854, 0.9500000384745869",
    "1.959964, 0.9750000009035577",
    "3, 0.9986501019683699"
  })
  void how_much_of_the_normal_distribution_lies_below(double z, double below) {
    assertThat(Normal.below(z)).isCloseTo(below, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "4.3, 3.2, 0.1810, 0.8152, 0.0007, 0.0031",
    "4, 4, 0.25, 0.25, 0.25, 0.25",
  })
  void two_scores_between_four_corners(
      double anxiety,
      double avoidance,
      double lowLow,
      double highLow,
      double lowHigh,
      double highHigh) {
    var weights = Quadrants.of(new Measure(anxiety, 4, 0.33), new Measure(avoidance, 4, 0.30));
    assertThat(weights.lowLow()).isCloseTo(lowLow, within(5e-5));
    assertThat(weights.highLow()).isCloseTo(highLow, within(5e-5));
    assertThat(weights.lowHigh()).isCloseTo(lowHigh, within(5e-5));
    assertThat(weights.highHigh()).isCloseTo(highHigh, within(5e-5));
    assertThat(weights.lowLow() + weights.highLow() + weights.lowHigh() + weights.highHigh())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void the_first_score_is_named_first() {
    var weights = Quadrants.of(new Measure(7, 4, 0.43), new Measure(1, 4, 0.43));
    assertThat(weights.highLow()).isGreaterThan(0.999);
    var turned = Quadrants.of(new Measure(1, 4, 0.43), new Measure(7, 4, 0.43));
    assertThat(turned.lowHigh()).isGreaterThan(0.999);
  }

  @Test
  void an_interval_runs_upwards() {
    assertThat(new Interval(2, 2).high()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
  }
}
