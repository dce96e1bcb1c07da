package attach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.Change;
import attach.entry.History;
import attach.entry.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is decided where a person comes in, for each state and at its edges.
class DoorTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
  private static final Door.Hour DAY = new Door.Hour(false, false, false, false);
  private static final List<DailyPart> ALL = List.of(DailyPart.values());

  private static Door door(History history, Door.Hour hour) {
    return Door.of(Plan.of(history, WEDNESDAY, true), hour, ALL);
  }

  private static boolean strong(Lived lived) {
    return StrongNight.before(WEDNESDAY, lived.history(), "calm"::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, DAY",
    "false, false, true, REST",
    "false, true, false, NIGHT",
    "false, true, true, NIGHT",
    "true, false, false, FIRST",
    "true, true, true, FIRST",
  })
  void there_is_one_screen_for_each_hour(
      boolean first, boolean night, boolean resting, Door.Kind kind) {
    var hour = new Door.Hour(first, night, resting, false);
    assertThat(door(History.EMPTY, hour).kind()).isEqualTo(kind);
    assertThat(door(History.EMPTY, hour).withList().kind()).isEqualTo(Door.Kind.DAY);
  }

  @Test
  void on_a_usual_day_all_open_parts_are_done_in_their_order() {
    assertThat(door(History.EMPTY, DAY).next()).isEqualTo(ALL);
    var begun = new Lived().breathing("2026-11-25T08:00+01:00").history();
    assertThat(door(begun, DAY).next())
        .containsExactly(DailyPart.LABEL, DailyPart.REFRAME, DailyPart.SENTENCE);
  }

  @Test
  void what_cannot_be_done_here_is_not_offered() {
    var plan = Plan.of(History.EMPTY, WEDNESDAY, true);
    var some = List.of(DailyPart.LABEL, DailyPart.SENTENCE);
    assertThat(Door.of(plan, DAY, some).next()).isEqualTo(some);
    assertThat(Door.of(plan, DAY, List.of()).next()).isEmpty();
  }

  @Test
  void where_a_short_one_is_enough_it_is_the_breath() {
    var strong = new Door.Hour(false, false, false, true);
    assertThat(door(History.EMPTY, strong).isShort()).isTrue();
    assertThat(door(History.EMPTY, strong).next()).containsExactly(DailyPart.GROUND);
    var breathed = new Lived().breathing("2026-11-25T08:00+01:00").history();
    assertThat(door(breathed, strong).next()).containsExactly(DailyPart.LABEL);
  }

  @Test
  void when_all_is_done_there_is_nothing_to_begin() {
    var plan = Plan.of(new Lived().label("2026-11-25T08:00+01:00", 3).history(), WEDNESDAY, true);
    for (boolean strong : new boolean[] {true, false}) {
      var hour = new Door.Hour(false, false, false, strong);
      assertThat(Door.of(plan, hour, List.of(DailyPart.LABEL)).next()).isEmpty();
    }
  }

  @Test
  void at_night_the_list_is_short_and_without_numbers() {
    var night = new Door.Hour(false, true, false, false);
    var door = door(new Lived().label("2026-11-24T10:00+01:00", 3).history(), night).withList();
    assertThat(door.next()).containsExactly(DailyPart.GROUND);
    assertThat(door.continuity()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T18:00+01:00, 8, true",
    "2026-11-24T18:00+01:00, 10, true",
    "2026-11-24T18:00+01:00, 7, false",
    "2026-11-24T17:59+01:00, 10, false",
    "2026-11-25T03:00+01:00, 8, true",
    "2026-11-25T08:00+01:00, 8, true",
    "2026-11-23T23:00+01:00, 10, false",
  })
  void a_night_is_strong_from_eight_on_since_the_evening_before(
      String at, int strength, boolean strong) {
    assertThat(strong(new Lived().label(at, strength))).isEqualTo(strong);
    var breathing = new Lived();
    breathing.breathing(at, new Change(Optional.of(new Rating(strength)), Optional.empty()));
    assertThat(strong(breathing)).isEqualTo(strong);
    breathing = new Lived();
    breathing.breathing(at, new Change(Optional.empty(), Optional.of(new Rating(strength))));
    assertThat(strong(breathing)).isEqualTo(strong);
  }

  @Test
  void the_evening_is_that_of_the_clock_on_the_wall() {
    // The same moment in two places: for one of them it was still afternoon.
    assertThat(strong(new Lived().label("2026-11-24T17:30+00:00", 9))).isFalse();
    assertThat(strong(new Lived().label("2026-11-24T18:30+01:00", 9))).isTrue();
  }

  @Test
  void a_pleasant_feeling_makes_no_night_strong() {
    assertThat(strong(new Lived().label("2026-11-24T23:00+01:00", "calm", 10))).isFalse();
  }

  /// Eight days are between the last practice and this day, then seven.
  @ParameterizedTest
  @CsvSource({"2026-11-17, true", "2026-11-18, false", "2026-11-24, false", "2026-09-01, true"})
  void a_gap_is_seven_days_without_practice(String last, boolean gap) {
    var lived = new Lived().label("2026-08-30T10:00+02:00", 3);
    var door = door(lived.label(last + "T10:00+01:00", 3).history(), DAY);
    assertThat(door.plan().isAfterGap()).isEqualTo(gap);
    assertThat(door.isShort()).isEqualTo(gap);
    assertThat(door.continuity().isEmpty()).isEqualTo(gap);
  }

  @Test
  void whoever_has_just_begun_comes_back_from_no_gap() {
    assertThat(door(History.EMPTY, DAY).plan().isAfterGap()).isFalse();
    assertThat(door(History.EMPTY, DAY).continuity().orElseThrow().begins()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 1, 1, true",
    "2026-11-24, 1, 2, true",
    "2026-11-23, 1, 3, true",
    "2026-11-20, 1, 6, true",
    "2026-11-19, 1, 7, true",
  })
  void the_first_seven_days_are_counted_from_the_first(
      String first, int practised, int of, boolean fromFirst) {
    var door = door(new Lived().label(first + "T10:00+01:00", 3).history(), DAY);
    assertThat(door.continuity()).contains(new Continuity(practised, of, fromFirst));
  }

  @Test
  void from_the_eighth_day_on_the_last_seven_are() {
    var lived = new Lived().label("2026-11-18T10:00+01:00", 3);
    lived.label("2026-11-19T10:00+01:00", 3).label("2026-11-25T10:00+01:00", 3);
    assertThat(door(lived.history(), DAY).continuity()).contains(new Continuity(2, 7, false));
  }

  /// At two in the night the evening before still goes on.
  @ParameterizedTest
  @CsvSource({"2026-11-25T03:59+01:00, 1", "2026-11-25T04:00+01:00, 2"})
  void a_day_begins_at_four(String at, int practised) {
    var lived = new Lived().label("2026-11-24T10:00+01:00", 3).label(at, 3);
    assertThat(door(lived.history(), DAY).continuity())
        .contains(new Continuity(practised, 2, true));
    assertThat(door(lived.history(), DAY).open().contains(DailyPart.LABEL))
        .isEqualTo(practised == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, false",
    "2026-11-26, false",
    "2026-11-27, true",
    "2026-11-28, true",
    "2026-11-29, true",
    "2026-11-30, false",
  })
  void the_week_is_offered_from_friday_on(String day, boolean offered) {
    var today = LocalDate.parse(day);
    var begun = new Lived().label("2026-11-22T10:00+01:00", 3);
    var plan = Plan.of(begun.history(), today, true);
    assertThat(Door.of(plan, DAY, ALL).offersWeek()).isEqualTo(offered);
    var night = new Door.Hour(false, true, false, false);
    assertThat(Door.of(plan, night, ALL).offersWeek()).isFalse();
    var lookedAt = begun.reflection(today.minusDays(1) + "T18:00+01:00").history();
    assertThat(Door.of(Plan.of(lookedAt, today, true), DAY, ALL).offersWeek())
        .as("not again in its week")
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-18", "2026-11-22", "2026-11-25"})
  void the_line_of_a_week_holds_for_eight_days(String chosen) {
    var lived = new Lived().focus(chosen + "T18:00+01:00", "late reply", "phone in the drawer");
    var focus = Plan.of(lived.history(), WEDNESDAY, true).focus();
    assertThat(focus.flatMap(line -> line.then())).contains("phone in the drawer");
    lived.focus("2026-11-25T20:00+01:00", "apart", "ten breaths");
    assertThat(Plan.of(lived.history(), WEDNESDAY, true).focus().flatMap(line -> line.then()))
        .contains("ten breaths");
  }

  @Test
  void an_older_line_is_no_longer_shown() {
    var lived = new Lived().focus("2026-11-17T18:00+01:00", "late reply", "phone in the drawer");
    assertThat(Plan.of(lived.history(), WEDNESDAY, true).focus()).isEmpty();
  }
}
