package attach.stats;

import java.util.Optional;

/// Mean and spread of values that come one by one and are not kept (Welford 1962): exact also where the
/// spread is small beside the mean.
public final class Moments {
  private long n;
  private double mean;
  private double squares;

  public void add(double value) {
    n++;
    double off = value - mean;
    mean += off / n;
    squares += off * (value - mean);
  }

  public long n() {
    return n;
  }

  /// Absent where there are no values.
  public Optional<Double> mean() {
    return n == 0 ? Optional.empty() : Optional.of(mean);
  }

  /// The mean square of the distances from the mean, over n - 1; absent below two values.
  public Optional<Double> variance() {
    return n < 2 ? Optional.empty() : Optional.of(squares / (n - 1));
  }

  /// The standard deviation, over n - 1.
  public Optional<Double> sd() {
    return variance().map(Math::sqrt);
  }
}
