package attach.stats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where values have been going over some days: a "direction so far" from four points on, with its
/// interval from five.
///
/// @param perMonth how much more there is after 30 days
/// @param interval of that number, at 95 %
public record Trend(double perMonth, Optional<Interval> interval) {
  /// The fewest points that give a direction.
  public static final int FOR_DIRECTION = 4;

  private static final double MONTH = 30;

  /// A value on a day.
  public record Point(LocalDate day, double value) {}

  /// The trend of some points, in any order.
  ///
  /// @return empty where there are fewer than four points, or all lie on one day
  public static Optional<Trend> of(List<Point> points) {
    if (points.size() < FOR_DIRECTION) {
      return Optional.empty();
    }
    var days = points.stream().mapToDouble(point -> point.day().toEpochDay()).toArray();
    var values = points.stream().mapToDouble(Point::value).toArray();
    return TheilSen.of(days, values)
        .map(
            line ->
                new Trend(
                    line.slope() * MONTH,
                    line.interval()
                        .map(range -> new Interval(range.low() * MONTH, range.high() * MONTH))));
  }
}
