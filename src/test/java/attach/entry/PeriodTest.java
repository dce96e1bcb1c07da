package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void a_week_that_ends_today_has_seven_days() {
    var week = Period.endingOn(TODAY, 7);
    assertThat(week.from()).isEqualTo("2026-02-24");
    assertThat(week.length()).isEqualTo(7);
    assertThat(week.days()).hasSize(7).startsWith(week.from()).endsWith(TODAY);
  }

  @Test
  void both_ends_belong_to_it() {
    var week = Period.endingOn(TODAY, 7);
    assertThat(week.holds(week.from())).isTrue();
    assertThat(week.holds(TODAY)).isTrue();
    assertThat(week.holds(week.from().minusDays(1))).isFalse();
    assertThat(week.holds(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void the_one_before_is_as_long_and_ends_where_it_begins() {
    assertThat(Period.endingOn(TODAY, 28).before())
        .isEqualTo(new Period(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 2, 2)));
    var day = new Period(TODAY, TODAY);
    assertThat(day.before()).isEqualTo(new Period(TODAY.minusDays(1), TODAY.minusDays(1)));
  }

  @Test
  void it_does_not_run_backwards() {
    assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1)))
        .isInstanceOf(InvalidEntry.class);
  }
}
