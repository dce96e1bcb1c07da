package attach.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import attach.entry.InvalidEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which part of a breath is due when, for every pattern there is.
class PacerTest {
  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  private static Pacer pacer(String pattern) {
    return new Pacer(BreathingPattern.parse(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    // pattern, moment, breath, part, fullness, seconds left
    "4-0-6-0, 0, 1, IN, 0, 4",
    "4-0-6-0, 2, 1, IN, 0.5, 2",
    "4-0-6-0, 3.999, 1, IN, 1, 1",
    "4-0-6-0, 4, 1, OUT, 1, 6",
    "4-0-6-0, 7, 1, OUT, 0.5, 3",
    "4-0-6-0, 10, 2, IN, 0, 4",
    "4-0-6-0, 179.9, 18, OUT, 0, 1",
    "2+1-0-6-0, 1, 1, IN, 0.375, 1",
    "2+1-0-6-0, 2, 1, TOP_UP, 0.75, 1",
    "2+1-0-6-0, 2.5, 1, TOP_UP, 0.875, 1",
    "2+1-0-6-0, 3, 1, OUT, 1, 6",
    "2+1-0-6-0, 9, 2, IN, 0, 2",
    "5.5-0-5.5-0, 5.4, 1, IN, 1, 1",
    "5.5-0-5.5-0, 5.5, 1, OUT, 1, 6",
    "5.5-0-5.5-0, 11, 2, IN, 0, 6",
    "4-4-4-4, 4, 1, HOLD, 1, 4",
    "4-4-4-4, 8, 1, OUT, 1, 4",
    "4-4-4-4, 12, 1, REST, 0, 4",
    "4-4-4-4, 16, 2, IN, 0, 4",
    "4-7-8-0, 3, 1, IN, 0.854, 1",
    "4-7-8-0, 4, 1, HOLD, 1, 7",
    "4-7-8-0, 11, 1, OUT, 1, 8",
    "4-7-8-0, 19, 2, IN, 0, 4",
  })
  void a_moment_lies_in_its_part(
      String pattern, double at, int breath, Phase phase, double fullness, int left) {
    var frame = pacer(pattern).at(seconds(at));
    assertThat(frame.breath()).isEqualTo(breath);
    assertThat(frame.phase()).isEqualTo(phase);
    assertThat(frame.fullness()).isCloseTo(fullness, within(0.001));
    assertThat(frame.secondsLeft()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "4-0-6-0, 0, 4",
    "4-0-6-0, 4, 10",
    "4-0-6-0, 9.99, 10",
    "2+1-0-6-0, 2, 3",
    "4-4-4-4, 12, 16",
    "4-7-8-0, 30, 38",
  })
  void a_part_ends(String pattern, double at, double end) {
    assertThat(pacer(pattern).nextBoundary(seconds(at))).isEqualTo(seconds(end));
  }

  @ParameterizedTest
  @CsvSource({"4-0-6-0, 9.999, 0", "4-0-6-0, 10, 1", "4-4-4-4, 47, 2", "4-4-4-4, 48, 3"})
  void only_whole_breaths_are_counted(String pattern, double at, int breaths) {
    assertThat(pacer(pattern).breathsIn(seconds(at))).isEqualTo(breaths);
  }

  @ParameterizedTest
  @CsvSource({
    "4-0-6-0, 180, 18",
    "2+1-0-6-0, 180, 20",
    "5.5-0-5.5-0, 180, 16",
    "4-4-4-4, 180, 11",
    "4-7-8-0, 180, 9",
    "4-0-6-0, 1, 1",
  })
  void a_time_is_filled_with_whole_breaths(String pattern, int time, int breaths) {
    assertThat(BreathingPattern.parse(pattern).breathsIn(seconds(time))).isEqualTo(breaths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4-0-6-0", "2+1-0-6-0", "5.5-0-5.5-0", "4-4-4-4", "4-7-8-0"})
  void the_lungs_never_jump(String pattern) {
    var pacer = pacer(pattern);
    double before = 0;
    for (int millis = 0; millis <= 40_000; millis += 10) {
      double now = pacer.at(Duration.ofMillis(millis)).fullness();
      assertThat(now).isBetween(0.0, 1.0).isCloseTo(before, within(0.012));
      before = now;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "4-2-6, 4-2-6-0",
    "4-0-6-0, 4-0-6-0",
    "5.5-0-5.5, 5.5-0-5.5-0",
    "2+1-0-6, 2+1-0-6-0",
    "' 4-7-8 ', 4-7-8-0",
    "4.0-0-6, 4-0-6-0",
  })
  void a_pattern_has_one_written_form_of_four_parts(String typed, String text) {
    assertThat(BreathingPattern.parse(typed).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "4-6", "0-0-6", "4-0-0", "21-0-6", "4-0-6-0-0", "a-b-c", "-4-0-6"})
  void what_nobody_could_breathe_is_refused(String typed) {
    assertThatThrownBy(() -> BreathingPattern.parse(typed))
        .isInstanceOf(InvalidEntry.class)
        .hasMessageStartingWith("pattern ");
  }

  @Test
  void a_pattern_knows_whether_it_holds() {
    assertThat(BreathingPattern.parse("4-0-6").hasHold()).isFalse();
    assertThat(BreathingPattern.parse("4-4-4-4").hasHold()).isTrue();
    assertThat(BreathingPattern.parse("4-0-6-2").hasHold()).isTrue();
  }

  private static final long SECOND = 1_000_000_000L;

  @Test
  void paced_time_stands_still_while_somebody_waits() {
    var time = PacedTime.startedAt(5 * SECOND).waitingFrom(8 * SECOND);
    assertThat(time.at(60 * SECOND)).isEqualTo(seconds(3));
    var on = time.goingOnFrom(100 * SECOND);
    assertThat(on.at(101 * SECOND)).isEqualTo(seconds(4));
    assertThat(on.nanosUntil(seconds(6), 101 * SECOND)).isEqualTo(2 * SECOND);
  }

  @Test
  void paced_time_runs_slower_and_faster_without_a_jump() {
    var time = PacedTime.startedAt(0).changedBy(-0.5, 10 * SECOND);
    assertThat(time.at(10 * SECOND)).isEqualTo(seconds(10));
    assertThat(time.at(12 * SECOND)).isEqualTo(seconds(11));
    assertThat(time.nanosUntil(seconds(12), 12 * SECOND)).isEqualTo(2 * SECOND);
    var faster = time.changedBy(0.7, 12 * SECOND);
    assertThat(faster.at(22 * SECOND)).isEqualTo(seconds(23));
  }

  @Test
  void speed_has_its_ends() {
    var time = PacedTime.startedAt(0);
    assertThat(time.changedBy(-0.9, 0).speed()).isEqualTo(0.5);
    assertThat(time.changedBy(0.9, 0).speed()).isEqualTo(1.5);
  }
}
