package attach.quiz;

import attach.entry.Named;

/// How a change between two counted sittings of the general quiz is put into words. The thresholds are
/// those of 9 items on a scale of 1 to 7, 1.96 times the standard deviation of three-month changes that
/// came about without anything done for them (1.6 for anxiety, 1.4 for avoidance); below 1.0 the error
/// of the scores alone can make it.
public enum ChangeWords implements Named {
  SAME("same"),
  SHIFT("shift"),
  LARGER("larger");

  private static final double SHIFT_FROM = 1.0;
  private static final double ANXIETY_LARGER_FROM = 1.6;
  private static final double AVOIDANCE_LARGER_FROM = 1.4;

  private final String id;

  ChangeWords(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  public static ChangeWords ofAnxiety(double before, double after) {
    return of(after - before, ANXIETY_LARGER_FROM);
  }

  public static ChangeWords ofAvoidance(double before, double after) {
    return of(after - before, AVOIDANCE_LARGER_FROM);
  }

  /// Scores are means, so that a difference of 1.0 may fall short of it by a rounding.
  private static ChangeWords of(double difference, double largerFrom) {
    double size = Math.abs(difference) + Scoring.ROUNDING;
    if (size >= largerFrom) {
      return LARGER;
    }
    return size >= SHIFT_FROM ? SHIFT : SAME;
  }
}
