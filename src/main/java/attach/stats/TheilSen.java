package attach.stats;

import java.util.Arrays;
import java.util.Optional;

/// A straight line through points that one odd value cannot bend: the median of the slopes between all
/// pairs of points (Theil 1950, Sen 1968).
///
/// @param slope in units of y for each unit of t
/// @param intercept the median of y less the slope times the median of t
/// @param interval of the slope at 95 %, from five points on; fewer cannot show it at that level,
///     since even a perfect order of four comes about by chance in 1 of 12 cases
public record TheilSen(double slope, double intercept, Optional<Interval> interval) {
  /// The fewest points with an interval.
  public static final int FOR_INTERVAL = 5;

  private static final double Z95 = 1.96;

  /// The line through the points.
  ///
  /// @param t when, in any order; two points at the same time say nothing of a slope
  /// @param y as many values
  /// @return empty where no two points differ in time
  public static Optional<TheilSen> of(double[] t, double[] y) {
    if (t.length != y.length) {
      throw new IllegalArgumentException("each time needs its value");
    }
    var slopes = slopes(t, y);
    if (slopes.length == 0) {
      return Optional.empty();
    }
    double slope = Averages.median(slopes);
    double intercept = Averages.median(y) - slope * Averages.median(t);
    var interval =
        t.length < FOR_INTERVAL ? Optional.<Interval>empty() : Optional.of(interval(slopes, y));
    return Optional.of(new TheilSen(slope, intercept, interval));
  }

  /// Between all pairs of points, in rising order.
  private static double[] slopes(double[] t, double[] y) {
    int n = t.length;
    var slopes = new double[n * (n - 1) / 2];
    int count = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (t[i] != t[j]) {
          slopes[count++] = (y[j] - y[i]) / (t[j] - t[i]);
        }
      }
    }
    var found = Arrays.copyOf(slopes, count);
    Arrays.sort(found);
    return found;
  }

  /// From the variance of Kendall's S (Sen 1968): so many slopes lie outside on either side.
  private static Interval interval(double[] slopes, double[] y) {
    int count = slopes.length;
    double inside = Z95 * Math.sqrt(varianceOfS(y));
    int low = (int) Math.round((count - inside) / 2) - 1;
    int high = (int) Math.round((count + inside) / 2);
    return new Interval(slopes[Math.max(low, 0)], slopes[Math.min(high, count - 1)]);
  }

  /// Of the number of rises less the number of falls, were the order left to chance; equal values make
  /// it smaller.
  private static double varianceOfS(double[] y) {
    var sorted = y.clone();
    Arrays.sort(sorted);
    double times18 = term(sorted.length);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        times18 -= term(i - start);
        start = i;
      }
    }
    return times18 / 18;
  }

  private static double term(int n) {
    return n * (n - 1.0) * (2.0 * n + 5);
  }
}
