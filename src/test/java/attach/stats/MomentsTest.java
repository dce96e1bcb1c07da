package attach.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static Moments of(double... values) {
    var moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }

  @Test
  void mean_and_spread_by_hand() {
    var moments = of(2, 4, 4, 4, 5, 5, 7, 9);
    assertThat(moments.n()).isEqualTo(8);
    assertThat(moments.mean()).hasValue(5.0);
    assertThat(moments.variance().orElseThrow()).isCloseTo(32 / 7.0, within(1e-12));
    assertThat(moments.sd().orElseThrow()).isCloseTo(2.138089935, within(1e-9));
  }

  @Test
  void what_cannot_be_known_is_absent() {
    assertThat(of().mean()).isEmpty();
    assertThat(of().variance()).isEmpty();
    assertThat(of(3).mean()).hasValue(3.0);
    assertThat(of(3).variance()).isEmpty();
    assertThat(of(3).sd()).isEmpty();
    assertThat(of(3, 3).sd()).hasValue(0.0);
  }

  /// The usual formula, squares less the square of the mean, would lose every digit here.
  @Test
  void a_small_spread_far_from_zero_is_exact() {
    assertThat(of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).variance().orElseThrow())
        .isCloseTo(30, within(1e-9));
  }

  @Test
  void averages_of_whole_numbers() {
    assertThat(Averages.mean(List.of())).isEmpty();
    assertThat(Averages.mean(List.of(3, 4))).hasValue(3.5);
    assertThat(Averages.median(List.of())).isEmpty();
    assertThat(Averages.median(List.of(9))).hasValue(9.0);
    assertThat(Averages.median(List.of(9, 1, 4))).hasValue(4.0);
    assertThat(Averages.median(List.of(35, 15, 30, 15))).hasValue(22.5);
  }

  @Test
  void a_correlation_by_hand() {
    assertThat(correlation(1, 2, 2, 4, 3, 5, 4, 4, 5, 5).r().orElseThrow())
        .isCloseTo(6 / Math.sqrt(60), within(1e-12));
    assertThat(correlation(1, 3, 2, 2, 3, 1).r().orElseThrow()).isCloseTo(-1, within(1e-12));
    for (int slope = 1; slope < 200; slope++) {
      double r = correlation(1, 0.1 * slope, 2, 0.2 * slope, 7, 0.7 * slope).r().orElseThrow();
      assertThat(r).as("never above 1").isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
    }
  }

  /// Practice against strength on the day after, worked out by another program (Python).
  @Test
  void a_correlation_by_another_program() {
    var pairs = correlation(0, 6, 5, 5, 10, 5, 0, 7, 15, 4, 10, 4, 5, 6, 0, 7, 20, 3, 10, 5);
    assertThat(pairs.r().orElseThrow()).isCloseTo(-0.934947, within(1e-6));
  }

  @Test
  void what_does_not_vary_goes_with_nothing() {
    assertThat(correlation().r()).isEmpty();
    assertThat(correlation(1, 2).r()).isEmpty();
    assertThat(correlation(1, 2, 1, 3).r()).isEmpty();
    assertThat(correlation(1, 2, 2, 2).r()).isEmpty();
  }

  private static Correlation correlation(double... pairs) {
    var correlation = new Correlation();
    for (int i = 0; i < pairs.length; i += 2) {
      correlation.add(pairs[i], pairs[i + 1]);
    }
    return correlation;
  }

  /// Three items, four people, whose sums are 4, 8, 9 and 12. The variances are 19/12, 20/12, 16/12 and
  /// 131/12, so alpha is 3/2 * (1 - 55/131).
  @Test
  void alpha_by_hand() {
    var alpha = new Alpha(3);
    alpha.add(1, 1, 2);
    alpha.add(3, 3, 2);
    alpha.add(3, 2, 4);
    alpha.add(4, 4, 4);
    assertThat(alpha.value().orElseThrow()).isCloseTo(114 / 131.0, within(1e-12));
  }

  @Test
  void alpha_needs_items_people_and_differences() {
    var single = new Alpha(1);
    single.add(1);
    single.add(2);
    assertThat(single.value()).isEmpty();

    var alone = new Alpha(2);
    assertThat(alone.value()).isEmpty();
    alone.add(1, 2);
    assertThat(alone.value()).isEmpty();
    alone.add(2, 1);
    assertThat(alone.value()).as("everybody has the same sum").isEmpty();
    alone.add(2, 2);
    assertThat(alone.value()).isPresent();
  }

  /// Items that say the same have an alpha of 1, items of chance one near 0.
  @Test
  void alpha_at_its_ends() {
    var same = new Alpha(4);
    var chance = new Alpha(4);
    var random = new SplittableRandom(11);
    for (int i = 0; i < 4000; i++) {
      int answer = random.nextInt(1, 8);
      same.add(answer, answer, answer, answer);
      chance.add(
          random.nextInt(1, 8), random.nextInt(1, 8), random.nextInt(1, 8), random.nextInt(1, 8));
    }
    assertThat(same.value().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(chance.value().orElseThrow()).isCloseTo(0, within(0.1));
  }
}
