package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach` alone at a terminal: what stands there at each hour, and what its keys open.
class DoorDialogueTest {
  private static final String WEDNESDAY = "2026-11-25T09:00+01:00[Europe/Berlin]";
  private static final String NIGHT = "2026-11-25T02:14+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun at(String moment, String... lines) {
    return AttachRun.in(home).at(moment).typing(lines);
  }

  private String door(String moment, String... lines) {
    return at(moment, lines).with("NO_COLOR", "1").attach().exitedWith(0).screen();
  }

  private void label(String at, int strength) {
    Written.in(home)
        .entry(at, "label", "'feelings':[{'word':'anxious','strength':%d}]".formatted(strength));
  }

  /// Day 3 of somebody who began on Monday.
  private void twoOfThreeDays() {
    label("2026-11-23T10:00+01:00", 4);
    label("2026-11-24T10:00+01:00", 4);
  }

  /// Reviewed against the kindness rules: no numbers but how often, no praise, no guilt, at most sixteen
  /// words a sentence, every key told.
  @ParameterizedTest
  @CsvSource({"80, ''", "40, ''", "80, --plain", "40, --plain"})
  void the_screens_look_like_this(String columns, String option) throws IOException {
    String name = columns + (option.isEmpty() ? "" : option.substring(1));
    String[] options = option.isEmpty() ? new String[0] : new String[] {option};
    golden("first-" + name, WEDNESDAY, columns, options);
    twoOfThreeDays();
    golden("day-" + name, WEDNESDAY, columns, options);
    golden("night-" + name, NIGHT, columns, options);
    AttachRun.in(home).at(WEDNESDAY).attach("today", "--rest").exitedWith(0);
    golden("rest-" + name, WEDNESDAY, columns, options);
  }

  private void golden(String name, String moment, String columns, String... options) {
    var run = at(moment, "q").with("COLUMNS", columns).attach(options).exitedWith(0).printed("");
    Golden.check("door-" + name, run.screen().replace(home.toString(), "/home/someone"));
  }

  /// For ears and simple screens: nothing that moves the cursor, colours, or has to be seen.
  @ParameterizedTest
  @CsvSource({"ACCESSIBLE, 1", "ATTACH_ACCESSIBLE, 1", "TERM, dumb"})
  void plain_screens_are_words_alone(String variable, String value) {
    for (var moment : List.of(WEDNESDAY, NIGHT)) {
      assertPlain(at(moment, "q").with(variable, value).attach().exitedWith(0).screen());
      twoOfThreeDays();
    }
    assertPlain(at(WEDNESDAY, "q").with(variable, value).attach().exitedWith(0).screen());
    var flow = at(WEDNESDAY, "", "3", "sad", "", "", "", "4", "", "", "");
    assertPlain(flow.with(variable, value).attach().exitedWith(0).screen());
    assertPlain(at(WEDNESDAY, "q").with(variable, value).attach().exitedWith(0).screen());
  }

  private static void assertPlain(String screen) {
    assertThat(screen)
        .doesNotContain("\u001b")
        .doesNotContainPattern("[\u2500-\u259f\u25a0-\u25ff\u2800-\u28ff]");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 59, 60, 80})
  void no_line_is_wider_than_the_screen(int columns) {
    for (var moment : List.of(WEDNESDAY, NIGHT, "2026-11-27T09:00+01:00[Europe/Berlin]")) {
      var narrow = at(moment, "q").with("NO_COLOR", "1").with("COLUMNS", "" + columns);
      assertThat(narrow.attach().exitedWith(0).screen().lines())
          .allMatch(line -> Columns.of(line) <= columns || !line.strip().contains(" "));
      twoOfThreeDays();
    }
  }

  @Test
  void the_first_screen_comes_once() {
    assertThat(door(WEDNESDAY, "q"))
        .contains("Not therapy", "~/.local/share/attach", "attach privacy", "attach sos");
    assertThat(door(WEDNESDAY, "q")).contains("This is your first day here.");
    assertThat(AttachRun.linesIn(home)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24T10:00+01:00", "2025-01-24T10:00+01:00"})
  void whoever_wrote_before_never_sees_the_first_screen(String at) {
    label(at, 3);
    assertThat(door(WEDNESDAY, "q")).doesNotContain("Not therapy");
  }

  @Test
  void lines_that_cannot_be_read_are_somebodys_too() {
    Written.in(home).raw("2026-11", "Zebrafink\n");
    assertThat(door(WEDNESDAY, "q")).doesNotContain("Not therapy", "Zebrafink");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T21:59, false",
    "2026-11-25T22:00, true",
    "2026-11-26T03:59, true",
    "2026-11-26T04:00, true",
    "2026-11-26T05:59, true",
    "2026-11-26T06:00, false",
  })
  void from_ten_to_six_only_what_helps_at_once_is_shown(String time, boolean night) {
    twoOfThreeDays();
    var screen = door(time + "+01:00[Europe/Berlin]", "q");
    assertThat(screen.contains("t = today's list")).isEqualTo(night);
    assertThat(screen.contains("name a feeling")).isEqualTo(!night);
    assertThat(screen.contains("Practised")).isEqualTo(!night);
    assertThat(screen).contains("Hard right now?", "s people");
  }

  @Test
  void the_night_is_what_the_person_says_it_is() {
    twoOfThreeDays();
    AttachRun.in(home).attach("config", "set", "night", "off").exitedWith(0);
    assertThat(door(NIGHT, "q")).contains("name a feeling");
    AttachRun.in(home).attach("config", "set", "night", "08:30-09:30").exitedWith(0);
    assertThat(door(WEDNESDAY, "q")).contains("t = today's list");
  }

  @Test
  void at_night_the_list_is_there_for_who_asks_and_without_numbers() {
    twoOfThreeDays();
    assertThat(door(NIGHT, "t", "q"))
        .contains("A short one is enough", "name a feeling", "number = only that")
        .doesNotContain("Practised");
  }

  @Test
  void after_a_strong_night_a_short_one_is_enough() {
    label("2026-11-23T10:00+01:00", 4);
    label("2026-11-24T23:00+01:00", 8);
    assertThat(door(WEDNESDAY, "q")).contains("A short one is enough today.", "Enter = only ");
  }

  @Test
  void after_a_gap_there_are_no_numbers() {
    label("2026-11-02T10:00+01:00", 4);
    assertThat(door(WEDNESDAY, "q"))
        .startsWith("Good to see you. Wednesday 25 November.")
        .doesNotContain("Practised", " of ");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-26T09:00, false", "2026-11-27T09:00, true", "2026-11-29T09:00, true"})
  void the_week_is_named_from_friday_on(String time, boolean named) {
    twoOfThreeDays();
    assertThat(door(time + "+01:00[Europe/Berlin]", "q").contains("attach review"))
        .isEqualTo(named);
  }

  @Test
  void a_plan_of_ones_own_for_the_week_is_shown() {
    twoOfThreeDays();
    Written.in(home)
        .lasting(
            "2026-11-22T18:00+01:00",
            "try",
            "'kind':'focus','behaviour':'pause-before-reacting','if':'late reply',"
                + "'then':'phone in the drawer, then ten breaths.'");
    assertThat(door(WEDNESDAY, "q"))
        .contains("Your plan for \"late reply\": phone in the drawer, then ten breaths.\n");
    assertThat(door(NIGHT, "q")).doesNotContain("phone in the drawer");
  }

  @Test
  void r_makes_a_rest_day_without_an_entry() {
    twoOfThreeDays();
    var entries = AttachRun.linesIn(home);
    assertThat(door(WEDNESDAY, "r", ""))
        .endsWith(
            """
            Today is a rest day. The list comes back tomorrow.
            Enter = leave     u = undo >\s
            """);
    assertThat(door("2026-11-25T20:00+01:00[Europe/Berlin]", ""))
        .contains("Today is a rest day.", "s people", "t = today's list")
        .doesNotContain("name a feeling");
    assertThat(door("2026-11-26T09:00+01:00[Europe/Berlin]", "q")).contains("name a feeling");
    assertThat(AttachRun.linesIn(home)).isEqualTo(entries);
  }

  @Test
  void a_rest_day_can_be_taken_back() {
    twoOfThreeDays();
    assertThat(door(WEDNESDAY, "r", "u", "q")).contains("Taken back.\nAbout five minutes today.");
    assertThat(door(WEDNESDAY, "q")).contains("name a feeling");
  }

  @Test
  void on_a_rest_day_the_list_is_there_for_who_asks() {
    twoOfThreeDays();
    AttachRun.in(home).at(WEDNESDAY).attach("today", "--rest").exitedWith(0);
    assertThat(door(WEDNESDAY, "t", "q")).contains("name a feeling").doesNotContain("r = rest day");
    assertThat(door(WEDNESDAY, "q")).doesNotContain("name a feeling");
  }

  @ParameterizedTest
  @ValueSource(strings = {WEDNESDAY, NIGHT})
  void s_leads_to_people_at_any_hour(String moment) {
    assertThat(door(moment, "s")).contains("You do not have to be alone with this.");
    assertThat(door(moment, "S")).contains("You do not have to be alone with this.");
  }

  @Test
  void one_part_alone_is_saved_and_counts() {
    twoOfThreeDays();
    door(WEDNESDAY, "1", "3", "sad", "", "");
    assertThat(door(WEDNESDAY, "q"))
        .contains("1  name a feeling       ● done")
        .contains("Practised on 3 of your first 3 days.");
    door(WEDNESDAY, "4", "", "");
    assertThat(AttachRun.json(AttachRun.linesIn(home).getLast()).get("kind").asText())
        .isEqualTo("sentence");
  }

  @Test
  void a_journal_that_cannot_be_read_does_not_stand_in_the_way_of_people() throws IOException {
    Files.createDirectories(AttachRun.data(home));
    Files.writeString(AttachRun.journal(home), "a file where a folder should be");
    assertThat(at(WEDNESDAY, "s").attach().exitedWith(0).screen())
        .contains("The journal cannot be read now.", "You do not have to be alone with this.");
    at(WEDNESDAY, "q").attach().exitedWith(65).saidAmongOther("Could not read");
  }

  @Test
  void nothing_is_asked_where_nobody_sees_it() {
    twoOfThreeDays();
    var today = AttachRun.in(home).at(WEDNESDAY).attach("today").out();
    assertThat(at(WEDNESDAY).redirected().attach().exitedWith(0).out()).isEqualTo(today);
    assertThat(at(WEDNESDAY).attach("--no-input").exitedWith(0).out()).contains("To start: attach");
    at(WEDNESDAY).attach("--json").exitedWith(0).json();
  }
}
