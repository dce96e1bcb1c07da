package attach.quiz;

import attach.content.Instrument;
import attach.stats.Reliability;
import java.util.Optional;

/// Where the true score likely lies: the score and 1.96 standard errors of measurement to either side,
/// as far as the scale reaches.
public record Band(double score, double low, double high) {
  /// The error of the general quiz: a standard deviation of 1.1 and a reliability of .85. Its items are
  /// new and untested, so this is assumed, and has to be shown as such.
  public static final double ASSUMED_ERROR = 0.43;

  private static final String GENERAL = "self";

  public static Band of(double score, double error, Instrument.Range range) {
    double half = Reliability.Z95 * error;
    return new Band(
        score, Math.max(range.min(), score - half), Math.min(range.max(), score + half));
  }

  /// The standard error of measurement of a scale: from its norm where that gives a reliability,
  /// assumed for the general quiz, else unknown.
  public static Optional<Double> error(Instrument instrument, Instrument.Scale scale) {
    return scale
        .norm()
        .flatMap(
            norm ->
                norm.reliability().map(value -> Reliability.errorOfMeasurement(norm.sd(), value)))
        .or(() -> instrument.id().equals(GENERAL) ? Optional.of(ASSUMED_ERROR) : Optional.empty());
  }
}
