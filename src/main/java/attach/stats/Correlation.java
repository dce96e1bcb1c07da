package attach.stats;

import java.util.Optional;

/// The correlation (Pearson) of pairs that come one by one and are not kept.
public final class Correlation {
  private long n;
  private double meanX;
  private double meanY;
  private double squaresX;
  private double squaresY;
  private double products;

  public void add(double x, double y) {
    n++;
    double offX = x - meanX;
    double offY = y - meanY;
    meanX += offX / n;
    meanY += offY / n;
    squaresX += offX * (x - meanX);
    squaresY += offY * (y - meanY);
    products += offX * (y - meanY);
  }

  /// Absent where one of the two does not vary.
  public Optional<Double> r() {
    // Two roots: the product of the squares could be too large for a number.
    double scale = Math.sqrt(squaresX) * Math.sqrt(squaresY);
    return scale > 0 ? Optional.of(Math.clamp(products / scale, -1.0, 1.0)) : Optional.empty();
  }
}
