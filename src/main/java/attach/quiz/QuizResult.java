package attach.quiz;

import attach.content.Instrument;
import attach.entry.Quiz;
import attach.entry.QuizSeries;
import attach.entry.Ulid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one sitting gives to be shown: numbers, days and names, no sentence.
///
/// @param scores one for each scale, in the order of the instrument
/// @param closest where two scores lie on the map; for the general quiz alone, and only with both
/// @param trail where the earlier sittings of the series lie, the oldest first
/// @param before the counted sitting that changes are told against
/// @param next from when on a further sitting says something new
public record QuizResult(
    Ulid id,
    LocalDate day,
    String about,
    Instrument instrument,
    QuizSeries.Standing standing,
    List<Score> scores,
    Optional<Closest> closest,
    List<Spot> trail,
    Optional<LocalDate> before,
    Optional<LocalDate> next) {
  public static final String SELF = "self";
  public static final String SIGNS = "signs";
  public static final String PULSE = "pulse";

  static final String ANXIETY = "anxiety";
  static final String AVOIDANCE = "avoidance";

  public QuizResult {
    scores = List.copyOf(scores);
    trail = List.copyOf(trail);
  }

  /// The score of one scale.
  ///
  /// @param value absent where too much was left open
  /// @param earlier that of the sitting before this one
  public record Score(
      Instrument.Scale scale,
      Optional<Double> value,
      Optional<Band> band,
      Optional<Earlier> earlier,
      Optional<ChangeWords> change) {}

  public record Earlier(LocalDate day, double score) {}

  /// A place on the map.
  public record Spot(double anxiety, double avoidance) {}

  /// What came of one sitting of a series.
  ///
  /// @param id that of the sitting
  public static QuizResult of(Instrument instrument, QuizSeries series, Ulid id) {
    int at = 0;
    while (!series.sittings().get(at).quiz().id().equals(id)) {
      at++;
    }
    var sitting = series.sittings().get(at);
    var quiz = sitting.quiz().entry();
    var earlier = series.sittings().subList(0, at);
    var before =
        instrument.id().equals(SELF)
            ? series.before(sitting)
            : Optional.<QuizSeries.Sitting>empty();
    return new QuizResult(
        id,
        sitting.day(),
        quiz.subject(),
        instrument,
        sitting.standing(),
        instrument.scales().stream()
            .map(scale -> score(instrument, scale, quiz, earlier, before))
            .toList(),
        spot(instrument, quiz).map(spot -> closest(instrument, spot)),
        earlier.stream().flatMap(past -> spot(instrument, past.quiz().entry()).stream()).toList(),
        before.map(QuizSeries.Sitting::day),
        isMonthly(instrument) ? series.nextDay() : Optional.empty());
  }

  private static Score score(
      Instrument instrument,
      Instrument.Scale scale,
      Quiz quiz,
      List<QuizSeries.Sitting> earlier,
      Optional<QuizSeries.Sitting> before) {
    var value = quiz.score(scale.id());
    var last =
        earlier.reversed().stream()
            .flatMap(
                past ->
                    past.score(scale.id()).stream().map(score -> new Earlier(past.day(), score)))
            .findFirst();
    return new Score(
        scale,
        value,
        value.flatMap(
            score ->
                Band.error(instrument, scale)
                    .map(error -> Band.of(score, error, instrument.range()))),
        last,
        value.flatMap(
            score ->
                before
                    .flatMap(counted -> counted.score(scale.id()))
                    .map(then -> change(scale.id(), then, score))));
  }

  static ChangeWords change(String scale, double before, double after) {
    return scale.equals(ANXIETY)
        ? ChangeWords.ofAnxiety(before, after)
        : ChangeWords.ofAvoidance(before, after);
  }

  private static Closest closest(Instrument instrument, Spot spot) {
    return Closest.of(
        spot.anxiety(), spot.avoidance(), instrument.range().middle(), Band.ASSUMED_ERROR);
  }

  private static Optional<Spot> spot(Instrument instrument, Quiz quiz) {
    return instrument.id().equals(SELF)
        ? quiz.score(ANXIETY)
            .flatMap(
                anxiety -> quiz.score(AVOIDANCE).map(avoidance -> new Spot(anxiety, avoidance)))
        : Optional.empty();
  }

  private static boolean isMonthly(Instrument instrument) {
    return instrument.id().equals(SELF) || instrument.id().equals(SIGNS);
  }

  /// Where this sitting lies on the map.
  public Optional<Spot> spot() {
    return closest.map(_ -> new Spot(value(ANXIETY), value(AVOIDANCE)));
  }

  private double value(String scale) {
    return score(scale).flatMap(Score::value).orElseThrow();
  }

  public Optional<Score> score(String scale) {
    return scores.stream().filter(score -> score.scale().id().equals(scale)).findFirst();
  }

  public Optional<Score> anxiety() {
    return score(ANXIETY);
  }

  public Optional<Score> avoidance() {
    return score(AVOIDANCE);
  }

  /// Which side of the middle a score lies, as far as it can be told.
  public Side side(Score score) {
    double middle = instrument.range().middle();
    double value = score.value().orElseThrow();
    if (Math.abs(value - middle) <= Band.ASSUMED_ERROR + Scoring.ROUNDING) {
      return Side.MIDDLE;
    }
    return value < middle ? Side.LOW : Side.HIGH;
  }

  /// A side of the middle of a scale.
  public enum Side {
    LOW,
    MIDDLE,
    HIGH
  }
}
