package attach.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attach.content.Instrument;
import attach.content.Instrument.Range;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands beside a score: its band, the corners that it lies near, the change since.
class ResultTest {
  private static final Range SEVEN = new Range(1, 7);

  @ParameterizedTest
  @CsvSource({
    "5.2, 4.35721548, 6.04278452",
    "2.9, 2.05721548, 3.74278452",
    "4, 3.15721548, 4.84278452",
    // As far as the scale reaches.
    "1, 1, 1.84278452",
    "6.5, 5.65721548, 7",
  })
  void a_band_is_196_errors_to_either_side(double score, double low, double high) {
    var band = Band.of(score, Band.ASSUMED_ERROR, SEVEN);
    assertThat(band.score()).isEqualTo(score);
    assertThat(band.low()).isCloseTo(low, within(1e-9));
    assertThat(band.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void the_general_quiz_has_an_assumed_error_and_other_forms_have_theirs_or_none() {
    var self = Forms.self();
    assertThat(Band.error(self, self.scales().getFirst())).hasValue(0.43);
    var small = Forms.small();
    assertThat(Band.error(small, small.scales().getFirst())).isEmpty();

    var normed =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 7],
             "scales": [
               {"id": "a", "items": [1],
                "norm": {"mean": 3.5, "sd": 1.1, "reliability": 0.91, "source": "A book"}},
               {"id": "b", "items": [2], "norm": {"mean": 3, "sd": 2, "source": "A book"}}]}
            """);
    assertThat(Band.error(normed, normed.scales().getFirst()).orElseThrow())
        .isCloseTo(0.33, within(1e-12));
    assertThat(Band.error(normed, normed.scales().getLast())).isEmpty();
    assertThat(normed.scales().getFirst().norm().orElseThrow().z(4.6)).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.0  | 2.0  | secure",
        "6.0  | 2.0  | anxious-preoccupied",
        "2.0  | 6.0  | dismissive-avoidant",
        "6.0  | 6.0  | fearful-avoidant",
        // One score within its error of the line, on either side: both neighbours.
        "4.3  | 2.0  | secure anxious-preoccupied",
        "3.7  | 2.0  | secure anxious-preoccupied",
        "4.3  | 6.0  | dismissive-avoidant fearful-avoidant",
        "2.0  | 4.2  | secure dismissive-avoidant",
        "2.0  | 3.8  | secure dismissive-avoidant",
        "6.0  | 4.0  | anxious-preoccupied fearful-avoidant",
        // Both: near the middle.
        "4.0  | 4.0  | ''",
        "4.3  | 3.7  | ''",
        // The error itself still counts as within it.
        "4.43 | 2.0  | secure anxious-preoccupied",
        "3.57 | 2.0  | secure anxious-preoccupied",
        "4.44 | 2.0  | anxious-preoccupied",
        "3.56 | 2.0  | secure",
        "2.0  | 4.44 | dismissive-avoidant",
      })
  void closest_or_between_or_near_the_middle(double anxiety, double avoidance, String corners) {
    var closest = Closest.of(anxiety, avoidance, SEVEN.middle(), Band.ASSUMED_ERROR);
    assertThat(closest.corners().stream().map(Corner::id).collect(Collectors.joining(" ")))
        .isEqualTo(corners);
  }

  /// Where an error is nothing, a score on the line counts as near it, and nothing else does.
  @Test
  void a_score_above_the_line_is_high() {
    assertThat(Closest.of(4.001, 3.999, 4, 0).corners()).containsExactly(Corner.PREOCCUPIED);
    assertThat(Closest.of(4, 3.999, 4, 0).corners())
        .containsExactly(Corner.SECURE, Corner.PREOCCUPIED);
  }

  @ParameterizedTest
  @CsvSource({
    "4.0, 4.0, same, same",
    "4.0, 4.9, same, same",
    "4.0, 5.0, shift, shift",
    "5.0, 4.0, shift, shift",
    "4.0, 5.3, shift, shift",
    "4.0, 5.4, shift, larger",
    "5.4, 4.0, shift, larger",
    "4.0, 5.5, shift, larger",
    "4.0, 5.6, larger, larger",
    "5.6, 4.0, larger, larger",
    "1.0, 7.0, larger, larger",
  })
  void a_change_in_words(double before, double after, String anxiety, String avoidance) {
    assertThat(ChangeWords.ofAnxiety(before, after).id()).isEqualTo(anxiety);
    assertThat(ChangeWords.ofAvoidance(before, after).id()).isEqualTo(avoidance);
  }

  /// Means of nine answers: on paper the difference is exactly 1, in binary it falls short.
  @Test
  void a_rounding_does_not_make_a_change_smaller() {
    assertThat(23 / 9.0 - 14 / 9.0).isLessThan(1);
    for (int sum = 9; sum <= 54; sum++) {
      assertThat(ChangeWords.ofAnxiety(sum / 9.0, (sum + 9) / 9.0)).isEqualTo(ChangeWords.SHIFT);
      assertThat(ChangeWords.ofAnxiety((sum + 9) / 9.0, sum / 9.0)).isEqualTo(ChangeWords.SHIFT);
      assertThat(ChangeWords.ofAnxiety(sum / 9.0, (sum + 8) / 9.0)).isEqualTo(ChangeWords.SAME);
    }
  }
}
