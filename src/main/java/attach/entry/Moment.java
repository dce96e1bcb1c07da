package attach.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// When something happened, as it was then: `at` to the millisecond with its offset, the name of the
/// time zone, and the practice `day`. The day is worked out once, at writing, and never again: a
/// later journey or another setting must not move an evening to another day.
public record Moment(OffsetDateTime at, String zone, LocalDate day) {
  public static Moment of(ZonedDateTime at, DayBoundary boundary) {
    var whole = at.truncatedTo(ChronoUnit.MILLIS);
    return new Moment(
        whole.toOffsetDateTime(), at.getZone().getId(), boundary.dayOf(whole.toLocalDateTime()));
  }
}
