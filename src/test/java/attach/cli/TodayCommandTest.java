package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach today` and bare `attach`: this day as it stands.
class TodayCommandTest {
  private static final String WEDNESDAY = "2026-11-25T09:00+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun.Finished today(String... options) {
    var words = new ArrayList<>(List.of("today"));
    words.addAll(List.of(options));
    return AttachRun.in(home).at(WEDNESDAY).attach(words.toArray(String[]::new));
  }

  @Test
  void a_first_day_looks_like_this() {
    today()
        .exitedWith(0)
        .said("")
        .printed(
            """
            Good morning. Wednesday 25 November.

            About five minutes today. Any one of these is a whole practice.

              1  name a feeling       20 seconds
              2  breathe              2 minutes
              4  one steady sentence  20 seconds

            This is your first day here. One practice is enough.

            Start with: attach label
            """);
  }

  @Test
  void a_usual_day_looks_like_this() {
    TwoWeeks.writtenIn(home);
    Golden.check(
        "today-80", AttachRun.in(home).at(TwoWeeks.NOW).attach("today").exitedWith(0).out());
    Golden.check(
        "today-40",
        AttachRun.in(home).at(TwoWeeks.NOW).with("COLUMNS", "40").attach("today").out());
    Golden.check(
        "today-80-colour",
        AttachRun.in(home).at(TwoWeeks.NOW).attach("today", "--color=always").out());
  }

  @Test
  void bare_attach_shows_the_same() {
    TwoWeeks.writtenIn(home);
    var run = AttachRun.in(home).at(TwoWeeks.NOW);
    assertThat(run.attach().exitedWith(0).out()).isEqualTo(run.attach("today").out());
    assertThat(run.attach("--json").exitedWith(0).out())
        .isEqualTo(run.attach("today", "--json").out());
  }

  @Test
  void every_name_of_the_contract_is_there_and_no_other() {
    TwoWeeks.writtenIn(home);
    Written.in(home)
        .entry("2026-11-20T10:00+01:00", "reframe", "'worry':{'fear':'x','due':'2026-11-22'}");
    var json = AttachRun.in(home).at(TwoWeeks.NOW).attach("today", "--json").said("").json();
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("day", "daily", "weekly", "lookbacks", "practised");
    assertThat(json.get("day").asText()).isEqualTo("2026-11-22");
    assertThat(json.get("daily"))
        .allSatisfy(
            part -> assertThat(part.fieldNames()).toIterable().containsExactly("id", "done"))
        .extracting(part -> part.get("id").asText())
        .containsExactly("label", "ground", "reframe", "sentence");
    assertThat(json.get("weekly"))
        .allSatisfy(
            part -> assertThat(part.fieldNames()).toIterable().containsExactly("id", "done"))
        .extracting(part -> part.get("id").asText())
        .containsExactly("triggers", "pattern", "vulnerable", "behaviour");
    assertThat(json.get("lookbacks")).hasSize(1);
    assertThat(json.at("/lookbacks/0").fieldNames()).toIterable().containsExactly("id", "due");
    assertThat(json.at("/lookbacks/0/due").asText()).isEqualTo("2026-11-22");
    assertThat(json.get("practised")).hasToString("{\"last7\":7,\"last28\":14}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "label | 'feelings':[{'word':'sad'}] | label",
        "grounding | 'exercise':'exhale','pattern':'4-0-6-0','breaths':1,'seconds':10,"
            + "'ended':'early' | ground",
        "grounding | 'exercise':'exhale','pattern':'4-0-6-0','breaths':0,'seconds':5,"
            + "'ended':'interrupted' | ~~",
        "grounding | 'exercise':'feet','seconds':30,'ended':'completed' | ground",
        "reframe | ~~ | reframe",
        "reframe | 'thought':'x' | reframe",
        "reframe | 'thought':'x','secure':'y' | reframe sentence",
        "anchor | 'kind':'sentence','text':'x' | sentence",
        "anchor | 'kind':'moment','text':'x' | ~~",
        "anchoring | 'anchor':'01KB2XMFHG0000000000000001' | sentence",
        "pause | 'urge':{'kind':'text'} | ~~",
        "care | 'ended':'completed' | ~~",
      })
  void a_part_of_the_day_is_done_by(String type, String fields, String parts) {
    Written.in(home).entry("2026-11-25T08:00+01:00", type, fields == null ? "" : fields);
    assertThat(done(today("--json").exitedWith(0).json().get("daily"))).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "reflection | ~~ | triggers",
        "reflection | 'pattern':'x' | triggers pattern",
        "reflection | 'vulnerable':true | triggers vulnerable",
        "reflection | 'step':'x' | triggers behaviour",
        "try | 'kind':'attempt','behaviour':'allow-space' | behaviour",
        "try | 'kind':'focus','behaviour':'allow-space' | behaviour",
        "try | 'kind':'attempt','behaviour':'allow-space','vulnerable':true | vulnerable behaviour",
        "pause | 'urge':{'kind':'text'} | behaviour",
        "label | 'feelings':[{'word':'sad'}] | ~~",
      })
  void a_part_of_the_week_is_done_by(String type, String fields, String parts) {
    Written.in(home).entry("2026-11-23T08:00+01:00", type, fields == null ? "" : fields);
    assertThat(done(today("--json").exitedWith(0).json().get("weekly"))).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T04:00+01:00, true",
    "2026-11-23T03:59+01:00, false",
    "2026-11-22T23:00+01:00, false"
  })
  void a_week_begins_on_monday_at_four(String at, boolean thisWeek) {
    Written.in(home).entry(at, "pause", "'urge':{'kind':'text'}");
    assertThat(today("--json").json().at("/weekly/3/done").asBoolean()).isEqualTo(thisWeek);
  }

  private static String done(JsonNode parts) {
    var done = new ArrayList<String>();
    for (var part : parts) {
      if (part.get("done").asBoolean()) {
        done.add(part.get("id").asText());
      }
    }
    return String.join(" ", done);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T04:59, Hello. It is night. Wednesday 25 November.",
    "2026-11-25T05:00, Good morning. Wednesday 25 November.",
    "2026-11-25T11:59, Good morning. Wednesday 25 November.",
    "2026-11-25T12:00, Good afternoon. Wednesday 25 November.",
    "2026-11-25T18:00, Good evening. Wednesday 25 November.",
    "2026-11-25T22:00, Hello. It is night. Wednesday 25 November.",
    "2026-11-26T02:00, Hello. It is night. Wednesday 25 November.",
  })
  void it_greets_by_the_hour(String now, String greeting) {
    var at = now + "+01:00[Europe/Berlin]";
    assertThat(AttachRun.in(home).at(at).attach("today").exitedWith(0).out())
        .startsWith(greeting + "\n");
  }

  @Test
  void after_a_strong_night_a_short_one_is_enough() {
    label("2026-11-24T23:00+01:00", 8);
    today().printedAmongOther("A short one is enough today.\n");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24T23:00+01:00, 7", "2026-11-23T23:00+01:00, 10"})
  void after_any_other_night_the_day_is_as_long_as_usual(String at, int strength) {
    label(at, strength);
    today().printedAmongOther("About five minutes today.");
  }

  @Test
  void in_the_first_week_the_days_are_counted_from_the_first() {
    label("2026-11-23T10:00+01:00", 3);
    label("2026-11-25T08:00+01:00", 3);
    today().printedAmongOther("Practised on 2 of your first 3 days.\n");
  }

  @Test
  void afterwards_the_last_seven_are() {
    for (int day = 17; day <= 24; day++) {
      label("2026-11-" + day + "T10:00+01:00", 3);
    }
    today().printedAmongOther("Practised on 6 of the last 7 days.\n");
  }

  @Test
  void somebody_who_comes_back_is_greeted_and_told_no_numbers_all_day() {
    label("2026-11-17T10:00+01:00", 3);
    for (int visit = 1; visit <= 2; visit++) {
      var run = today();
      run.printedAmongOther("Good to see you. Wednesday 25 November.\n");
      assertThat(run.out()).doesNotContain("Practised", "of the last");
      label("2026-11-25T08:00+01:00", 3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-18T10:00+01:00", "2026-11-24T10:00+01:00"})
  void whoever_was_here_in_the_last_week_is_not_greeted_as_coming_back(String at) {
    label("2026-10-01T10:00+02:00", 3);
    label(at, 3);
    assertThat(today().out()).startsWith("Good morning.").contains("Practised on");
  }

  @Test
  void the_strong_feelings_of_a_first_month_do_not_read_like_a_first_day() {
    label("2026-10-20T10:00+02:00", 3);
    label("2026-11-24T10:00+01:00", 3);
    today().printedAmongOther("Practised on 1 of the last 7 days.\n");
  }

  private void label(String at, int strength) {
    Written.in(home)
        .entry(at, "label", "'feelings':[{'word':'anxious','strength':%d}]".formatted(strength));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, One worry is ready to look back on.",
    "2026-11-25, One worry is ready to look back on.",
    "2026-11-26, ''",
    "'', One worry is ready to look back on."
  })
  void a_worry_is_ready_on_its_day_and_never_shows_its_words(String due, String line) {
    var when = due.isEmpty() ? "" : ",'due':'" + due + "'";
    Written.in(home)
        .entry("2026-11-24T10:00+01:00", "reframe", "'worry':{'fear':'Zebrafink'" + when + "}");
    var run = today().exitedWith(0).showedNothingOf("Zebrafink");
    assertThat(run.out().contains("ready to look back on")).isEqualTo(!line.isEmpty());
    assertThat(today("--json").out()).doesNotContain("Zebrafink");
  }

  @Test
  void a_worry_looked_back_on_is_no_longer_ready() {
    var worry =
        Written.in(home)
            .entry(
                "2026-11-20T10:00+01:00",
                "pause",
                "'urge':{'kind':'waiting'},'worry':{'fear':'x','due':'2026-11-21'}");
    assertThat(today("--json").json().get("lookbacks")).hasSize(1);
    Written.in(home)
        .entry("2026-11-22T10:00+01:00", "lookback", "'of':'" + worry + "','outcome':'not'");
    assertThat(today("--json").json().get("lookbacks")).isEmpty();
  }

  @Test
  void two_worries_are_counted() {
    var written = Written.in(home);
    written.entry("2026-11-20T10:00+01:00", "reframe", "'worry':{'fear':'x'}");
    written.entry("2026-11-20T11:00+01:00", "reframe", "'worry':{'fear':'y'}");
    today().printedAmongOther("2 worries are ready to look back on.\n");
  }

  @Test
  void unread_lines_are_told_without_their_text() {
    Written.in(home).raw("2026-11", "Zebrafink\nDistelfink\n");
    today()
        .exitedWith(0)
        .said("Lines that could not be read: 2. They are kept as they are.\n")
        .showedNothingOf("Zebrafink", "Distelfink");
    today("--json")
        .exitedWith(0)
        .said("Lines that could not be read: 2. They are kept as they are.\n")
        .json();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_line_for_prompts_is_written_only_when_asked_for(boolean asked) throws IOException {
    label("2026-11-20T10:00+01:00", 3);
    Files.writeString(
        AttachRun.data(home).resolve("config.json"), "{\"today-line\":" + asked + "}");
    AttachRun.in(home).at(WEDNESDAY).attach("label", "Zebrafink").exitedWith(0);
    var line = AttachRun.state(home).resolve("today");
    if (asked) {
      assertThat(line).hasContent("2026-11-25 ●○○○");
    } else {
      assertThat(line).doesNotExist();
    }
  }

  @Test
  void the_counters_are_put_right_from_the_journal() throws IOException {
    AttachRun.in(home).at(WEDNESDAY).attach("label", "sad:3").exitedWith(0);
    var counters = AttachRun.state(home).resolve("counters");
    var right = Files.readAllLines(counters);
    Files.writeString(counters, "damaged");
    today().exitedWith(0).said("");
    // What was written last is known to no journal; the counts are.
    assertThat(Files.readAllLines(counters).subList(0, 3)).isEqualTo(right.subList(0, 3));
  }

  @Test
  void the_counters_hold_no_words() throws IOException {
    AttachRun.in(home)
        .at(WEDNESDAY)
        .attach("label", "Zebrafink:3", "--trigger", "Zebrafink", "--note", "Zebrafink")
        .exitedWith(0);
    today();
    for (var file : AttachRun.files(AttachRun.state(home))) {
      assertThat(AttachRun.text(file)).as("%s", file).doesNotContain("Zebrafink");
    }
  }

  @Test
  void a_setting_that_cannot_be_read_is_named_and_does_not_stand_in_the_way() throws IOException {
    label("2026-11-20T10:00+01:00", 3);
    Files.writeString(AttachRun.data(home).resolve("config.json"), "{\"day-starts\":\"07:00\"}");
    today()
        .exitedWith(0)
        .said("A setting was left out: day-starts must lie between 00:00 and 06:00.\n");
    Files.writeString(AttachRun.data(home).resolve("config.json"), "{Zebrafink");
    today().exitedWith(0).said("A setting was left out: config.json.\n");
  }
}
