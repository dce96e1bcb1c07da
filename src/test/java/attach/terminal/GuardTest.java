package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Keys that were meant for the question before.
class GuardTest {
  private static final long MS = 1_000_000L;

  private final Guard guard = new Guard();

  private boolean leftOver(Stroke stroke, long ms) {
    return guard.isLeftOver(stroke, true, ms * MS);
  }

  @Test
  void the_same_key_right_afterwards_answers_nothing() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(10 * MS);
    assertThat(leftOver(Stroke.text("7"), 399)).isTrue();
  }

  @Test
  void nor_does_it_while_it_is_held() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(0);
    for (int ms = 30; ms < 3000; ms += 30) {
      assertThat(leftOver(Stroke.text("7"), ms)).isTrue();
    }
    assertThat(leftOver(Stroke.text("7"), 3400)).isFalse();
  }

  @Test
  void pressed_again_and_again_it_gets_on() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(0);
    assertThat(leftOver(Stroke.text("7"), 200)).isTrue();
    assertThat(leftOver(Stroke.key(Keys.ENTER), 210)).isTrue();
    assertThat(leftOver(Stroke.text("7"), 401)).isFalse();
  }

  @Test
  void after_a_while_it_is_an_answer_again() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(10 * MS);
    assertThat(leftOver(Stroke.text("7"), 411)).isFalse();
  }

  @Test
  void another_key_is_an_answer_at_once() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(0);
    assertThat(leftOver(Stroke.text("4"), 20)).isFalse();
    assertThat(leftOver(Stroke.text("7"), 40)).isFalse();
  }

  @Test
  void enter_after_a_number_belongs_to_the_number() {
    guard.answered(Stroke.text("7"), true);
    guard.asked(0);
    assertThat(leftOver(Stroke.key(Keys.ENTER), 120)).isTrue();
    assertThat(leftOver(Stroke.key(Keys.ENTER), 530)).isFalse();
  }

  @Test
  void nothing_is_left_over_at_first() {
    guard.asked(0);
    assertThat(leftOver(Stroke.key(Keys.ENTER), 20)).isFalse();
  }

  @Test
  void enter_after_words_answers_no_question_of_one_key_but_others() {
    guard.answered(Stroke.key(Keys.ENTER), false);
    guard.asked(0);
    assertThat(guard.isLeftOver(Stroke.key(Keys.ENTER), true, 20 * MS)).isTrue();
    guard.answered(Stroke.key(Keys.ENTER), false);
    guard.asked(0);
    assertThat(guard.isLeftOver(Stroke.key(Keys.ENTER), false, 20 * MS)).isFalse();
  }
}
