package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Gap OCTOBER = gap(Gap.Kind.DAMAGED, 10);
  private static final Gap NOVEMBER = gap(Gap.Kind.LOCKED, 11);
  private static final Gap LASTING = new Gap(Gap.Kind.NEWER, Optional.empty());

  private static Gap gap(Gap.Kind kind, int month) {
    return new Gap(kind, Optional.of(YearMonth.of(2026, month)));
  }

  private static Dated<Entry> on(String day, Entry entry) {
    return new Dated<>(
        new Ulid("01M85N4WCB0000000000000001"),
        OffsetDateTime.parse(day + "T12:00Z"),
        LocalDate.parse(day),
        entry);
  }

  private static final History ALL =
      new History(
          List.of(
              on("2026-10-31", new Say("need", "a")),
              on("2026-11-01", new Note("b", List.of())),
              on("2026-11-07", new Say("soft", "c"))),
          List.of(OCTOBER, NOVEMBER, LASTING));

  private static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void a_period_holds_its_days_and_every_unread_line_that_could_be_of_them() {
    var week = ALL.within(days("2026-11-01", "2026-11-07"));
    assertThat(week.entries()).hasSize(2);
    assertThat(week.gaps()).containsExactly(NOVEMBER, LASTING);
    assertThat(ALL.within(days("2026-10-31", "2026-11-01")).gaps()).hasSize(3);
  }

  @Test
  void entries_of_one_kind_keep_their_order() {
    assertThat(ALL.all(Say.class).map(dated -> dated.entry().text())).containsExactly("a", "c");
  }

  @Test
  void unread_lines_are_counted_by_their_reason() {
    assertThat(ALL.gaps(Gap.Kind.DAMAGED)).isOne();
    assertThat(History.EMPTY.gaps(Gap.Kind.DAMAGED)).isZero();
  }
}
