package attach.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attach.stats.Trend.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /// Scores on days counted from the first.
  private static List<Point> points(double... daysAndScores) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < daysAndScores.length; i += 2) {
      points.add(new Point(FIRST.plusDays((long) daysAndScores[i]), daysAndScores[i + 1]));
    }
    return points;
  }

  @Test
  void three_points_are_no_trend() {
    assertThat(Trend.of(points(0, 5, 30, 4, 60, 3))).isEmpty();
  }

  @Test
  void four_are_a_direction_so_far() {
    var trend = Trend.of(points(0, 5, 30, 4.5, 60, 4, 90, 3.5)).orElseThrow();
    assertThat(trend.perMonth()).isCloseTo(-0.5, within(1e-12));
    assertThat(trend.interval()).isEmpty();
  }

  /// The slope per day and its interval, -0.011538 (-0.03125 to 0.003226), for 30 days.
  @Test
  void from_five_on_it_has_an_interval() {
    var trend = Trend.of(points(0, 5.2, 7, 4.8, 14, 5.0, 30, 4.5, 61, 4.6, 92, 4.1)).orElseThrow();
    assertThat(trend.perMonth()).isCloseTo(-0.346154, within(1e-6));
    assertThat(trend.interval().orElseThrow().low()).isCloseTo(-0.9375, within(1e-6));
    assertThat(trend.interval().orElseThrow().high()).isCloseTo(0.096774, within(1e-6));
  }

  @Test
  void a_single_day_is_none() {
    assertThat(Trend.of(points(3, 5, 3, 4, 3, 3, 3, 2))).isEmpty();
  }
}
