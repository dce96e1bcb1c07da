package attach.stats;

import org.apache.commons.numbers.gamma.Erfc;

/// The standard normal distribution.
public final class Normal {
  private Normal() {}

  /// How much of it lies below `z`.
  public static double below(double z) {
    return Erfc.value(-z / Math.sqrt(2)) / 2;
  }
}
