package attach.ground;

import attach.breath.BreathingPattern;
import java.util.Optional;

/// What can be practised.
///
/// @param id its id, `custom` for a pattern of one's own
/// @param name as it is shown
/// @param pattern present for breathing, absent for the body
/// @param breaths how many at most, unless somebody asks for more
public record Exercise(
    String id, String name, Optional<BreathingPattern> pattern, Optional<Integer> breaths) {
  public static final String CUSTOM = "custom";
  private static final String HOLDING = "object";

  /// The same with a pattern of one's own.
  public Exercise with(BreathingPattern own) {
    return new Exercise(id, name, Optional.of(own), Optional.empty());
  }

  /// Whether it is about a thing in the hand.
  public boolean isHolding() {
    return id.equals(HOLDING);
  }

  boolean hasHold() {
    return pattern.map(BreathingPattern::hasHold).orElse(false);
  }
}
