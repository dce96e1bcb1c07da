package attach.review;

import attach.entry.Dated;
import attach.entry.History;
import attach.entry.Period;
import attach.entry.Quiz;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sittings of the general quiz that count, up to the end of the period. The first is a warm-up
/// and left out; one counts from 28 days after the warm-up or after the one counted before it. The
/// slopes are absent until they are worked out.
public record QuizTrend(
    List<Point> anxiety,
    List<Point> avoidance,
    Optional<Double> anxietySlope,
    Optional<Double> avoidanceSlope) {
  private static final String INSTRUMENT = "self";
  private static final int DAYS_BETWEEN = 28;

  /// A score (1 to 7) on a day.
  public record Point(LocalDate day, double score) {}

  static QuizTrend of(History history, Period period) {
    var sittings =
        history
            .all(Quiz.class)
            .filter(dated -> dated.entry().instrument().equals(INSTRUMENT))
            .filter(dated -> isGeneral(dated.entry()))
            .filter(dated -> !dated.day().isAfter(period.to()))
            .toList();
    var counted = counted(sittings);
    return new QuizTrend(
        points(counted, "anxiety"),
        points(counted, "avoidance"),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isGeneral(Quiz quiz) {
    return quiz.about().orElse(Quiz.DEFAULT_ABOUT).equals(Quiz.DEFAULT_ABOUT);
  }

  private static List<Dated<Quiz>> counted(List<Dated<Quiz>> sittings) {
    var counted = new ArrayList<Dated<Quiz>>();
    if (sittings.isEmpty()) {
      return counted;
    }
    var last = sittings.getFirst().day();
    for (var sitting : sittings.subList(1, sittings.size())) {
      if (ChronoUnit.DAYS.between(last, sitting.day()) >= DAYS_BETWEEN) {
        counted.add(sitting);
        last = sitting.day();
      }
    }
    return counted;
  }

  private static List<Point> points(List<Dated<Quiz>> sittings, String scale) {
    return sittings.stream()
        .flatMap(
            dated ->
                dated.entry().score(scale).stream().map(score -> new Point(dated.day(), score)))
        .toList();
  }
}
