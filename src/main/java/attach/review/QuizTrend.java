package attach.review;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Period;
import attach.entry.Quiz;
import attach.entry.QuizSeries;
import attach.stats.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The sittings of the general quiz that count, up to the end of the period, and where they have been
/// going: a score is 1 to 7, a slope is what 30 days add to it.
public record QuizTrend(
    List<Point> anxiety,
    List<Point> avoidance,
    Optional<Double> anxietySlope,
    Optional<Double> avoidanceSlope) {
  private static final String INSTRUMENT = "self";

  /// A score (1 to 7) on a day.
  public record Point(LocalDate day, double score) {}

  static QuizTrend of(History history, Period period) {
    var series = QuizSeries.of(until(history, period), INSTRUMENT, Quiz.DEFAULT_ABOUT);
    var anxiety = points(series, "anxiety");
    var avoidance = points(series, "avoidance");
    return new QuizTrend(anxiety, avoidance, slope(anxiety), slope(avoidance));
  }

  private static History until(History history, Period period) {
    List<Dated<Entry>> entries =
        history.entries().stream().filter(dated -> !dated.day().isAfter(period.to())).toList();
    return new History(entries, List.of());
  }

  private static List<Point> points(QuizSeries series, String scale) {
    return series.counted().stream()
        .flatMap(
            sitting -> sitting.score(scale).stream().map(score -> new Point(sitting.day(), score)))
        .toList();
  }

  private static Optional<Double> slope(List<Point> points) {
    var values = points.stream().map(point -> new Trend.Point(point.day(), point.score())).toList();
    return Trend.of(values).map(Trend::perMonth);
  }
}
