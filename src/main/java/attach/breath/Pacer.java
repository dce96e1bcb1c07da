package attach.breath;

import java.time.Duration;

/// What is due when: a pure function of the time that has passed, so that a late or a lost frame never
/// makes the breath drift.
public final class Pacer {
  /// How full the first breath of a sigh leaves the lungs; the second fills the rest.
  private static final double BEFORE_TOP_UP = 0.75;

  private final BreathingPattern pattern;
  private final long cycle;

  public Pacer(BreathingPattern pattern) {
    this.pattern = pattern;
    this.cycle = pattern.cycle().toNanos();
  }

  public BreathingPattern pattern() {
    return pattern;
  }

  /// How many whole breaths lie in a time.
  public int breathsIn(Duration elapsed) {
    return (int) (elapsed.toNanos() / cycle);
  }

  /// The moment after a time.
  public Frame at(Duration elapsed) {
    long within = elapsed.toNanos() % cycle;
    long start = 0;
    for (var phase : Phase.values()) {
      long length = pattern.length(phase).toNanos();
      if (within < start + length) {
        double done = (double) (within - start) / length;
        long left = start + length - within;
        return new Frame(
            breathsIn(elapsed) + 1,
            phase,
            fullness(phase, done),
            (int) Math.max(1, Math.ceilDiv(left, 1_000_000_000L)));
      }
      start += length;
    }
    throw new IllegalStateException("a time within the cycle lies in one of its parts");
  }

  /// When the part that is due at a time ends.
  public Duration nextBoundary(Duration elapsed) {
    long within = elapsed.toNanos() % cycle;
    long end = 0;
    for (var phase : Phase.values()) {
      end += pattern.length(phase).toNanos();
      if (within < end) {
        return elapsed.plusNanos(end - within);
      }
    }
    throw new IllegalStateException("a time within the cycle lies in one of its parts");
  }

  private double fullness(Phase phase, double done) {
    double top = pattern.length(Phase.TOP_UP).isZero() ? 1 : BEFORE_TOP_UP;
    return switch (phase) {
      case IN -> top * eased(done);
      case TOP_UP -> top + (1 - top) * eased(done);
      case HOLD -> 1;
      case OUT -> 1 - eased(done);
      case REST -> 0;
    };
  }

  /// Half a cosine: slow at both turns, as a breath is.
  private static double eased(double done) {
    return (1 - Math.cos(Math.PI * done)) / 2;
  }
}
