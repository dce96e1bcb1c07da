package attach.ground;

import java.util.ArrayList;
import java.util.List;

/// A round shape with a soft edge, in dots of braille: eight to a letter, so that it grows and shrinks
/// by far less than a letter at a time.
final class Disc {
  private static final double SMALLEST = 0.34;
  private static final double SOFT = 0.5;

  /// The order in which the dots of a letter are numbered, by row and column.
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private Disc() {}

  /// @param fullness 0 to 1
  /// @param rows the height of the largest; it is twice as many columns wide
  static List<String> rows(double fullness, int rows) {
    int columns = rows * 2;
    double middleX = columns;
    double middleY = rows * 2.0;
    double largest = rows * 2.0;
    double radius = largest * (SMALLEST + (1 - SMALLEST) * fullness);
    var lines = new ArrayList<String>();
    for (int row = 0; row < rows; row++) {
      var line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int dots = 0;
        for (int y = 0; y < 4; y++) {
          for (int x = 0; x < 2; x++) {
            int dotX = column * 2 + x;
            int dotY = row * 4 + y;
            double distance = Math.hypot(dotX + 0.5 - middleX, dotY + 0.5 - middleY);
            if (density(distance, radius)
                > threshold(Math.abs(dotX + 0.5 - middleX), Math.abs(dotY + 0.5 - middleY))) {
              dots |= BITS[y][x];
            }
          }
        }
        line.append(dots == 0 ? ' ' : (char) (0x2800 + dots));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /// Full within, thinning out towards the edge.
  private static double density(double distance, double radius) {
    double inside = (radius - distance) / (radius * SOFT);
    double held = Math.clamp(inside, 0, 1);
    return held * held * (3 - 2 * held);
  }

  /// Every dot has a threshold of its own that never changes: so a growing disc only adds dots, and
  /// nothing flickers. Steps of the golden ratio spread them evenly without a pattern.
  private static double threshold(double x, double y) {
    double spread = 0.754877666 * x + 0.569840296 * y;
    return (spread - Math.floor(spread)) * 0.98 + 0.01;
  }
}
