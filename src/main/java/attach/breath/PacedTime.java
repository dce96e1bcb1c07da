package attach.breath;

import java.time.Duration;

/// Time as the breath counts it: it stands still while somebody waits, and runs slower or faster when
/// they ask for it. A value; `nanos` are those of a monotonic clock.
///
/// @param speed 1 is as the pattern says
public record PacedTime(Duration counted, long since, double speed, boolean waiting) {
  private static final double SLOWEST = 0.5;
  private static final double FASTEST = 1.5;

  public static PacedTime startedAt(long nanos) {
    return new PacedTime(Duration.ZERO, nanos, 1, false);
  }

  public Duration at(long nanos) {
    return waiting ? counted : counted.plusNanos(Math.round((nanos - since) * speed));
  }

  /// When, on the monotonic clock, the counted time will be `time`.
  public long nanosUntil(Duration time, long now) {
    return Math.round(time.minus(at(now)).toNanos() / speed);
  }

  public PacedTime waitingFrom(long nanos) {
    return new PacedTime(at(nanos), nanos, speed, true);
  }

  public PacedTime goingOnFrom(long nanos) {
    return new PacedTime(at(nanos), nanos, speed, false);
  }

  /// Slower or faster by a share of the pattern's own speed, within half and one and a half.
  public PacedTime changedBy(double share, long nanos) {
    double wanted = Math.clamp(speed + share, SLOWEST, FASTEST);
    return new PacedTime(at(nanos), nanos, wanted, waiting);
  }
}
