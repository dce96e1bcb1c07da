package attach.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Practice days from `from` to `to`, both included.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (from.isAfter(to)) {
      throw new InvalidEntry("from", "must not lie after to");
    }
  }

  public static Period endingOn(LocalDate day, int days) {
    return new Period(day.minusDays(days - 1L), day);
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public int length() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }

  /// The period of the same length that ends on the day before this one.
  public Period before() {
    return endingOn(from.minusDays(1), length());
  }
}
