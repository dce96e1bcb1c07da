package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an entry may be, and the little that it knows about itself.
class EntryRulesTest {
  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Optional<Rating> rated(int value) {
    return Optional.of(new Rating(value));
  }

  private static Label label(Feeling... feelings) {
    return new Label(List.of(feelings), none(), none(), none(), none());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void a_rating_lies_between_0_and_10(int value) {
    assertThatThrownBy(() -> new Rating(value)).isInstanceOf(InvalidEntry.class);
    assertThat(new Rating(0).value()).isZero();
    assertThat(new Rating(10).value()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void blank_words_are_no_words(String blank) {
    assertThatThrownBy(() -> new Feeling(blank, none()))
        .isInstanceOf(InvalidEntry.class)
        .hasMessage("word must not be empty");
    assertThatThrownBy(
            () ->
                new Label(
                    List.of(new Feeling("a", none())), Optional.of(blank), none(), none(), none()))
        .isInstanceOf(InvalidEntry.class);
    assertThatThrownBy(() -> new Anchor(Anchor.Kind.OBJECT, blank))
        .isInstanceOf(InvalidEntry.class);
    assertThatThrownBy(() -> new Note(blank, List.of())).isInstanceOf(InvalidEntry.class);
  }

  @Test
  void the_space_around_words_is_taken_off() {
    assertThat(new Feeling("  anxious \n", none()).word()).isEqualTo("anxious");
    assertThat(new Say("need", " a quiet evening ").text()).isEqualTo("a quiet evening");
  }

  @Test
  void a_label_names_at_least_one_feeling() {
    assertThatThrownBy(EntryRulesTest::label)
        .isInstanceOfSatisfying(
            InvalidEntry.class, wrong -> assertThat(wrong.field()).isEqualTo("feelings"));
  }

  @Test
  void the_strength_of_a_label_is_that_of_its_strongest_unpleasant_feeling() {
    var label =
        label(
            new Feeling("calm", rated(9)),
            new Feeling("anxious", rated(4)),
            new Feeling("lonely", rated(7)),
            new Feeling("own word", none()));
    var pleasant = Set.of("calm");
    assertThat(label.strength(pleasant::contains)).isEqualTo(rated(7));
    assertThat(label.pleasantStrength(pleasant::contains)).isEqualTo(rated(9));
    assertThat(label(new Feeling("calm", rated(9))).strength(pleasant::contains)).isEmpty();
    assertThat(label(new Feeling("anxious", none())).strength(pleasant::contains)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"4-0-6-0, 1, true", "4-0-6-0, 0, false", "4-0-6-0, -, false", "-, -, true"})
  void a_grounding_counts_with_one_whole_breath_or_without_any_to_count(
      String pattern, Integer breaths, boolean counts) {
    var grounding =
        new Grounding(
            "exhale",
            Optional.ofNullable(pattern),
            Optional.ofNullable(breaths),
            20,
            Change.UNKNOWN,
            none(),
            Ending.EARLY);
    assertThat(grounding.counts()).isEqualTo(counts);
  }

  @Test
  void counts_and_times_are_not_below_zero() {
    assertThatThrownBy(() -> new Anchoring(ulid(), none(), Optional.of(-1)))
        .isInstanceOf(InvalidEntry.class);
    assertThatThrownBy(
            () -> new Grounding("feet", none(), none(), -1, Change.UNKNOWN, none(), Ending.EARLY))
        .isInstanceOf(InvalidEntry.class);
  }

  private static Ulid ulid() {
    return new Ulid("01M85N4WCB0000000000000001");
  }

  @Test
  void care_has_at_most_four_steps() {
    var five = List.of("1", "2", "3", "4", "5");
    assertThatThrownBy(() -> new Care(five, Ending.EARLY)).isInstanceOf(InvalidEntry.class);
  }

  @Test
  void a_drop_is_known_where_both_ratings_are() {
    assertThat(new Change(rated(7), rated(4)).drop()).hasValue(3);
    assertThat(new Change(rated(4), rated(7)).drop()).hasValue(-3);
    assertThat(new Change(rated(4), none()).drop()).isEmpty();
    assertThat(new Change(none(), rated(4)).drop()).isEmpty();
    assertThat(Change.UNKNOWN.isUnknown()).isTrue();
    assertThat(new Change(none(), rated(4)).isUnknown()).isFalse();
  }

  @Test
  void an_entry_does_not_change_with_the_lists_that_it_was_made_of() {
    var feelings = new ArrayList<>(List.of(new Feeling("anxious", none())));
    var label = new Label(feelings, none(), none(), none(), none());
    feelings.clear();
    assertThat(label.feelings()).hasSize(1);
    var scores = new LinkedHashMap<String, Optional<Double>>();
    scores.put("anxiety", Optional.of(4.0));
    var quiz = new Quiz("self", "1", none(), List.of(), scores);
    scores.clear();
    assertThat(quiz.score("anxiety")).hasValue(4.0);
    assertThat(quiz.score("unknown")).isEmpty();
  }

  @Test
  void every_type_has_a_name_of_its_own() {
    var made = AnyEntry.fullOfEachType(new SplittableRandom(1)).stream().map(Entry::type).toList();
    assertThat(made).containsExactly(EntryType.values());
    assertThat(Arrays.stream(EntryType.values()).map(EntryType::id)).doesNotHaveDuplicates();
  }

  @Test
  void fixed_choices_are_found_by_the_name_that_the_journal_uses() {
    assertThat(Named.find(Pause.Choice.class, "asked-once")).hasValue(Pause.Choice.ASKED_ONCE);
    assertThat(Named.find(Pause.Choice.class, "ASKED_ONCE")).isEmpty();
    Stream.of(Ending.values())
        .forEach(ending -> assertThat(Named.find(Ending.class, ending.id())).hasValue(ending));
  }
}
