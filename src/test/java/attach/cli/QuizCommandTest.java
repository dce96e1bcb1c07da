package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `attach quiz` answered by options: what is kept, what is said of it, and what is refused.
class QuizCommandTest {
  /// Worry 5.2, distance 2.9 (and some more): straight sentences answered 5 and 3, turned ones 3 and 5.
  private static final String HIGH_LOW = "5,3,5,3,2,6,6,2,5,3,3,5,6,3,5,3,3,5";

  private static final String FOURS = "4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4";

  /// Worry 7, distance 1.
  private static final String FAR = "7,1,7,1,1,7,7,1,7,1,1,7,7,1,7,1,1,7";

  @TempDir Path home;

  private AttachRun on(String day) {
    return AttachRun.in(home).at(day + "T10:00+01:00[Europe/Berlin]");
  }

  private JsonNode sat(String day, String answers, String... more) {
    var words = new ArrayList<>(List.of("quiz", "self", "--answers", answers, "--json"));
    words.addAll(List.of(more));
    return on(day).attach(words.toArray(String[]::new)).exitedWith(0).said("").json();
  }

  private JsonNode last() {
    return AttachRun.json(AttachRun.linesIn(home).getLast());
  }

  @Test
  void a_sitting_is_kept_whole_and_scored() {
    var result = sat("2026-11-24", HIGH_LOW, "--about", "partner");

    var entry = last();
    assertThat(entry.get("id").asText()).isEqualTo(result.get("entry").asText());
    assertThat(entry.get("type").asText()).isEqualTo("quiz");
    assertThat(entry.get("instrument").asText()).isEqualTo("self");
    assertThat(entry.get("version").asText()).isEqualTo("1");
    assertThat(entry.get("about").asText()).isEqualTo("partner");
    assertThat(entry.get("answers").toString()).isEqualTo("[" + HIGH_LOW + "]");

    // Worry: 5 5 6 5 6 5 and 8-2 8-3 8-3; distance: 3 3 2 3 3 3 and 8-6 8-5 8-5.
    double worry = (5 + 5 + 6 + 5 + 6 + 5 + 6 + 5 + 5) / 9.0;
    double distance = (3 + 3 + 2 + 3 + 3 + 3 + 2 + 3 + 3) / 9.0;
    assertThat(entry.get("scores").get("anxiety").asDouble()).isEqualTo(worry);
    assertThat(entry.get("scores").get("avoidance").asDouble()).isEqualTo(distance);
    var anxiety = result.get("scores").get("anxiety");
    assertThat(anxiety.get("score").asDouble()).isEqualTo(worry);
    assertThat(worry - anxiety.get("low").asDouble()).isBetween(0.84, 0.85);
    assertThat(anxiety.get("high").asDouble() - worry).isBetween(0.84, 0.85);
    assertThat(result.get("instrument").asText()).isEqualTo("self");
    assertThat(result.get("closest").toString()).isEqualTo("[\"anxious-preoccupied\"]");
    assertThat(result.get("change").toString()).isEqualTo("{\"anxiety\":null,\"avoidance\":null}");
  }

  @Test
  void about_is_absent_when_it_was_not_given() {
    sat("2026-11-24", FOURS);
    assertThat(last().has("about")).isFalse();
  }

  @Test
  void near_the_middle_no_corner_is_closest() {
    assertThat(sat("2026-11-24", FOURS).get("closest").toString()).isEqualTo("[]");
  }

  @Test
  void two_missing_in_a_scale_are_borne_and_three_are_not() {
    var two = sat("2026-11-24", "-,4,-,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4");
    assertThat(two.get("scores").get("anxiety").get("score").asDouble()).isEqualTo(4);
    var three = sat("2026-11-24", "-,4,-,4,4,4,-,4,4,4,4,4,4,4,4,4,4,4");
    assertThat(three.get("scores").get("anxiety").get("score").isNull()).isTrue();
    assertThat(three.get("scores").get("avoidance").get("score").asDouble()).isEqualTo(4);
    assertThat(three.get("closest").isNull()).isTrue();
    assertThat(last().get("answers").get(0).isNull()).isTrue();
  }

  @Test
  void change_is_told_from_the_second_counted_sitting_and_only_within_a_series() {
    assertThat(change(sat("2026-06-01", FAR))).isEqualTo("null null");
    sat("2026-06-02", FOURS, "--about", "friend");
    assertThat(change(sat("2026-06-20", FOURS))).isEqualTo("null null"); // Too soon.
    assertThat(change(sat("2026-07-01", FOURS))).isEqualTo("null null"); // The first that counts.
    assertThat(change(sat("2026-07-10", FAR))).isEqualTo("null null"); // Too soon again.
    assertThat(change(sat("2026-08-01", "5,4,5,4,3,4,5,4,5,4,3,4,5,4,5,4,3,4")))
        .isEqualTo("a shift, within what many people show over three months about the same");
    assertThat(change(sat("2026-09-01", FAR)))
        .isEqualTo("larger than usual ups and downs larger than usual ups and downs");
  }

  private static String change(JsonNode result) {
    var change = result.get("change");
    return change.get("anxiety").asText() + " " + change.get("avoidance").asText();
  }

  @Test
  void one_name_is_one_series_however_it_is_written() {
    sat("2026-06-01", FOURS, "--about", "Sam");
    sat("2026-07-01", FOURS, "--about", "sam");
    assertThat(last().get("about").asText()).isEqualTo("Sam");
    sat("2026-07-01", FOURS, "--about", "Partner");
    assertThat(last().get("about").asText()).isEqualTo("partner");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quiz self --answers 1,2,3 | --answers takes 18 answers, with commas.",
        "quiz pulse --answers 1,2,3,11 | --answers takes whole numbers from 0 to 10, and - for one"
            + " left open.",
        "quiz pulse --answers 1,2,3,zebra | --answers takes whole numbers from 0 to 10, and - for"
            + " one left open.",
        "quiz pulse --answers -,-,-,- | --answers holds no answer, so there is nothing to keep.",
        "quiz pulze --answers 1 | There is no quiz or file of that name. Near it: pulse.",
        "quiz zebra --answers 1 | There is no quiz or file of that name. There are self, signs and"
            + " pulse.",
        "quiz self --seed zebra --answers 1 | --seed takes a whole number.",
        "quiz | Please give the answers: --answers 1,2,... with - for one left open.",
      })
  void what_cannot_be_followed_is_refused_without_repeating_it(String line, String sentence) {
    var run = AttachRun.in(home).attach(line.strip().split(" ", -1)).exitedWith(2).printed("");
    run.saidWrapped(sentence.strip());
    run.showedNothingOf("zebra", "pulze");
    assertThat(AttachRun.linesIn(home)).isEmpty();
  }

  @Test
  void answers_can_come_from_standard_input() {
    AttachRun.in(home)
        .piping("6,8,7,5\n")
        .attach("quiz", "pulse", "--answers", "-", "--json")
        .exitedWith(0);
    assertThat(last().get("scores").toString()).isEqualTo("{\"security\":6.5}");
  }

  @Test
  void a_form_of_ones_own_has_its_norm_and_its_source_beside_it() throws IOException {
    var form =
        Files.writeString(
            home.resolve("form.json"),
            """
            {"id":"clinic-form","version":"2","title":"A form","range":[1,5],"missing":[0],
             "scales":[{"id":"calm","items":[1,2],"reversed":[2],
               "norm":{"mean":3,"sd":0.5,"reliability":0.84,"source":"A study, 2020"}},
               {"id":"sure","items":[1]}],
             "items":["One.","Two."]}
            """);
    var run = on("2026-11-24").attach("quiz", form.toString(), "--answers", "5,2", "--json");
    var scores = run.exitedWith(0).json().get("scores");
    assertThat(scores.get("calm").get("score").asDouble()).isEqualTo(4.5);
    assertThat(scores.get("calm").get("z").asDouble()).isEqualTo(3);
    assertThat(scores.get("calm").get("source").asText()).isEqualTo("A study, 2020");
    assertThat(scores.get("calm").get("low").asDouble()).isBetween(4.1, 4.11);
    assertThat(scores.get("calm").get("high").asDouble())
        .as("no further than the range")
        .isBetween(4.89, 4.9);
    assertThat(scores.get("sure").has("z")).isFalse();
    assertThat(scores.get("sure").get("low").isNull()).isTrue();
    on("2026-11-24")
        .attach("quiz", form.toString(), "--answers", "0,2")
        .exitedWith(0)
        .printedAmongOther("A form", "too many left open for a number");
    on("2026-11-24")
        .attach("quiz", form.toString(), "--history")
        .exitedWith(0)
        .printedAmongOther("A form, in general", "4.5  |------------+--------●---|");
    on("2026-11-24")
        .attach("quiz", "--history")
        .printedAmongOther("clinic-form, in general", ": 4.5");
  }

  @Test
  void a_form_cannot_take_the_name_of_one_of_ours() throws IOException {
    var form =
        Files.writeString(
            home.resolve("form.json"),
            "{\"id\":\"self\",\"version\":\"1\",\"title\":\"x\",\"range\":[1,5],"
                + "\"scales\":[{\"id\":\"a\",\"items\":[1]}],\"items\":[\"One.\"]}");
    AttachRun.in(home)
        .attach("quiz", form.toString(), "--answers", "1")
        .exitedWith(2)
        .said("Please give that quiz another id: one of ours has it.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "80, false, false",
    "80, true, false",
    "40, false, false",
    "80, false, true",
    "40, false, true"
  })
  void the_result_looks_like_this(int columns, boolean colour, boolean plain) {
    sat("2026-07-01", FAR, "--about", "partner");
    sat("2026-08-20", FOURS, "--about", "partner");
    var look = columns + (colour ? "-colour" : "") + (plain ? "-plain" : "");
    golden("quiz-self-" + look, "2026-11-24", columns, colour, plain, "self", HIGH_LOW);
    golden("quiz-signs-" + look, "2026-11-24", columns, colour, plain, "signs", "6,4,7,5,8,-,10");
    golden("quiz-pulse-" + look, "2026-11-24", columns, colour, plain, "pulse", "6,4,7,5");
    var words = new ArrayList<>(List.of("quiz", "--history"));
    if (plain) {
      words.add("--plain");
    }
    words.add("--color=" + (colour ? "always" : "never"));
    sat("2026-09-20", HIGH_LOW, "--about", "partner");
    sat("2026-10-20", FOURS, "--about", "partner");
    sat("2026-12-24", HIGH_LOW, "--about", "partner");
    Golden.check(
        "quiz-history-" + look,
        on("2026-12-24")
            .with("COLUMNS", String.valueOf(columns))
            .attach(words.toArray(String[]::new))
            .exitedWith(0)
            .out());
  }

  private void golden(
      String name,
      String day,
      int columns,
      boolean colour,
      boolean plain,
      String quiz,
      String answers) {
    var words = new ArrayList<>(List.of("quiz", quiz, "--about", "partner", "--answers", answers));
    if (plain) {
      words.add("--plain");
    }
    words.add("--color=" + (colour ? "always" : "never"));
    var out =
        on(day)
            .with("COLUMNS", String.valueOf(columns))
            .attach(words.toArray(String[]::new))
            .exitedWith(0)
            .out();
    assertThat(Golden.withoutColour(out).lines()).allMatch(line -> Columns.of(line) < columns);
    Golden.check(name, out);
  }

  @Test
  void each_score_that_can_cost_something_has_its_practice() {
    on("2026-11-24")
        .attach("quiz", "self", "--answers", "7,7,7,7,1,1,7,7,7,7,1,1,7,7,7,7,1,1")
        .printedAmongOther("label).", "(attach anchor), ", "You can stand on your own.");
    var calm =
        on("2026-11-25").attach("quiz", "self", "--answers", "1,1,1,1,7,7,1,1,1,1,7,7,1,1,1,1,7,7");
    assertThat(calm.out()).contains("Both are strengths.").doesNotContain("Worth practising");
  }

  @Test
  void without_unicode_the_map_is_made_of_ascii() {
    sat("2026-08-20", FOURS);
    var out =
        on("2026-11-24")
            .inCharset(StandardCharsets.US_ASCII)
            .attach("quiz", "self", "--answers", HIGH_LOW)
            .exitedWith(0)
            .out();
    assertThat(out).contains("* today", ": likely range (assumed)", "o earlier").isASCII();
  }

  @Test
  void a_first_sitting_says_that_it_is_a_warm_up_and_one_too_soon_that_it_is_left_out() {
    on("2026-11-24")
        .attach("quiz", "self", "--answers", FOURS)
        .printedAmongOther(
            "A first sitting is a warm-up; first answers often run high.", "Next: Tue 22 Dec.");
    on("2026-11-30")
        .attach("quiz", "self", "--answers", FOURS)
        .printedAmongOther("Under 28 days after the last", "Next: Tue 22 Dec.");
    on("2026-12-23")
        .attach("quiz", "self", "--answers", FOURS)
        .printedAmongOther("This one counts. The next one can be compared with it.");
  }

  @Test
  void history_as_data_holds_every_series() {
    on("2026-11-24")
        .attach("quiz", "--history", "--json")
        .exitedWith(0)
        .printed("{\"series\":[]}\n");
    for (var month : new String[] {"05", "06", "07", "08", "09", "10"}) {
      sat("2026-" + month + "-01", month.equals("10") ? HIGH_LOW : FOURS);
    }
    sat("2026-10-02", FAR, "--about", "Sam");
    on("2026-10-02").attach("quiz", "signs", "--answers", "1,2,3,4,5,6,7");
    var all =
        on("2026-11-24").attach("quiz", "--history", "--json").exitedWith(0).json().get("series");
    assertThat(all).hasSize(3);
    var anxiety = all.get(0).get("scales").get("anxiety");
    assertThat(anxiety.get("sittings")).hasSize(6);
    assertThat(anxiety.get("sittings").get(0).get("standing").asText()).isEqualTo("warm-up");
    assertThat(anxiety.get("sittings").get(5).get("change").asText()).startsWith("a shift");
    assertThat(anxiety.get("slopePerMonth").asDouble()).isGreaterThanOrEqualTo(0);
    assertThat(anxiety.get("low").isNull()).isFalse();
    var some =
        on("2026-11-24")
            .attach("quiz", "self", "--history", "--about", "sam", "--json")
            .json()
            .get("series");
    assertThat(some).hasSize(1);
    assertThat(some.get(0).get("about").asText()).isEqualTo("Sam");
  }

  @Test
  void opened_often_in_a_day_something_for_the_body_is_named() {
    sat("2026-11-23", FOURS);
    for (int i = 0; i < 3; i++) {
      assertThat(on("2026-11-24").attach("quiz", "--history").out())
          .doesNotContain("Looking again");
    }
    on("2026-11-24")
        .attach("quiz", "--history")
        .printedAmongOther("Looking again seldom brings new facts.");
  }
}
