package attach.cli;

/// Numbers as a person reads them.
final class Decimals {
  private Decimals() {}

  /// With two decimals. By hand: Java's formatter takes longer to wake than a whole table to score.
  static String two(double value) {
    long hundredths = Math.round(Math.abs(value) * 100);
    long rest = hundredths % 100;
    return (value < 0 && hundredths > 0 ? "-" : "")
        + hundredths / 100
        + (rest < 10 ? ".0" : ".")
        + rest;
  }
}
