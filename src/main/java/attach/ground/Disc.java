package attach.ground;

import java.util.ArrayList;
import java.util.List;

/// A round shape with a soft edge, in dots of braille: eight to a letter, so that it grows and shrinks
/// by far less than a letter at a time.
final class Disc {
  private static final double SMALLEST = 0.36;

  /// The width of the rim in which the dots thin out: a share of the radius, within bounds in dots, so
  /// that the smallest disc is still round and the largest still soft.
  private static final double RIM = 0.25;

  private static final double NARROWEST_RIM = 1.5;
  private static final double WIDEST_RIM = 5;

  /// The order in which the dots of a letter are numbered, by row and column.
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private static final int[][] BAYER = {
    {0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}
  };
  private static final double LOWEST = 0.3;

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

  /// How far within the disc a dot lies: 1 and more is full, from there to 0 the rim thins out.
  private static double density(double distance, double radius) {
    return (radius - distance) / Math.clamp(radius * RIM, NARROWEST_RIM, WIDEST_RIM);
  }

  /// Every dot has a threshold of its own that never changes: so a growing disc only adds dots, and
  /// nothing flickers. Neighbours differ as much as they can (Bayer's ordered dither, 1973), which
  /// thins the rim out evenly; the lowest thresholds are lifted, or single dots would stand apart.
  private static double threshold(double x, double y) {
    double place = (BAYER[(int) y % 4][(int) x % 4] + 0.5) / 16;
    return LOWEST + (1 - LOWEST) * place;
  }
}
