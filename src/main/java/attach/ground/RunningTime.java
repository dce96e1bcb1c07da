package attach.ground;

import attach.breath.PacedTime;
import java.time.Duration;

/// Time as an exercise counts it, beside the real time that is spent practising: both stand still while
/// somebody waits, and only the first runs slower or faster.
final class RunningTime {
  private PacedTime paced;
  private PacedTime real;

  RunningTime(long nanos) {
    this.paced = PacedTime.startedAt(nanos);
    this.real = paced;
  }

  Duration at(long nanos) {
    return paced.at(nanos);
  }

  Duration spent(long nanos) {
    return real.at(nanos);
  }

  boolean isWaiting() {
    return paced.waiting();
  }

  double speed() {
    return paced.speed();
  }

  void waitOrGoOn(long nanos) {
    boolean goesOn = paced.waiting();
    paced = goesOn ? paced.goingOnFrom(nanos) : paced.waitingFrom(nanos);
    real = goesOn ? real.goingOnFrom(nanos) : real.waitingFrom(nanos);
  }

  void stoodStill(long from, long to) {
    if (!paced.waiting()) {
      waitOrGoOn(from);
      waitOrGoOn(to);
    }
  }

  void change(double share, long nanos) {
    paced = paced.changedBy(share, nanos);
  }

  /// When the exercise will have come to a time, if nobody waits.
  long momentOf(Duration time, long nanos) {
    return nanos + Math.max(0, paced.nanosUntil(time, nanos));
  }
}
