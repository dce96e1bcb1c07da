package attach.stats;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// Means and medians, absent where there are no values.
public final class Averages {
  private Averages() {}

  public static Optional<Double> mean(Collection<Integer> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToInt(Integer::intValue).average().orElseThrow());
  }

  public static Optional<Double> median(Collection<Integer> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(median(values.stream().mapToDouble(Integer::intValue).toArray()));
  }

  /// The value in the middle, or the mean of the two there, of at least one value.
  static double median(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }
}
