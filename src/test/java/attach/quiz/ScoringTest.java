package attach.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attach.content.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers to scores, on examples that can be reckoned in the head.
class ScoringTest {
  /// `-` is no answer.
  private static List<Optional<Integer>> answers(String text) {
    return Arrays.stream(text.split(" ", -1))
        .map(one -> one.equals("-") ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(one)))
        .toList();
  }

  private static String scores(Instrument instrument, String answers) {
    var scores = new Scoring(instrument).scores(answers(answers));
    return String.join(
        " ", scores.values().stream().map(s -> s.map(String::valueOf).orElse("-")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // 5 is 8 - 5 = 3 and 2, 6 are turned round: (1 + 3 + 3) / 3; (6 + 4 + 2) / 3
    "1 2 3 4 5 6, 2.3333333333333335 4.0",
    "7 1 7 7 1 1, 7.0 7.0",
    "1 7 1 1 7 7, 1.0 1.0",
    "4 4 4 4 4 4, 4.0 4.0",
    // One missing: the mean of the rest.
    "- 2 3 4 5 6, 3.0 4.0",
    "0 2 3 4 5 6, 3.0 4.0",
    "-1 2 3 4 5 6, 3.0 4.0",
    "1 2 3 4 - 6, 2.0 4.0",
    "1 - 3 4 5 6, 2.3333333333333335 3.0",
    // A missing reversed item is missing, and not 8.
    "1 0 3 4 0 6, 2.0 3.0",
    // Two missing of three: none.
    "- 2 - 4 5 6, - 4.0",
    "1 2 3 0 5 -1, 2.3333333333333335 -",
    "- - - - - -, - -",
    // Answers that were never given are missing too.
    "1 2 3 4, 2.0 5.0",
    "1 2 3, 2.0 -",
  })
  void a_small_form(String answers, String scores) {
    assertThat(scores(Forms.small(), answers)).isEqualTo(scores);
  }

  @Test
  void none_may_be_missing_unless_the_form_says_so() {
    assertThat(scores(Forms.single(), "7")).isEqualTo("7.0");
    assertThat(scores(Forms.single(), "0")).isEqualTo("0.0");
    assertThat(scores(Forms.single(), "-")).isEqualTo("-");
  }

  /// All may be missing, but then there is nothing to take a mean of.
  @Test
  void of_no_answer_there_is_no_score() {
    var instrument =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 5], "maxMissing": 9,
             "scales": [{"id": "a", "items": [1, 2]}]}
            """);
    assertThat(scores(instrument, "- -")).isEqualTo("-");
    assertThat(scores(instrument, "- 5")).isEqualTo("5.0");
  }

  @Test
  void scales_may_share_items_and_turn_them_differently() {
    var instrument =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 5],
             "scales": [{"id": "a", "items": [1, 2]},
                        {"id": "b", "items": [2, 3], "reversed": [2]}]}
            """);
    assertThat(scores(instrument, "1 5 3")).isEqualTo("3.0 2.0");
  }

  /// The general quiz: 9 items for each scale, three of them reversed, two may be missing.
  @Test
  void the_general_quiz() {
    var self = Forms.self();
    var answers = new Integer[18];
    Arrays.fill(answers, 7);
    assertThat(new Scoring(self).scores(some(answers)).get("anxiety").orElseThrow())
        .as("six sevens, and three that are turned to 1")
        .isCloseTo(5, within(1e-12));
    var anxiety = self.scales().getFirst();
    anxiety.reversed().forEach(item -> answers[item - 1] = 1);
    assertThat(new Scoring(self).scores(some(answers)).get("anxiety")).hasValue(7.0);

    var plain =
        anxiety.items().stream().filter(item -> !anxiety.reversed().contains(item)).toList();
    answers[plain.get(0) - 1] = null;
    answers[plain.get(1) - 1] = null;
    assertThat(new Scoring(self).scores(some(answers)).get("anxiety")).hasValue(7.0);
    answers[plain.get(2) - 1] = null;
    assertThat(new Scoring(self).scores(some(answers)).get("anxiety")).isEmpty();
  }

  private static List<Optional<Integer>> some(Integer... answers) {
    return Arrays.stream(answers).map(Optional::ofNullable).toList();
  }

  /// A scale and its mirror: turning every answer round turns the score round.
  @Test
  void turned_answers_give_turned_scores() {
    var scoring = new Scoring(Forms.small());
    var random = new SplittableRandom(3);
    for (int round = 0; round < 500; round++) {
      var answers = random.ints(6, 1, 8).toArray();
      var turned = Arrays.stream(answers).map(answer -> 8 - answer).toArray();
      for (int scale = 0; scale < 2; scale++) {
        assertThat(scoring.score(scale, turned))
            .isCloseTo(8 - scoring.score(scale, answers), within(1e-12));
      }
    }
  }

  @Test
  void the_scores_stand_in_the_order_of_the_form() {
    assertThat(new Scoring(Forms.small()).scores(answers("1 1 1 1 1 1")).keySet())
        .containsExactly("anxiety", "avoidance");
  }
}
