package attach.ground;

import attach.entry.Rating;
import java.util.Optional;

/// The strength before an exercise, noted by a key at its beginning or not at all.
final class Strength {
  private Optional<Rating> noted = Optional.empty();

  /// Takes a key that is a number from 0 to 10, or `t` for ten.
  boolean takes(String key) {
    int number = key.equals("t") || key.equals("ten") || key.equals("10") ? 10 : digit(key);
    if (number >= 0) {
      noted = Optional.of(new Rating(number));
    }
    return number >= 0;
  }

  private static int digit(String key) {
    return key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9'
        ? key.charAt(0) - '0'
        : -1;
  }

  Optional<Rating> noted() {
    return noted;
  }
}
