package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach review` over one fixed history, and over what is missing or damaged.
class ReviewCommandTest {
  private static final Set<String> PLEASANT = Set.of("calm", "content", "grateful");

  @TempDir Path home;

  private AttachRun.Finished review(String... words) {
    var arguments = Stream.concat(Stream.of("review"), Stream.of(words)).toArray(String[]::new);
    return AttachRun.in(home).at(TwoWeeks.NOW).attach(arguments);
  }

  @ParameterizedTest
  @CsvSource({"80", "40"})
  void the_week_looks_like_this(String columns) {
    TwoWeeks.writtenIn(home);
    var run = AttachRun.in(home).at(TwoWeeks.NOW).with("COLUMNS", columns);

    var text = run.attach("review").exitedWith(0).said("").out();
    Golden.check("review-week-" + columns, text);

    var colour = run.attach("review", "--color", "always").exitedWith(0).said("").out();
    Golden.check("review-week-" + columns + "-colour", colour);
    assertThat(Golden.withoutColour(colour)).isEqualTo(text);

    Golden.check("review-week-" + columns + "-plain", run.attach("review", "--plain").out());
  }

  @ParameterizedTest
  @CsvSource({"80", "40"})
  void the_month_looks_like_this(String columns) {
    TwoWeeks.writtenIn(home);
    var run = AttachRun.in(home).at(TwoWeeks.NOW).with("COLUMNS", columns);

    Golden.check("review-month-" + columns, run.attach("review", "--month").out());
    Golden.check(
        "review-month-" + columns + "-plain", run.attach("review", "--month", "--plain").out());
  }

  @Test
  void all_days_look_like_this() {
    TwoWeeks.writtenIn(home);
    Golden.check("review-all-80", review("--all").exitedWith(0).said("").out());
  }

  @Test
  void a_screen_without_unicode_shows_the_same_in_ascii() {
    TwoWeeks.writtenIn(home);
    var ascii = AttachRun.in(home).at(TwoWeeks.NOW).inCharset(StandardCharsets.US_ASCII);

    assertThat(ascii.attach("review").exitedWith(0).out())
        .isEqualTo(review().out().replace('●', '*'));
    assertThat(ascii.attach("review", "--month").out())
        .matches("[\\x20-\\x7e\\n]+")
        .contains("  Tue 17 Nov  **..  8.5 =================\n");
  }

  @Test
  void every_name_of_the_contract_is_there_and_no_other() {
    TwoWeeks.writtenIn(home);
    var json = review("--json").exitedWith(0).said("").json();

    assertThat(names(json))
        .containsExactly(
            "period",
            "entries",
            "unread",
            "sentences",
            "days",
            "triggers",
            "feelings",
            "words",
            "grounding",
            "best",
            "reframes",
            "worries",
            "pauses",
            "tries",
            "quiz",
            "previous");
    assertThat(names(json.get("period"))).containsExactly("from", "to");
    assertThat(json.get("days"))
        .allSatisfy(
            day ->
                assertThat(names(day))
                    .containsExactly(
                        "day", "label", "ground", "reframe", "sentence", "strength", "pleasant"));
    assertThat(json.get("triggers"))
        .isNotEmpty()
        .allSatisfy(
            trigger ->
                assertThat(names(trigger))
                    .containsExactly("trigger", "n", "mean", "shrunk", "low", "high"));
    assertThat(json.get("feelings"))
        .isNotEmpty()
        .allSatisfy(feeling -> assertThat(names(feeling)).containsExactly("word", "n"));
    assertThat(names(json.get("words"))).containsExactly("n", "effective");
    assertThat(json.get("grounding"))
        .isNotEmpty()
        .allSatisfy(
            effect ->
                assertThat(names(effect))
                    .containsExactly(
                        "exercise", "n", "before", "after", "drop", "posterior", "low", "high"));
    assertThat(names(json.get("best"))).containsExactly("exercise", "probability", "verdict");
    assertThat(names(json.get("reframes"))).containsExactly("n", "medianDrop");
    assertThat(names(json.get("worries")))
        .containsExactly(
            "looked", "happened", "partly", "not", "unknown", "meanLikelihood", "open");
    assertThat(names(json.get("pauses"))).containsExactly("n", "medianWaited", "choices");
    assertThat(names(json.get("tries"))).containsExactly("fear", "safe", "both");
    assertThat(names(json.get("quiz"))).containsExactly("anxiety", "avoidance", "slopePerMonth");
    assertThat(names(json.at("/quiz/anxiety/0"))).containsExactly("day", "score");
    assertThat(names(json.at("/quiz/slopePerMonth"))).containsExactly("anxiety", "avoidance");

    var without = new ArrayList<>(names(json));
    without.remove("previous");
    assertThat(names(json.get("previous"))).isEqualTo(without);
  }

  @Test
  void the_numbers_are_those_of_the_entries() {
    TwoWeeks.writtenIn(home);
    var json = review("--json").json();

    assertThat(json.get("period")).hasToString("{\"from\":\"2026-11-16\",\"to\":\"2026-11-22\"}");
    assertThat(json.get("entries").asInt()).isEqualTo(25);
    assertThat(json.get("unread").asInt()).isZero();
    assertThat(json.get("sentences"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "Set you off most often: late reply, 4 of 6.",
            "After breathing: lower 2 of 3 times. Feelings also ease by themselves.",
            "What passed: Tuesday night was 9. Wednesday 12:30 you wrote 4.",
            "A worry, looked back: You guessed 8 of 10. It did not happen.");
    assertThat(done(json, "label")).isEqualTo("16 17 18 20 21 22");
    assertThat(done(json, "ground")).isEqualTo("16 17 20 22");
    assertThat(done(json, "reframe")).isEqualTo("18 20");
    assertThat(done(json, "sentence")).isEqualTo("18 21");
    assertThat(json.get("best"))
        .hasToString("{\"exercise\":null,\"probability\":null,\"verdict\":\"too-early\"}");
    assertThat(json.get("reframes")).hasToString("{\"n\":1,\"medianDrop\":4.0}");
    assertThat(json.get("worries"))
        .hasToString(
            "{\"looked\":2,\"happened\":0,\"partly\":1,\"not\":1,\"unknown\":0,"
                + "\"meanLikelihood\":7.0,\"open\":0}");
    assertThat(json.get("pauses"))
        .hasToString("{\"n\":2,\"medianWaited\":750.0,\"choices\":{\"left\":1,\"asked-once\":1}}");
    assertThat(json.get("tries")).hasToString("{\"fear\":1,\"safe\":1,\"both\":0}");
    assertThat(json.get("quiz"))
        .hasToString(
            "{\"anxiety\":[{\"day\":\"2026-09-28\",\"score\":4.75},"
                + "{\"day\":\"2026-11-10\",\"score\":4.25}],"
                + "\"avoidance\":[{\"day\":\"2026-09-28\",\"score\":3.0},"
                + "{\"day\":\"2026-11-10\",\"score\":2.5}],"
                + "\"slopePerMonth\":{\"anxiety\":null,\"avoidance\":null}}");

    var before = json.get("previous");
    assertThat(before.get("period")).hasToString("{\"from\":\"2026-11-09\",\"to\":\"2026-11-15\"}");
    assertThat(before.get("entries").asInt()).isEqualTo(9);
    assertThat(before.at("/reframes/medianDrop").asDouble()).isEqualTo(1.5);
    assertThat(before.at("/worries/open").asInt()).isEqualTo(2);
    assertThat(before.at("/worries/meanLikelihood").isNull()).isTrue();
  }

  /// The means once more, from the lines themselves and by another way.
  @Test
  void means_and_counts_agree_with_a_second_reckoning() {
    TwoWeeks.writtenIn(home);
    var json = review("--json").json();
    var labels = labels("2026-11-16", "2026-11-22");

    for (var day : json.get("days")) {
      var ofDay = labels.stream().filter(l -> l.get("day").equals(day.get("day"))).toList();
      same(day.get("strength"), mean(ofDay.stream().flatMap(l -> strongest(l, false)).toList()));
      same(day.get("pleasant"), mean(ofDay.stream().flatMap(l -> strongest(l, true)).toList()));
    }

    var triggers = new TreeMap<String, List<Integer>>();
    var words = new TreeMap<String, Integer>();
    for (var label : labels) {
      if (label.has("trigger")) {
        triggers
            .computeIfAbsent(label.get("trigger").asText(), t -> new ArrayList<>())
            .addAll(strongest(label, false).toList());
      }
      label.get("feelings").forEach(f -> words.merge(f.get("word").asText(), 1, Integer::sum));
    }
    assertThat(json.get("triggers")).hasSameSizeAs(triggers.keySet());
    for (var trigger : json.get("triggers")) {
      var strengths = triggers.get(trigger.get("trigger").asText());
      assertThat(trigger.get("n").asInt()).isEqualTo(strengths.size());
      same(trigger.get("mean"), mean(strengths));
      assertThat(trigger.get("shrunk").isNull()).as("not yet worked out").isTrue();
    }
    var counted = new TreeMap<String, Integer>();
    json.get("feelings").forEach(f -> counted.put(f.get("word").asText(), f.get("n").asInt()));
    assertThat(counted).isEqualTo(words);

    int n = words.values().stream().mapToInt(Integer::intValue).sum();
    double effective = 1;
    for (int count : words.values()) {
      effective *= Math.pow((double) n / count, (double) count / n);
    }
    assertThat(json.at("/words/n").asInt()).isEqualTo(n);
    assertThat(json.at("/words/effective").asDouble()).isCloseTo(effective, within(1e-9));

    // Over the 92 days that end with the period: the grounding of the week before is in it.
    assertThat(json.get("grounding"))
        .extracting(effect -> effect.get("exercise").asText() + effect.get("n").asText())
        .containsExactly("exhale3", "feet1", "sigh1");
    var exhale = json.at("/grounding/0");
    same(exhale.get("before"), mean(List.of(6, 5, 9)));
    same(exhale.get("after"), mean(List.of(4, 3, 7)));
    same(exhale.get("drop"), Optional.of(2.0));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String done(JsonNode review, String part) {
    var days = new ArrayList<String>();
    for (var day : review.get("days")) {
      if (day.get(part).asBoolean()) {
        days.add(day.get("day").asText().substring(8));
      }
    }
    return String.join(" ", days);
  }

  /// The labels of some days as they stand: latest revision, without the deleted ones.
  private List<JsonNode> labels(String from, String to) {
    Map<String, JsonNode> standing = new TreeMap<>();
    var lines = AttachRun.linesIn(home).stream().map(AttachRun::json).toList();
    for (var line : lines) {
      if (line.get("type").asText().equals("label")) {
        standing.put(line.get("id").asText(), line);
      }
    }
    for (var line : lines) {
      var of = line.path("of").asText();
      if (line.get("type").asText().equals("revision")) {
        standing.put(of, line.get("entry"));
      } else if (line.get("type").asText().equals("tombstone")) {
        standing.remove(of);
      }
    }
    return standing.values().stream()
        .filter(label -> label.get("day").asText().compareTo(from) >= 0)
        .filter(label -> label.get("day").asText().compareTo(to) <= 0)
        .toList();
  }

  private static Stream<Integer> strongest(JsonNode label, boolean pleasant) {
    int strongest = -1;
    for (var feeling : label.get("feelings")) {
      if (feeling.has("strength") && PLEASANT.contains(feeling.get("word").asText()) == pleasant) {
        strongest = Math.max(strongest, feeling.get("strength").asInt());
      }
    }
    return strongest < 0 ? Stream.empty() : Stream.of(strongest);
  }

  private static Optional<Double> mean(List<Integer> numbers) {
    double sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(sum / numbers.size());
  }

  private static void same(JsonNode number, Optional<Double> expected) {
    if (expected.isEmpty()) {
      assertThat(number.isNull()).as("null, but was %s", number).isTrue();
    } else {
      assertThat(number.asDouble()).isCloseTo(expected.get(), within(1e-9));
    }
  }

  @Test
  void an_empty_review_is_no_failure() {
    review()
        .exitedWith(0)
        .said("")
        .printed(
            """
            Your week, Monday 16 November to Sunday 22 November

            Nothing is written in these days. Any one practice is a start.
            """);
  }

  @Test
  void an_empty_review_has_every_name_too() {
    var json = review("--json").exitedWith(0).said("").json();
    assertThat(json.get("entries").asInt()).isZero();
    assertThat(json.get("days")).hasSize(7);
    for (var list : List.of("sentences", "triggers", "feelings", "grounding")) {
      assertThat(json.get(list)).as(list).isEmpty();
    }
    for (var absent :
        List.of(
            "/days/0/strength",
            "/words/effective",
            "/reframes/medianDrop",
            "/worries/meanLikelihood",
            "/pauses/medianWaited",
            "/best/exercise")) {
      assertThat(json.at(absent).isNull()).as(absent).isTrue();
    }
    assertThat(json.at("/pauses/choices")).isEmpty();
    assertThat(json.at("/previous/entries").asInt()).isZero();
  }

  @Test
  void everything_of_nothing_is_today() {
    assertThat(review("--all", "--json").exitedWith(0).json().get("period"))
        .hasToString("{\"from\":\"2026-11-22\",\"to\":\"2026-11-22\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-11-16, 2026-11-22",
    "--week, 2026-11-16, 2026-11-22",
    "--week 2026-W47, 2026-11-16, 2026-11-22",
    "--week=2026-W46, 2026-11-09, 2026-11-15",
    "--week 2026-W01, 2025-12-29, 2026-01-04",
    "--week 2020-W53, 2020-12-28, 2021-01-03",
    "--month, 2026-10-26, 2026-11-22",
    "--from 2026-11-01 --to 2026-11-10, 2026-11-01, 2026-11-10",
    "--from 2026-11-01, 2026-11-01, 2026-11-22",
    "--to 2026-11-10, 2026-11-04, 2026-11-10",
    "--from yesterday --to today, 2026-11-21, 2026-11-22",
    "--from 2026-11-22 --to 2026-11-22, 2026-11-22, 2026-11-22",
    "--from 2026-11-20 --to 2027-01-01, 2026-11-20, 2026-11-22",
    "--all, 2026-08-30, 2026-11-22",
  })
  void days_can_be_chosen(String options, String from, String to) {
    TwoWeeks.writtenIn(home);
    var words = options.isEmpty() ? "--json" : options + " --json";
    var period = review(words.split(" ", -1)).exitedWith(0).json().get("period");
    assertThat(period.get("from").asText()).isEqualTo(from);
    assertThat(period.get("to").asText()).isEqualTo(to);
  }

  @Test
  void the_week_of_the_calendar_ends_today_while_it_lasts() {
    var period =
        AttachRun.in(home)
            .at("2026-11-18T12:00+01:00[Europe/Berlin]")
            .attach("review", "--week", "2026-W47", "--json")
            .json()
            .get("period");
    assertThat(period).hasToString("{\"from\":\"2026-11-16\",\"to\":\"2026-11-18\"}");
  }

  @Test
  void before_four_in_the_morning_the_week_still_ends_the_day_before() {
    var period =
        AttachRun.in(home)
            .at("2026-11-23T03:59+01:00[Europe/Berlin]")
            .attach("review", "--json")
            .json()
            .get("period");
    assertThat(period).hasToString("{\"from\":\"2026-11-16\",\"to\":\"2026-11-22\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--week 2026-W60 | That year has no such week.",
        "--week 2025-W53 | That year has no such week.",
        "--week 2026-W00 | That year has no such week.",
        "--week 2026-W48 | That week lies in the future. Nothing can be there yet.",
        "--week Zebrafink | --week takes a week such as 2026-W47, or nothing.",
        "--week 47 | --week takes a week such as 2026-W47, or nothing.",
        "--from 2026-11-10 --to 2026-11-01 | --from lies after --to. Please swap them.",
        "--from 2026-11-23 | --from lies in the future. Nothing can be there yet.",
        "--from 2026-02-30 | --from takes a day that there is, such as 2026-11-24.",
        "--to Zebrafink | --to takes a day that there is, such as 2026-11-24.",
        "--from 2026-13-01 | --from takes a day that there is, such as 2026-11-24.",
        "--week --month | Please choose one of --week, --month, --from/--to and --all.",
        "--all --from 2026-11-01 | Please choose one of --week, --month, --from/--to and --all.",
        "--from | Something is missing: --from. To see what fits: attach review --help",
        "--week 2026-W47 Zebrafink | There is a word too many. To see what fits: attach review"
            + " --help",
        "Zebrafink | There is a word too many. To see what fits: attach review --help",
      })
  void days_that_cannot_be_are_refused_kindly(String options, String sentence) {
    review(options.split(" ", -1))
        .exitedWith(2)
        .printed("")
        .said(sentence + "\n")
        .showedNothingOf("Zebrafink", "2026-02-30");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_damaged_line_is_counted_and_told_without_its_text(boolean json) {
    TwoWeeks.writtenIn(home).raw("2026-11", "{\"v\":1,\"id\":\"Zebrafink\"\n");
    var run = json ? review("--json") : review();
    run.exitedWith(0)
        .said("One line could not be read. It is kept as it is.\n")
        .showedNothingOf("Zebrafink");
    if (json) {
      assertThat(run.json().get("unread").asInt()).isEqualTo(1);
      assertThat(run.json().get("entries").asInt()).isEqualTo(25);
    } else {
      run.printedAmongOther("\nOne line could not be read. It is kept as it is.\n");
    }
    assertThat(AttachRun.linesIn(home)).contains("{\"v\":1,\"id\":\"Zebrafink\"");
  }

  @Test
  void a_newer_line_is_told_apart_from_a_damaged_one() {
    TwoWeeks.writtenIn(home)
        .raw(
            "2026-11",
            """
            not json
            also not
            {"v":1,"id":"01KB2XMFHG0000000000000001","type":"dance","at":"2026-11-20T12:00:00.000+01:00","zone":"Europe/Berlin","day":"2026-11-20","step":"Zebrafink"}
            {"v":9,"id":"01KB2XMFHG0000000000000002","type":"label","at":"2026-11-20T12:00:00.000+01:00","zone":"Europe/Berlin","day":"2026-11-20"}
            """);
    var run = review("--json").exitedWith(0).showedNothingOf("Zebrafink");
    assertThat(run.json().get("unread").asInt()).isEqualTo(4);
    run.said(
        """
        2 lines could not be read. They are kept as they are. 2 lines were written by a
        newer attach. They are kept as they are.
        """);
  }

  @Test
  void at_a_terminal_what_is_unread_is_told_once() {
    Written.in(home).raw("2026-11", "Zebrafink\n");
    AttachRun.in(home)
        .at(TwoWeeks.NOW)
        .typing()
        .attach("review")
        .exitedWith(0)
        .said("")
        .printedAmongOther("One line could not be read.");
  }

  @Test
  void lines_of_other_months_are_not_counted() {
    TwoWeeks.writtenIn(home).raw("2026-03", "Zebrafink\n");
    assertThat(review("--json").said("").json().get("unread").asInt()).isZero();
  }

  @Test
  void no_first_is_named_where_two_came_equally_often() {
    for (var at : List.of("09:00", "10:00")) {
      for (var trigger : List.of("late-reply", "apart")) {
        Written.in(home)
            .entry(
                "2026-11-2" + (trigger.equals("apart") ? 0 : 1) + "T" + at + "+01:00",
                "label",
                "'feelings':[{'word':'sad'}],'trigger':'" + trigger + "'");
      }
    }
    assertThat(review("--json").json().get("sentences")).isEmpty();
  }

  @Test
  void heavy_weeks_name_a_professional() {
    for (int day = 9; day <= 16; day++) {
      Written.in(home)
          .entry(
              "2026-11-%02dT10:00+01:00".formatted(day),
              "label",
              "'feelings':[{'word':'anxious','strength':7}]");
    }
    review().printedAmongOther("good moment to see a professional");
    assertThat(review("--json").json().get("sentences"))
        .extracting(JsonNode::asText)
        .contains(
            "On most days of the last two weeks you wrote 7 or more. That is a lot. This is a good"
                + " moment to see a professional, such as a doctor or therapist.");
    // Seven of fourteen days are not most days.
    assertThat(
            AttachRun.in(home)
                .at("2026-11-23T20:00+01:00[Europe/Berlin]")
                .attach("review", "--json")
                .json()
                .get("sentences"))
        .isEmpty();
  }

  @Test
  void pleasant_feelings_are_not_taken_for_strong_ones() {
    Written.in(home)
        .entry(
            "2026-11-20T10:00+01:00",
            "label",
            "'feelings':[{'word':'joyful','strength':10},{'word':'sad','strength':2}]");
    var day = review("--json").json().at("/days/4");
    assertThat(day.get("strength").asDouble()).isEqualTo(2);
    assertThat(day.get("pleasant").asDouble()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T20:00+01:00, 'water, a walk, someone'",
    "2026-11-22T23:00+01:00, 'cold water, a blanket'"
  })
  void opened_often_it_points_to_the_body_and_counts_nothing_out_loud(String at, String instead) {
    var run = AttachRun.in(home).at(at + "[Europe/Berlin]");
    run.attach("label", "sad:2");
    for (int opened = 1; opened <= 3; opened++) {
      assertThat(run.attach("review").out()).doesNotContain("Looking again");
    }
    assertThat(run.attach("review").out().replace("\n", " "))
        .contains("Looking again seldom brings new facts.", instead)
        .doesNotContain("4");
    assertThat(run.attach("review", "--json").out()).doesNotContain("Looking again");
    assertThat(
            AttachRun.in(home).at("2026-11-23T20:00+01:00[Europe/Berlin]").attach("review").out())
        .doesNotContain("Looking again");
  }

  /// A week must cost the same after twenty years.
  @Test
  void a_week_opens_no_file_of_other_months() {
    Written.in(home).raw("2026-07", "Zebrafink\n");
    Written.in(home).raw("2027-02", "Zebrafink\n");
    review("--json").exitedWith(0).said("");
    review("--all", "--json")
        .exitedWith(0)
        .said("2 lines could not be read. They are kept as they are.\n");
  }
}
