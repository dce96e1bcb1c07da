package attach.quiz;

import attach.content.Instrument;
import attach.entry.History;
import attach.entry.Quiz;
import attach.entry.QuizSeries;
import attach.entry.QuizSeries.Sitting;
import attach.stats.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every sitting there was, series by series.
public record QuizHistory(List<Series> series) {
  public QuizHistory {
    series = List.copyOf(series);
  }

  /// One quiz about one person, or in general.
  ///
  /// @param counts whether its sittings stand as warm-up, counted or too soon: so for the general quiz
  /// @param instrument absent where its file is not at hand
  public record Series(
      String id,
      String about,
      Optional<Instrument> instrument,
      boolean counts,
      List<Strip> scales) {}

  /// One scale over time.
  ///
  /// @param trend over the sittings that count, from four of them on
  public record Strip(String id, List<Point> points, Optional<Trend> trend) {}

  /// One sitting.
  ///
  /// @param score absent where too much was left open
  /// @param change against the counted sitting before
  public record Point(
      LocalDate day,
      QuizSeries.Standing standing,
      Optional<Double> score,
      Optional<ChangeWords> change) {}

  private record Key(String instrument, String about) {}

  /// All series, in the order in which they began.
  ///
  /// @param instruments finds one by its id
  public static QuizHistory of(
      History history, Function<String, Optional<Instrument>> instruments) {
    var keys = new LinkedHashSet<Key>();
    history
        .all(Quiz.class)
        .forEach(quiz -> keys.add(new Key(quiz.entry().instrument(), quiz.entry().subject())));
    var series = new ArrayList<Series>();
    for (var key : keys) {
      var sittings = QuizSeries.of(history, key.instrument(), key.about());
      series.add(series(key, sittings, instruments.apply(key.instrument())));
    }
    return new QuizHistory(series);
  }

  private static Series series(Key key, QuizSeries sittings, Optional<Instrument> instrument) {
    boolean counts = key.instrument().equals(QuizResult.SELF);
    var scales = new LinkedHashSet<String>();
    sittings.sittings().forEach(one -> scales.addAll(one.quiz().entry().scores().keySet()));
    return new Series(
        key.instrument(),
        key.about(),
        instrument,
        counts,
        scales.stream().map(scale -> strip(scale, sittings, counts)).toList());
  }

  private static Strip strip(String scale, QuizSeries series, boolean counts) {
    var points = series.sittings().stream().map(one -> point(scale, one, series, counts)).toList();
    return new Strip(scale, points, counts ? trend(scale, series) : Optional.empty());
  }

  private static Point point(String scale, Sitting sitting, QuizSeries series, boolean counts) {
    var score = sitting.score(scale);
    var before =
        counts ? series.before(sitting).flatMap(one -> one.score(scale)) : Optional.<Double>empty();
    return new Point(
        sitting.day(),
        sitting.standing(),
        score,
        score.flatMap(now -> before.map(then -> QuizResult.change(scale, then, now))));
  }

  private static Optional<Trend> trend(String scale, QuizSeries series) {
    return Trend.of(
        series.counted().stream()
            .flatMap(
                one -> one.score(scale).stream().map(score -> new Trend.Point(one.day(), score)))
            .toList());
  }
}
