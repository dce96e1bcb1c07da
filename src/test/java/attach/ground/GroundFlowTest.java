package attach.ground;

import static org.assertj.core.api.Assertions.assertThat;

import attach.content.Content;
import attach.entry.Ending;
import attach.entry.Grounding;
import attach.entry.Grounding.Chosen;
import attach.entry.Rating;
import attach.terminal.ScriptedConsole;
import attach.terminal.Signal;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An exercise from its first word to its last breath, in words.
class GroundFlowTest {
  private static final Content CONTENT = new Content("en");
  private static final Manner USUAL = new Manner(true, false, false, Cue.WORDS, true);

  private final ScriptedConsole console = ScriptedConsole.answering();
  private Optional<String> object = Optional.empty();

  private GroundFlow.Outcome run(String exercise, int breaths, Manner manner) {
    var course =
        new Course(
            new Exercises(CONTENT).find(exercise).orElseThrow(),
            breaths,
            false,
            Chosen.SELF,
            Optional.empty());
    return new GroundFlow(console, CONTENT, manner, object).run(course, false, LocalTime.of(2, 14));
  }

  private Grounding exhale(int breaths) {
    return run("exhale", breaths, USUAL).entry();
  }

  @Test
  void six_breaths_read_like_this() {
    var entry = exhale(6);
    assertThat(console.transcript())
        .isEqualTo(
            """
            Let the breath go out first.
            Any time: a number and Enter for how strong it is. q and Enter stops.
            space and Enter waits. - and Enter is slower. = and Enter is faster.
            Softly. Slow, not deep. Dizzy? Breathe as you like.
            In, 4.
            Out, 6.
            In, 4.
            Out, 6.
            In.
            Out.
            In.
            Out.
            In.
            Out.
            5 done.
            In.
            Out.
            """);
    assertThat(entry.exercise()).isEqualTo("exhale");
    assertThat(entry.pattern()).contains("4-0-6-0");
    assertThat(entry.breaths()).contains(6);
    assertThat(entry.seconds()).isEqualTo(60);
    assertThat(entry.ended()).isEqualTo(Ending.COMPLETED);
    assertThat(entry.chosen()).contains(Chosen.SELF);
  }

  @Test
  void the_sigh_has_a_second_breath_in() {
    var entry = run("sigh", 1, USUAL).entry();
    assertThat(console.transcript()).endsWith("In, 2.\nIn again, 1.\nOut, 6.\n");
    assertThat(entry.seconds()).isEqualTo(9);
  }

  @Test
  void without_motion_each_part_is_a_whole_line() {
    run("box", 1, new Manner(false, true, false, Cue.WORDS, false));
    assertThat(console.transcript())
        .contains("Leave out any hold you like")
        .endsWith(
            """
            breathe in, 4 seconds
            hold, 4 seconds
            breathe out, 4 seconds
            rest, 4 seconds
            """);
  }

  @Test
  void a_bell_rings_once_for_in_and_twice_for_out() {
    run("exhale", 2, new Manner(false, false, false, Cue.BELL, false));
    assertThat(console.transcript().lines().skip(2).toList().toString())
        .isEqualTo("[\u0007\u0007\u0007\u0007\u0007\u0007]");
  }

  @Test
  void without_cues_nothing_is_said_meanwhile() {
    var entry = run("exhale", 2, new Manner(false, false, false, Cue.NONE, false)).entry();
    assertThat(console.transcript()).endsWith("Breathe as you like.\n");
    assertThat(entry.breaths()).contains(2);
  }

  @ParameterizedTest
  @CsvSource({
    // typed at, key, noted before
    "1, 7, 7",
    "12, t, 10",
    "22.9, 0, 0",
    "23.1, 7, -1",
    "5, 11, -1",
  })
  void the_strength_is_noted_in_the_lead_in_and_in_two_breaths(
      double at, String key, int expected) {
    console.typing(at, key);
    var before = exhale(3).strength().before().map(Rating::value).orElse(-1);
    assertThat(before).isEqualTo(expected);
    console.transcript();
  }

  @Test
  void q_stops_after_this_breath() {
    console.typing(15, "q");
    var entry = exhale(18);
    assertThat(entry.breaths()).contains(2);
    assertThat(entry.seconds()).isEqualTo(20);
    assertThat(entry.ended()).isEqualTo(Ending.EARLY);
    assertThat(console.transcript()).contains("Stopping after this breath. q again = now\n");
  }

  @ParameterizedTest
  @CsvSource({"q, q, 1, 13", "esc, '', 1, 12"})
  void q_again_stops_now(String first, String second, int breaths, int seconds) {
    console.typing(15, first);
    if (!second.isEmpty()) {
      console.typing(16, second);
    }
    var entry = exhale(18);
    assertThat(entry.breaths()).contains(breaths);
    assertThat(entry.seconds()).isEqualTo(seconds);
    assertThat(entry.ended()).isEqualTo(Ending.EARLY);
  }

  @Test
  void q_in_the_lead_in_stops_at_once_and_still_counts_as_begun() {
    console.typing(1, "q");
    var entry = exhale(18);
    assertThat(entry.breaths()).contains(0);
    assertThat(entry.seconds()).isZero();
    assertThat(entry.ended()).isEqualTo(Ending.EARLY);
  }

  @Test
  void q_in_the_last_breath_changes_nothing() {
    console.typing(15, "q");
    var entry = exhale(2);
    assertThat(entry.breaths()).contains(2);
    assertThat(entry.ended()).isEqualTo(Ending.COMPLETED);
  }

  @Test
  void the_space_waits_and_the_time_waits_with_it() {
    console.typing(5, " ").typing(65, " ");
    var entry = exhale(2);
    assertThat(entry.seconds()).isEqualTo(20);
    assertThat(entry.breaths()).contains(2);
    assertThat(console.transcript()).contains("Waiting. space = go on\n", "Going on.\n");
  }

  @Test
  void a_closed_lid_does_not_count() {
    console.sleeping(8, 3600);
    var entry = exhale(2);
    assertThat(entry.seconds()).isEqualTo(20);
    assertThat(entry.ended()).isEqualTo(Ending.COMPLETED);
  }

  @Test
  void slower_makes_a_breath_longer() {
    console.typing(3, "-").typing(3, "-");
    var entry = exhale(3);
    assertThat(console.transcript())
        .contains(
            "Slower. One breath takes 11.1 seconds now.\n",
            "Slower. One breath takes 12.5 seconds now.\n",
            "In, 5.\n",
            "Out, 7.5.\n");
    assertThat(entry.seconds()).isBetween(37, 38);
  }

  @Test
  void faster_has_an_end() {
    for (int i = 0; i < 6; i++) {
      console.typing(3, "=");
    }
    exhale(2);
    assertThat(console.transcript()).contains("This is the fastest.\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void a_signal_ends_it_and_what_was_practised_counts(Signal signal, int code) {
    console.signal(15, signal);
    var outcome = run("exhale", 18, USUAL);
    assertThat(outcome.signal()).contains(signal);
    assertThat(signal.exitCode()).isEqualTo(code);
    assertThat(outcome.entry().breaths()).contains(1);
    assertThat(outcome.entry().seconds()).isEqualTo(12);
    assertThat(outcome.entry().ended()).isEqualTo(Ending.INTERRUPTED);
  }

  @ParameterizedTest
  @CsvSource({"feet, 94, You are here.", "senses, 96, in this minute.", "object, 88, if you like."})
  void an_exercise_for_the_body_has_steps(String exercise, int seconds, String last) {
    var entry = run(exercise, 0, USUAL).entry();
    assertThat(console.transcript())
        .startsWith("Any time: a number and Enter. q and Enter stops. Enter alone goes on.\n")
        .endsWith(last + "\n")
        .doesNotContain("seconds:");
    assertThat(entry.seconds()).isEqualTo(seconds);
    assertThat(entry.pattern()).isEmpty();
    assertThat(entry.breaths()).isEmpty();
    assertThat(entry.ended()).isEqualTo(Ending.COMPLETED);
  }

  @ParameterizedTest
  @CsvSource({"object, true", "feet, false"})
  void what_somebody_keeps_to_hold_is_named_where_it_is_held(String exercise, boolean named) {
    object = Optional.of("the stone from {the} beach");
    run(exercise, 0, USUAL);
    assertThat(console.transcript().contains("Yours: the stone from {the} beach."))
        .isEqualTo(named);
  }

  @Test
  void enter_goes_on_to_the_next_step() {
    for (int i = 0; i < 6; i++) {
      console.typing(2 * i + 1, "");
    }
    var entry = run("feet", 0, USUAL).entry();
    assertThat(entry.ended()).isEqualTo(Ending.COMPLETED);
    assertThat(entry.seconds()).isEqualTo(21);
  }

  @Test
  void q_stops_an_exercise_for_the_body_at_once() {
    console.typing(30, "q");
    var entry = run("senses", 0, USUAL).entry();
    assertThat(entry.ended()).isEqualTo(Ending.EARLY);
    assertThat(entry.seconds()).isEqualTo(30);
  }

  @Test
  void the_screen_keeps_its_height_and_its_width() {
    for (int columns = 20; columns <= 120; columns += 20) {
      for (int rows = 5; rows <= 40; rows += 5) {
        var motion =
            new BreathMotion(
                attach.breath.BreathingPattern.parse("4-4-4-4"),
                3,
                USUAL,
                CONTENT.flow("ground"),
                LocalTime.of(2, 14));
        motion.begin(0);
        int height = motion.lines(0, columns, rows, true).size();
        for (long at = 0; at < 50_000_000_000L; at += 333_333_333L) {
          var lines = motion.lines(at, columns, rows, true);
          assertThat(lines).hasSize(height).hasSizeLessThan(rows);
          int most = columns;
          assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThan(most));
        }
      }
    }
  }

  @Test
  void a_disc_grows_by_adding_dots_and_never_flickers() {
    var before = Disc.rows(0, 11);
    for (double fullness = 0; fullness <= 1; fullness += 0.01) {
      var now = Disc.rows(fullness, 11);
      for (int row = 0; row < 11; row++) {
        for (int column = 0; column < 22; column++) {
          int was = dots(before.get(row).charAt(column));
          assertThat(dots(now.get(row).charAt(column)) & was).isEqualTo(was);
        }
      }
      before = now;
    }
  }

  private static int dots(char letter) {
    return letter == ' ' ? 0 : letter - 0x2800;
  }
}
