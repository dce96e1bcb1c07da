package attach.stats;

/// How exact a score is, by classical test theory.
public final class Reliability {
  /// The point of the normal distribution with 2.5 % above it.
  public static final double Z95 = 1.959964;

  private Reliability() {}

  /// The standard error of measurement: how far a score lies from the true one.
  ///
  /// @param sd of the scores of many people
  /// @param reliability 0 to 1
  public static double errorOfMeasurement(double sd, double reliability) {
    return sd * Math.sqrt(1 - reliability);
  }

  /// The standard error of the difference between two scores with this error each.
  public static double errorOfDifference(double errorOfMeasurement) {
    return errorOfMeasurement * Math.sqrt(2);
  }

  /// The reliable change index of Jacobson and Truax (1991): the difference in units of its error. It is
  /// too small where the reliability is an alpha, which does not see how people vary from month to month.
  public static double changeIndex(double before, double after, double errorOfMeasurement) {
    return (after - before) / errorOfDifference(errorOfMeasurement);
  }

  /// Spearman and Brown: the reliability of a scale `times` as long, all its items being alike.
  public static double lengthened(double reliability, double times) {
    return times * reliability / (1 + (times - 1) * reliability);
  }
}
