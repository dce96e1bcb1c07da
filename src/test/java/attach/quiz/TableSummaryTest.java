package attach.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TableSummaryTest {
  private static final int NONE = Scoring.MISSING;

  private final TableSummary summary = new TableSummary(Forms.small(), new Scoring(Forms.small()));

  /// Scores by hand, items 5, 2 and 6 turned round: 2, 4, 6 and 3, 5, 4.
  @Test
  void over_complete_rows_alone() {
    summary.add(new int[] {1, 6, 2, 3, 5, 4});
    summary.add(new int[] {4, 3, 4, 5, 4, 3});
    summary.add(new int[] {6, 4, 5, 4, 1, 4});
    // One missing answer is enough, in whichever scale, also where it would still give a score.
    summary.add(new int[] {1, 1, 1, 1, 1, NONE});
    summary.add(new int[] {NONE, 1, 1, 1, 1, 1});

    var anxiety = summary.scales().getFirst();
    assertThat(anxiety.id()).isEqualTo("anxiety");
    assertThat(anxiety.n()).isEqualTo(3);
    assertThat(anxiety.mean().orElseThrow()).isCloseTo(4, within(1e-12));
    assertThat(anxiety.sd().orElseThrow()).isCloseTo(2, within(1e-12));
    // Items 1 4 6, 2 4 5, 3 4 7: variances 19/3, 7/3, 13/3; the sums 6, 12, 18 have 36.
    assertThat(anxiety.alpha().orElseThrow()).isCloseTo(1.5 * (1 - 13 / 36.0), within(1e-12));
    var avoidance = summary.scales().getLast();
    assertThat(avoidance.id()).isEqualTo("avoidance");
    assertThat(avoidance.n()).isEqualTo(3);
    assertThat(avoidance.mean().orElseThrow()).isCloseTo(4, within(1e-12));
    assertThat(avoidance.sd().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(summary.r().orElseThrow()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void without_complete_rows_nothing_is_known() {
    summary.add(new int[] {1, 1, 1, 1, 1, NONE});
    for (var scale : summary.scales()) {
      assertThat(scale.n()).isZero();
      assertThat(scale.mean()).isEmpty();
      assertThat(scale.sd()).isEmpty();
      assertThat(scale.alpha()).isEmpty();
    }
    assertThat(summary.r()).isEmpty();
  }

  @Test
  void a_single_scale_correlates_with_nothing() {
    var single = new TableSummary(Forms.single(), new Scoring(Forms.single()));
    single.add(new int[] {3});
    single.add(new int[] {5});
    assertThat(single.r()).isEmpty();
    assertThat(single.scales().getFirst().mean()).hasValue(4.0);
    assertThat(single.scales().getFirst().alpha()).isEmpty();
  }
}
