package attach.terminal;

/// Finds out that the whole program stood still: it was stopped, or the machine slept.
final class Standstill {
  /// No wait is planned to be longer, so that whatever is much longer was none of ours.
  static final long MOST = 1_000_000_000L;

  private Standstill() {}

  static void tell(Motion motion, long planned, long now) {
    if (now - planned > MOST) {
      motion.stoodStill(planned, now);
    }
  }
}
