package attach.breath;

import attach.entry.InvalidEntry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// How long each part of a breath takes. Written as in-hold-out-rest in seconds, `4-0-6-0`; the rest
/// may be left out, parts may be decimals to a tenth, and a second breath in follows a plus: `2+1-0-6`.
///
/// A breath in and a breath out are never missing; no part is longer than 20 seconds, which is beyond
/// what any studied pattern asks.
public record BreathingPattern(Map<Phase, Duration> lengths) {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String PART = "(\\d{1,2}(?:\\.\\d)?)";
  private static final Pattern SHAPE =
      Pattern.compile(PART + "(?:\\+" + PART + ")?-" + PART + "-" + PART + "(?:-" + PART + ")?");

  public BreathingPattern {
    lengths = Map.copyOf(lengths);
    for (var phase : Phase.values()) {
      var length = lengths.getOrDefault(phase, Duration.ZERO);
      if (length.isNegative() || length.compareTo(LONGEST) > 0) {
        throw new InvalidEntry("pattern", "takes parts of 0 to 20 seconds");
      }
    }
    if (!isPresent(lengths, Phase.IN) || !isPresent(lengths, Phase.OUT)) {
      throw new InvalidEntry("pattern", "needs a breath in and a breath out");
    }
  }

  private static boolean isPresent(Map<Phase, Duration> lengths, Phase phase) {
    return !lengths.getOrDefault(phase, Duration.ZERO).isZero();
  }

  /// Reads a pattern as it is written.
  ///
  /// @throws InvalidEntry when it is none
  public static BreathingPattern parse(String text) {
    var shape = SHAPE.matcher(text.strip());
    if (!shape.matches()) {
      throw new InvalidEntry("pattern", "is written in-hold-out in seconds, such as 4-0-6");
    }
    var lengths = new EnumMap<Phase, Duration>(Phase.class);
    var phases = Phase.values();
    for (int i = 0; i < phases.length; i++) {
      String seconds = shape.group(i + 1);
      if (seconds != null) {
        lengths.put(phases[i], Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000)));
      }
    }
    return new BreathingPattern(lengths);
  }

  public Duration length(Phase phase) {
    return lengths.getOrDefault(phase, Duration.ZERO);
  }

  /// The length of one whole breath.
  public Duration cycle() {
    return lengths.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /// The length of so many.
  public Duration breaths(int number) {
    // Not by multipliedBy, which counts in big decimals.
    return Duration.ofNanos(number * cycle().toNanos());
  }

  public boolean hasHold() {
    return !length(Phase.HOLD).isZero() || !length(Phase.REST).isZero();
  }

  /// How many whole breaths fill a time best, at least one.
  public int breathsIn(Duration time) {
    return (int) Math.max(1, Math.round((double) time.toMillis() / cycle().toMillis()));
  }

  /// The form that the journal stores: always four parts.
  public String text() {
    String in = seconds(Phase.IN);
    String topUp = length(Phase.TOP_UP).isZero() ? "" : "+" + seconds(Phase.TOP_UP);
    return String.join(
        "-", in + topUp, seconds(Phase.HOLD), seconds(Phase.OUT), seconds(Phase.REST));
  }

  private String seconds(Phase phase) {
    long millis = length(phase).toMillis();
    return millis % 1000 == 0 ? String.valueOf(millis / 1000) : String.valueOf(millis / 1000.0);
  }
}
