package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.content.Content;
import attach.entry.Ulid;
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
import org.junit.jupiter.params.provider.ValueSource;

/// `attach label` with a feeling on the command line: it asks nothing and reads nothing back.
class LabelCommandTest {
  private static final String BERLIN = "2026-11-24T21:15+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun.Finished label(String... words) {
    var arguments = new String[words.length + 1];
    arguments[0] = "label";
    System.arraycopy(words, 0, arguments, 1, words.length);
    return AttachRun.in(home).at(BERLIN).attach(arguments);
  }

  private String feelings() {
    return AttachRun.onlyEntry(home).get("feelings").toString().replace('"', '\'');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anxious|7",
        "anxious:7",
        "anxious=7",
        "7|anxious",
        "Anxious:7",
        "ANXIOUS|7",
        "anxious:+7",
        "anxious:07",
        "anxious 7",
        "7 anxious",
        "anxious: 7",
        "anxious:|7",
        " anxious:7"
      })
  void every_spelling_of_a_feeling_and_its_strength_is_the_same(String spelling) {
    label(spelling.split("\\|", -1)).exitedWith(0).printed("I feel anxious, 7.\nSaved.\n").said("");
    assertThat(feelings()).isEqualTo("[{'word':'anxious','strength':7}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on edge:4",
        "on-edge:4",
        "on_edge=4",
        "On Edge|4",
        "on|edge|4",
        "on|edge:4",
        "4|on|edge",
        "on edge 4"
      })
  void a_known_feeling_of_two_words_is_found_by_its_id_and_by_its_shown_words(String spelling) {
    label(spelling.split("\\|", -1)).exitedWith(0).printed("I feel on edge, 4.\nSaved.\n");
    assertThat(feelings()).isEqualTo("[{'word':'on-edge','strength':4}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "anxious:7,lonely | [{'word':'anxious','strength':7},{'word':'lonely'}]",
        "anxious,lonely | [{'word':'anxious'},{'word':'lonely'}]",
        "anxious,7,lonely,3 | [{'word':'anxious','strength':7},{'word':'lonely','strength':3}]",
        "7,anxious,lonely,3 | [{'word':'anxious','strength':7},{'word':'lonely','strength':3}]",
        "anxious,lonely:0 | [{'word':'anxious'},{'word':'lonely','strength':0}]",
        "calm:10,on,edge,cared,for:2 |"
            + " [{'word':'calm','strength':10},{'word':'on-edge'},{'word':'cared-for','strength':2}]",
      })
  void several_feelings_keep_their_order_and_each_its_own_strength(String words, String saved) {
    label(words.split(",", -1)).exitedWith(0);
    assertThat(feelings()).isEqualTo(saved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wie im Nebel",
        "not quite right",
        "re: that talk",
        "a=b",
        ":)",
        "日本語の気持ち",
        "😶‍🌫️",
        "the summer of 69",
        "7 out of 10",
        "{strength}",
        "@home",
        "\"quoted\" and \\ slashed",
        "two\nlines"
      })
  void own_words_are_never_refused(String words) {
    label(words).exitedWith(0).said("");
    assertThat(AttachRun.onlyEntry(home).at("/feelings/0/word").asText()).isEqualTo(words);
  }

  @Test
  void own_words_that_name_a_file_do_not_make_it_read() throws IOException {
    var file = Files.writeString(home.resolve("arguments"), "calm:5");
    label("@" + file).exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).at("/feelings/0/word").asText()).isEqualTo("@" + file);
  }

  @Test
  void own_words_with_a_strength_lose_only_the_strength() {
    label("like a closed door:6").exitedWith(0).printed("I feel like a closed door, 6.\nSaved.\n");
    assertThat(feelings()).isEqualTo("[{'word':'like a closed door','strength':6}]");
  }

  @Test
  void own_words_in_braces_are_not_filled_in() {
    label("{strength} {word}:6").printed("I feel {strength} {word}, 6.\nSaved.\n");
  }

  @Test
  void a_near_miss_is_saved_as_it_was_typed_and_the_known_word_is_named() {
    label("anxoius:3")
        .exitedWith(0)
        .printed(
            """
            I feel anxoius, 3.
            Saved in your own words. Near what you wrote: anxious.
            Saved.
            """)
        .said("");
    assertThat(feelings()).isEqualTo("[{'word':'anxoius','strength':3}]");
  }

  @Test
  void a_near_miss_of_what_set_it_off_or_of_a_fear_is_told_too() {
    label("sad", "--trigger", "late replay", "--fear", "being  left")
        .exitedWith(0)
        .printedAmongOther("Near what you wrote: late reply, being left.");
    assertThat(AttachRun.onlyEntry(home).get("trigger").asText()).isEqualTo("late replay");
  }

  @Test
  void with_json_a_near_miss_is_told_beside_the_data() {
    var run = label("anxoius", "--json").exitedWith(0);
    assertThat(run.json().at("/feelings/0/word").asText()).isEqualTo("anxoius");
    run.said("Saved in your own words. Near what you wrote: anxious.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "late reply, late-reply",
    "late-reply, late-reply",
    "Late Reply, late-reply",
    "'my boss frowned', 'my boss frowned'",
    "'  my boss frowned ', 'my boss frowned'"
  })
  void what_set_it_off_is_stored_by_id_or_in_own_words(String said, String saved) {
    label("sad:4", "--trigger", said).exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).get("trigger").asText()).isEqualTo(saved);
  }

  @ParameterizedTest
  @CsvSource({
    "being left, being-left",
    "did-wrong, did-wrong",
    "I did wrong, did-wrong",
    "that it is over, that it is over"
  })
  void a_fear_is_stored_by_id_or_in_own_words(String said, String saved) {
    label("sad:4", "--fear", said).exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).get("fear").asText()).isEqualTo(saved);
  }

  @Test
  void what_is_not_given_is_absent() {
    label("sad", "--body", " ", "--note", "").exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).fieldNames())
        .toIterable()
        .containsExactly("v", "id", "type", "at", "zone", "day", "feelings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anxious:7 | | | I feel anxious, 7.",
        "anxious | | | I feel anxious.",
        "anxious:7 | late reply | | I feel anxious, 7, because a reply is late.",
        "anxious:7 | | too-much | I feel anxious, 7, and I fear being too much.",
        "anxious:7 | late reply | being left |"
            + " I feel anxious, 7, because a reply is late and I fear being left.",
        "anxious:7 | Sam was quiet | | I feel anxious, 7. What set it off: Sam was quiet.",
        "anxious:7 | Sam was quiet. | | I feel anxious, 7. What set it off: Sam was quiet.",
        "anxious:7 | Why so quiet? | | I feel anxious, 7. What set it off: Why so quiet?",
        "anxious:7 | | that it ends | I feel anxious, 7. The fear under it: that it ends.",
        "anxious:7 | Sam was quiet | being left |"
            + " I feel anxious, 7, and I fear being left. What set it off: Sam was quiet.",
        "anxious:7 | late reply | that it ends |"
            + " I feel anxious, 7, because a reply is late. The fear under it: that it ends.",
        "anxious:7 | Sam was quiet | that it ends |"
            + " I feel anxious, 7. What set it off: Sam was quiet."
            + " The fear under it: that it ends.",
        "anxious:7 lonely | late reply | being left |"
            + " I feel anxious, 7, and lonely, because a reply is late and I fear being left.",
        "anxious:7 lonely sad:3 | | did-wrong |"
            + " I feel anxious, 7, lonely, and sad, 3, and I fear that I did something wrong.",
      })
  void the_whole_sentence_comes_back(String words, String trigger, String fear, String sentence) {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of(words.split(" ", -1)));
    if (trigger != null) {
      arguments.addAll(List.of("--trigger", trigger));
    }
    if (fear != null) {
      arguments.addAll(List.of("--fear", fear));
    }
    var run = label(arguments.toArray(String[]::new)).exitedWith(0);
    assertThat(run.out().replace("\n", " ")).isEqualTo(sentence + " Saved. ");
  }

  @Test
  void the_sentence_of_every_known_cause_and_fear_reads_as_one() {
    var content = new Content("en");
    for (var trigger : content.triggers().items()) {
      label("sad", "--trigger", trigger.name())
          .exitedWith(0)
          .printed("I feel sad, because " + trigger.because() + ".\nSaved.\n");
    }
    for (var fear : content.fears().items()) {
      label("sad", "--fear", fear.name())
          .exitedWith(0)
          .printed("I feel sad, and I fear " + fear.clause() + ".\nSaved.\n");
    }
  }

  @Test
  void words_from_standard_input_are_kept_whole() {
    AttachRun.in(home)
        .at(BERLIN)
        .piping("First line.\nSecond, with ümlauts — and 日本.\n")
        .attach("label", "sad:4", "--note", "-")
        .exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).get("note").asText())
        .isEqualTo("First line.\nSecond, with ümlauts — and 日本.");
  }

  @Test
  void the_feeling_itself_can_come_from_standard_input() {
    AttachRun.in(home).at(BERLIN).piping("anxious 7\n").attach("label", "-").exitedWith(0);
    assertThat(feelings()).isEqualTo("[{'word':'anxious','strength':7}]");
  }

  @Test
  void nothing_on_standard_input_is_nothing_said() {
    AttachRun.in(home).at(BERLIN).attach("label", "sad:4", "--note", "-").exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).has("note")).isFalse();
  }

  @Test
  void only_one_part_can_come_from_standard_input() {
    AttachRun.in(home)
        .piping("Zebrafink\n")
        .attach("label", "sad:4", "--note", "-", "--body", "-")
        .exitedWith(2)
        .said("Only one part of a command can be read from standard input.\n")
        .printed("");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "21:00, 2026-11-24T21:00:00.000+01:00, 2026-11-24",
    "9:05, 2026-11-24T09:05:00.000+01:00, 2026-11-24",
    "today 20:59, 2026-11-24T20:59:00.000+01:00, 2026-11-24",
    "yesterday 21:00, 2026-11-23T21:00:00.000+01:00, 2026-11-23",
    "2026-11-01 08:30, 2026-11-01T08:30:00.000+01:00, 2026-11-01",
    "2026-11-01T08:30, 2026-11-01T08:30:00.000+01:00, 2026-11-01",
    "2026-07-01 08:30, 2026-07-01T08:30:00.000+02:00, 2026-07-01",
    "2026-11-24T15:00:00-05:00, 2026-11-24T21:00:00.000+01:00, 2026-11-24",
    "2026-11-24T20:00Z, 2026-11-24T21:00:00.000+01:00, 2026-11-24",
    "2026-11-24T02:30:00.5+01:00, 2026-11-24T02:30:00.500+01:00, 2026-11-23",
    "2026-11-24 21:15, 2026-11-24T21:15:00.000+01:00, 2026-11-24",
  })
  void a_moment_can_be_given_in_every_form(String at, String saved, String day) {
    label("sad:4", "--at", at).exitedWith(0);
    assertMoment(saved, day);
  }

  /// 29 March 2026 has no time from 02:00 to 03:00, and 25 October has it twice.
  @ParameterizedTest
  @CsvSource({
    "2026-03-29 01:59, 2026-03-29T01:59:00.000+01:00, 2026-03-28",
    "2026-03-29 02:00, 2026-03-29T03:00:00.000+02:00, 2026-03-28",
    "2026-03-29 02:30, 2026-03-29T03:30:00.000+02:00, 2026-03-28",
    "2026-03-29 03:59, 2026-03-29T03:59:00.000+02:00, 2026-03-28",
    "2026-03-29 04:00, 2026-03-29T04:00:00.000+02:00, 2026-03-29",
    "2026-10-25 01:59, 2026-10-25T01:59:00.000+02:00, 2026-10-24",
    "2026-10-25 02:30, 2026-10-25T02:30:00.000+02:00, 2026-10-24",
    "2026-10-25T02:30+01:00, 2026-10-25T02:30:00.000+01:00, 2026-10-24",
    "2026-10-25 03:00, 2026-10-25T03:00:00.000+01:00, 2026-10-24",
    "2026-10-25 03:59, 2026-10-25T03:59:00.000+01:00, 2026-10-24",
    "2026-10-25 04:00, 2026-10-25T04:00:00.000+01:00, 2026-10-25",
  })
  void the_days_of_a_clock_change_have_the_hours_that_the_wall_shows(
      String at, String saved, String day) {
    label("sad:4", "--at", at).exitedWith(0);
    assertMoment(saved, day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T03:59:59.999+01:00, 2026-11-23",
    "2026-11-24T04:00+01:00, 2026-11-24",
    "2026-11-24T23:59+01:00, 2026-11-24",
    "2026-11-25T00:00+01:00, 2026-11-24",
    "2026-11-01T03:00+01:00, 2026-10-31",
    "2026-01-01T02:00+01:00, 2025-12-31"
  })
  void a_practice_day_begins_at_four_in_the_morning(String now, String day) {
    AttachRun.in(home).at(now + "[Europe/Berlin]").attach("label", "sad:4").exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).get("day").asText()).isEqualTo(day);
    assertThat(AttachRun.files(AttachRun.journal(home)))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.getFileName().toString())
                    .startsWith(day.substring(0, 7) + ".")
                    .endsWith(".jsonl"));
  }

  @Test
  void the_person_can_set_when_a_day_begins() throws IOException {
    Files.createDirectories(AttachRun.data(home));
    Files.writeString(AttachRun.data(home).resolve("config.json"), "{\"day-starts\":\"00:00\"}");
    AttachRun.in(home).at("2026-11-24T00:10+01:00[Europe/Berlin]").attach("label", "sad:4");
    assertThat(AttachRun.onlyEntry(home).get("day").asText()).isEqualTo("2026-11-24");
  }

  @Test
  void the_id_holds_the_moment_also_of_what_is_written_later() {
    label("sad:4", "--at", "2026-11-01 08:30");
    var id = new Ulid(AttachRun.onlyEntry(home).get("id").asText());
    assertThat(id.moment()).isEqualTo("2026-11-01T07:30:00Z");
  }

  private void assertMoment(String at, String day) {
    var entry = AttachRun.onlyEntry(home);
    assertThat(entry.get("at").asText()).isEqualTo(at);
    assertThat(entry.get("zone").asText()).isEqualTo("Europe/Berlin");
    assertThat(entry.get("day").asText()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21:16",
        "2026-11-24 21:16",
        "2026-11-25 08:00",
        "2026-11-24T20:16Z",
        "2027-01-01 00:00"
      })
  void a_moment_in_the_future_is_refused_kindly(String at) {
    label("Zebrafink", "--at", at)
        .exitedWith(2)
        .printed("")
        .said("--at lies in the future. What you feel then is still open.\n");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30 10:00",
        "2026-13-01 10:00",
        "25:00",
        "24:00",
        "12:60",
        "yesterday",
        "2026-11-01",
        "last week 10:00",
        "soon",
        "",
        "Zebrafink"
      })
  void a_moment_that_there_is_not_is_refused_kindly(String at) {
    var run =
        label("Zebrafink", "--at", at)
            .exitedWith(2)
            .printed("")
            .showedNothingOf("Zebrafink", "2026-02-30", "last week");
    assertThat(run.err().replace("\n", " "))
        .isEqualTo(
            "--at takes a time that there is, such as \"21:00\", \"yesterday 21:00\""
                + " or \"2026-11-24 21:00\". ");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @Test
  void a_moment_before_1970_is_refused() {
    label("sad", "--at", "1969-12-31 10:00")
        .exitedWith(2)
        .said("At must lie between 1970 and the year 10889.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anxious:11",
        "anxious|11",
        "11|anxious",
        "anxious:-1",
        "anxious|-1",
        "-1|anxious",
        "anxious:7.5",
        "anxious|7.5",
        "anxious=7,5",
        "anxious:x",
        "anxious=seven",
        "on edge:high",
        "on|edge:high",
        "Zebrafink:11",
        "Zebrafink|12",
        "anxious:99999999999999"
      })
  void a_strength_that_is_no_whole_number_from_0_to_10_is_refused(String words) {
    label(words.split("\\|", -1))
        .exitedWith(2)
        .printed("")
        .said("A rating must be a whole number from 0 to 10.\n");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anxious:7|8", "anxious|7|8", "7|8|anxious", "7|anxious:8"})
  void a_feeling_has_one_strength(String words) {
    label(words.split("\\|", -1)).exitedWith(2).printed("").said("A feeling takes one strength.\n");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ":7", "=7", ":", "="})
  void a_feeling_needs_a_word(String words) {
    label(words).exitedWith(2).printed("").said("Word must not be empty.\n");
    assertThat(AttachRun.journal(home)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "--note|Zebrafink", "7|--json"})
  void without_a_terminal_a_missing_feeling_is_named(String words) {
    label(words.isEmpty() ? new String[0] : words.split("\\|", -1))
        .exitedWith(2)
        .printed("")
        .said("Please name a feeling, such as: attach label anxious:7\n");
  }

  @Test
  void with_no_input_nothing_is_asked_at_a_terminal_either() {
    AttachRun.in(home)
        .typing()
        .attach("label", "--no-input")
        .exitedWith(2)
        .printed("")
        .said("Please name a feeling, such as: attach label anxious:7\n");
    AttachRun.in(home).typing().attach("--no-input", "label", "sad:2").exitedWith(0);
  }

  @Test
  void json_prints_the_saved_line_and_nothing_else() {
    var run =
        label("anxious:7", "lonely", "--trigger", "late reply", "--note", "ü ● 😀", "--json")
            .exitedWith(0)
            .said("");
    assertThat(AttachRun.linesIn(home)).containsExactly(run.out().strip());
    assertThat(run.json().get("note").asText()).isEqualTo("ü ● 😀");
  }

  @Test
  void json_is_utf_8_whatever_the_screen_shows() {
    var run =
        AttachRun.in(home)
            .inCharset(StandardCharsets.US_ASCII)
            .attach("label", "sad", "--note", "ü", "--json")
            .exitedWith(0);
    // This fixture reads the stream as the screen would, so the two bytes of ü are no letter here.
    assertThat(run.out()).doesNotContain("?").contains("\"note\":\"\uFFFD\uFFFD\"");
  }

  @Test
  void a_screen_that_lacks_a_letter_loses_nothing_that_is_kept() {
    AttachRun.in(home)
        .inCharset(StandardCharsets.US_ASCII)
        .attach("label", "müde:4")
        .exitedWith(0)
        .printed("I feel m?de, 4.\nSaved.\n");
    assertThat(feelings()).isEqualTo("[{'word':'müde','strength':4}]");
  }

  @Test
  void stored_words_cannot_move_the_cursor() {
    label("\u001b[2Jgone\u0007\u009b:4").printed("I feel ?[2Jgone??, 4.\nSaved.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"label", "feel", "Label|no"})
  void everyday_words_lead_here_too(String name) {
    if (name.endsWith("|no")) {
      AttachRun.in(home).attach(name.replace("|no", ""), "sad").exitedWith(2);
      return;
    }
    AttachRun.in(home).attach(name, "sad:2").exitedWith(0).printed("I feel sad, 2.\nSaved.\n");
  }

  @Test
  void common_options_stand_before_or_after_the_command() {
    AttachRun.in(home).attach("--json", "--color", "never", "label", "sad:2").exitedWith(0).json();
    AttachRun.in(home).attach("label", "--json", "--plain", "sad:3").exitedWith(0).json();
  }

  /// Naming a feeling must stay quick in a journal of any size, and possible in a damaged one.
  @Test
  void it_reads_nothing_of_the_journal() throws IOException {
    Written.in(home).raw("2026-11", "{\"v\":1,\"id");
    Files.createDirectory(AttachRun.journal(home).resolve("2026-10.zzzzzz.jsonl"));
    label("sad:4").exitedWith(0).said("").printed("I feel sad, 4.\nSaved.\n");
  }

  @Test
  void ten_labels_around_both_clock_changes_are_reviewed_on_their_days() {
    var autumn = "2026-10-26T09:00+01:00[Europe/Berlin]";
    String[][] given = {
      {"anxious:7", "2026-03-23 09:00"},
      {"sad:3", "2026-03-28 23:30"},
      {"lonely:5", "2026-03-29 01:30"},
      {"anxious:9", "2026-03-29 02:30"},
      {"tense:2", "2026-03-29 12:00"},
      {"anxious:6", "2026-10-19 09:00"},
      {"lonely:4", "2026-10-24 22:00"},
      {"anxious:8", "2026-10-25 02:30"},
      {"sad:4", "2026-10-25T02:30+01:00"},
      {"calm:6", "2026-10-25 12:00"}
    };
    for (var one : given) {
      AttachRun.in(home).at(autumn).attach("label", one[0], "--at", one[1]).exitedWith(0);
    }

    var spring = AttachRun.in(home).at(autumn).attach("review", "--week", "2026-W13", "--json");
    assertThat(strengths(spring.json()))
        .isEqualTo(
            "2026-03-23=7.0 2026-03-24=null 2026-03-25=null 2026-03-26=null 2026-03-27=null"
                + " 2026-03-28=5.666666666666667 2026-03-29=2.0");
    var fall = AttachRun.in(home).at(autumn).attach("review", "--week", "2026-W43", "--json");
    assertThat(strengths(fall.json()))
        .isEqualTo(
            "2026-10-19=6.0 2026-10-20=null 2026-10-21=null 2026-10-22=null 2026-10-23=null"
                + " 2026-10-24=5.333333333333333 2026-10-25=null");
    assertThat(fall.json().at("/days/6/pleasant").asDouble()).isEqualTo(6);
    assertThat(fall.json().get("entries").asInt()).isEqualTo(5);

    AttachRun.in(home)
        .at(autumn)
        .attach("review", "--week", "2026-W13")
        .exitedWith(0)
        .printedAmongOther("Saturday night was 9.")
        .printedAmongOther("  strongest   7                        9    2\n");
  }

  private static String strengths(JsonNode review) {
    var days = new ArrayList<String>();
    review
        .get("days")
        .forEach(day -> days.add(day.get("day").asText() + "=" + day.get("strength").asText()));
    return String.join(" ", days);
  }
}
