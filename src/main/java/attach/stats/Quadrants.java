package attach.stats;

/// How likely two true values lie on each side of two lines, when each was measured with an error.
/// The four add up to 1.
public record Quadrants(double lowLow, double highLow, double lowHigh, double highHigh) {

  /// A measured value, the line that it may lie above, and the standard error of the value.
  public record Measure(double value, double line, double error) {
    double above() {
      return Normal.below((value - line) / error);
    }
  }

  /// The names of the parts give the side of `x` first.
  public static Quadrants of(Measure x, Measure y) {
    double xHigh = x.above();
    double yHigh = y.above();
    return new Quadrants(
        (1 - xHigh) * (1 - yHigh), xHigh * (1 - yHigh), (1 - xHigh) * yHigh, xHigh * yHigh);
  }
}
