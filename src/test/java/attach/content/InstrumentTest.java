package attach.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The format in which questionnaires are written, and what is said of a mistake in one.
class InstrumentTest {
  private static final String WHOLE =
      """
      {"id": "form", "version": "2", "title": "A form", "intro": "Three sentences.",
       "range": [1, 5], "labels": {"5": "true", "1": "not true"}, "shuffle": true,
       "missing": [0, -1], "maxMissing": 1,
       "scales": [
         {"id": "a", "title": "First", "items": [1, 3], "reversed": [3],
          "norm": {"mean": 2.5, "sd": 0.8, "reliability": 0.9, "source": "Somebody 2020"}},
         {"id": "b", "items": [2, 3]}],
       "items": ["One.", "Two.", "Three."]}
      """;

  @Test
  void everything_that_a_file_can_say() {
    var form = Instrument.read(WHOLE);
    assertThat(form.id()).isEqualTo("form");
    assertThat(form.version()).isEqualTo("2");
    assertThat(form.title()).isEqualTo("A form");
    assertThat(form.intro()).hasValue("Three sentences.");
    assertThat(form.range()).isEqualTo(new Instrument.Range(1, 5));
    assertThat(form.range().middle()).isEqualTo(3);
    assertThat(form.labels()).hasToString("{1=not true, 5=true}");
    assertThat(form.shuffle()).isTrue();
    assertThat(form.missing()).containsExactlyInAnyOrder(0, -1);
    assertThat(form.maxMissing()).isEqualTo(1);
    assertThat(form.items()).containsExactly("One.", "Two.", "Three.");
    assertThat(form.count()).isEqualTo(3);
    var first = form.scales().getFirst();
    assertThat(first.title()).isEqualTo("First");
    assertThat(first.items()).containsExactly(1, 3);
    assertThat(first.reversed()).containsExactly(3);
    assertThat(first.norm())
        .hasValueSatisfying(
            norm -> {
              assertThat(norm.mean()).isEqualTo(2.5);
              assertThat(norm.sd()).isEqualTo(0.8);
              assertThat(norm.reliability()).hasValue(0.9);
              assertThat(norm.source()).isEqualTo("Somebody 2020");
            });
    // Scales may overlap.
    assertThat(form.scales().getLast().items()).containsExactly(2, 3);
  }

  @Test
  void what_is_left_out_has_its_usual_value() {
    var form =
        Instrument.read(
            """
            {"id": "form", "version": 3, "range": [0, 10], "instructions": "of another program",
             "scales": [{"id": "a", "items": [7, 2]}]}
            """);
    assertThat(form.version()).as("a number will do").isEqualTo("3");
    assertThat(form.title()).isEqualTo("form");
    assertThat(form.intro()).isEmpty();
    assertThat(form.labels()).isEmpty();
    assertThat(form.shuffle()).isFalse();
    assertThat(form.missing()).isEmpty();
    assertThat(form.maxMissing()).isZero();
    assertThat(form.items()).isEmpty();
    assertThat(form.count()).as("the highest number named").isEqualTo(7);
    assertThat(form.scales().getFirst().title()).isEqualTo("a");
    assertThat(form.scales().getFirst().reversed()).isEmpty();
    assertThat(form.scales().getFirst().norm()).isEmpty();
  }

  @Test
  void a_range_holds_both_its_ends() {
    var range = new Instrument.Range(1, 5);
    assertThat(range.holds(0)).isFalse();
    assertThat(range.holds(1)).isTrue();
    assertThat(range.holds(5)).isTrue();
    assertThat(range.holds(6)).isFalse();
  }

  /// Each line changes one place of the whole file: what stands there, what is put there, what is said.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # What the format rules out.
          "items": [1, 3] | "items": [1, 3, 4] | scales[0].items names item 4; there are items 1 to 3
          "items": [1, 3] | "items": [0, 3] | scales[0].items names item 0; there are items 1 to 3
          "items": [2, 3] | "items": [] | scales[1].items must name at least one item
          "items": [2, 3] | "title": "x" | scales[1].items must name at least one item
          "reversed": [3] | "reversed": [2] | scales[0].reversed names item 2, which is not among its items
          "range": [1, 5] | "range": [5, 5] | range must begin with the lower number
          "range": [1, 5] | "range": [5, 1] | range must begin with the lower number
          # What would be read in another way than it was meant.
          "items": [1, 3] | "items": [1, 3, 1] | scales[0].items names item 1 twice
          "reversed": [3] | "reversed": [3, 3] | scales[0].reversed names item 3 twice
          "id": "b" | "id": "a" | scales[1].id stands twice
          "missing": [0, -1] | "missing": [0, 5] | missing names 5, which is an answer of the range
          "maxMissing": 1 | "maxMissing": -1 | maxMissing must not be below 0
          "labels": {"5" | "labels": {"6" | labels must stand beside answers of the range, as in "1"
          "labels": {"5" | "labels": {"top" | labels must stand beside answers of the range, as in "1"
          "sd": 0.8 | "sd": 0 | scales[0].norm.sd must be above 0
          "sd": 0.8 | "sd": -1 | scales[0].norm.sd must be above 0
          "reliability": 0.9 | "reliability": 1.1 | scales[0].norm.reliability must be from 0 to 1
          "reliability": 0.9 | "reliability": -0.1 | scales[0].norm.reliability must be from 0 to 1
          # What is missing, empty or of another kind.
          "id": "form", | | id is missing
          "id": "form" | "id": " " | id is empty
          "id": "form" | "id": 7 | id must be a text
          "version": "2", | | version is missing
          "version": "2" | "version": "" | version is empty
          "version": "2" | "version": true | version must be a whole number
          "range": [1, 5], | | range must be the lowest and the highest answer, as in [1, 5]
          "range": [1, 5] | "range": [1, 3, 5] | range must be the lowest and the highest answer, as in [1, 5]
          "range": [1, 5] | "range": "1-5" | range must be a list
          "range": [1, 5] | "range": [1, 5.5] | range must hold whole numbers only
          "range": [1, 5] | "range": [1, 1000001] | range must lie between -1000000 and 1000000
          "range": [1, 5] | "range": [-1000001, 5] | range must lie between -1000000 and 1000000
          "missing": [0, -1] | "missing": ["NA"] | missing must hold whole numbers only
          "maxMissing": 1 | "maxMissing": "1" | maxMissing must be a whole number
          "id": "b", | | scales[1].id is missing
          "id": "b" | "id": "" | scales[1].id is empty
          "items": [2, 3] | "items": [2, 9999999999] | scales[1].items must hold whole numbers only
          "items": [2, 3] | "items": 2 | scales[1].items must be a list
          "mean": 2.5, | | scales[0].norm.mean is missing
          "sd": 0.8, | | scales[0].norm.sd is missing
          , "source": "Somebody 2020" | | scales[0].norm.source is missing
          "source": "Somebody 2020" | "source": "" | scales[0].norm.source is empty
          "mean": 2.5 | "mean": "2.5" | scales[0].norm.mean must be a number
          "shuffle": true | "shuffle": "yes" | shuffle must be true or false
          "Two." | 2 | items holds an item of the wrong kind
          # A slip of the fingers would leave a field out in silence.
          "reversed": [3] | "reverse": [3] | scales[0].reverse is no field of a quiz; perhaps reversed
          "maxMissing": 1 | "maxmissing": 1 | maxmissing is no field of a quiz; perhaps maxMissing
          "reliability" | "relaibility" | scales[0].norm.relaibility is no field of a quiz; perhaps reliability
          """)
  void a_mistake_is_told_with_its_field(String from, String to, String message) {
    var changed = WHOLE.replace(from, to == null ? "" : to);
    assertThat(changed).isNotEqualTo(WHOLE);
    assertThatThrownBy(() -> Instrument.read(changed))
        .isInstanceOf(BadInstrument.class)
        .hasMessage(message);
  }

  @Test
  void ends_that_still_hold() {
    var edge =
        WHOLE
            .replace("\"reliability\": 0.9", "\"reliability\": 1")
            .replace("\"range\": [1, 5]", "\"range\": [1, 1000000]");
    assertThat(Instrument.read(edge).range().max()).isEqualTo(1_000_000);
    var other =
        WHOLE
            .replace("\"reliability\": 0.9", "\"reliability\": 0")
            .replace("\"missing\": [0, -1],", "")
            .replace("\"range\": [1, 5]", "\"range\": [-1000000, 5]");
    assertThat(Instrument.read(other).range().min()).isEqualTo(-1_000_000);
  }

  @Test
  void a_form_needs_a_scale() {
    for (var scales : new String[] {"", ", \"scales\": []"}) {
      assertThatThrownBy(
              () ->
                  Instrument.read(
                      "{\"id\": \"x\", \"version\": \"1\", \"range\": [1, 5]" + scales + "}"))
          .hasMessage("scales must hold at least one scale");
    }
  }

  /// An item number of ten digits is a slip, and must not be paid for with memory.
  @Test
  void item_numbers_have_an_end() {
    var form =
        """
        {"id": "x", "version": "1", "range": [1, 5], "scales": [{"id": "a", "items": [%d]}]}
        """;
    assertThat(Instrument.read(form.formatted(10_000)).count()).isEqualTo(10_000);
    assertThatThrownBy(() -> Instrument.read(form.formatted(10_001)))
        .hasMessage("scales[0].items names item 10001; there are items 1 to 10000");
  }

  @ParameterizedTest
  @CsvSource({"'{\"id\": }', 1", "'', 1", "'[]', 1", "'{\n \"id\": \"x\",\n}', 3"})
  void what_is_no_json_is_told_with_its_line(String text, int line) {
    assertThatThrownBy(() -> Instrument.read(text))
        .isInstanceOf(BadInstrument.class)
        .hasMessage("line " + line + " is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"self", "signs", "pulse"})
  void the_built_in_quizzes_are_written_in_the_same_format(String id) {
    var quiz = new Content("en").quiz(id).orElseThrow();
    assertThat(quiz.id()).isEqualTo(id);
    assertThat(quiz.items()).isNotEmpty();
    assertThat(quiz.scales()).noneMatch(scale -> scale.norm().isPresent());
  }

  @Test
  void the_general_quiz_has_two_scales_of_nine_items_three_of_them_reversed() {
    var self = new Content("en").quiz("self").orElseThrow();
    assertThat(self.scales())
        .extracting(Instrument.Scale::id)
        .containsExactly("anxiety", "avoidance");
    assertThat(self.scales()).allMatch(scale -> scale.items().size() == 9);
    assertThat(self.scales()).allMatch(scale -> scale.reversed().size() == 3);
    assertThat(self.maxMissing()).isEqualTo(2);
    assertThat(self.range()).isEqualTo(new Instrument.Range(1, 7));
  }

  @Test
  void there_is_no_quiz_of_another_name() {
    assertThat(new Content("en").quiz("no-such-quiz")).isEmpty();
    assertThat(new Content("xx").quiz("self")).as("what a language lacks is English").isPresent();
  }
}
