package attach.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// When a practice day begins, 00:00 to 06:00. A feeling named at two in the night belongs to the
/// evening before: that is how the person thinks of it.
public record DayBoundary(LocalTime start) {
  // Above USUAL, which needs it while the class is made ready.
  private static final LocalTime LATEST = LocalTime.of(6, 0);

  public static final DayBoundary USUAL = new DayBoundary(LocalTime.of(4, 0));

  public DayBoundary {
    if (start.isAfter(LATEST)) {
      throw new InvalidEntry("day-starts", "must lie between 00:00 and 06:00");
    }
  }

  /// The practice day of a wall-clock time. It works on the local time and not on an instant: on the
  /// day of a clock change the hours since midnight are not what the clock on the wall shows.
  public LocalDate dayOf(LocalDateTime wall) {
    return wall.minusNanos(start.toNanoOfDay()).toLocalDate();
  }
}
