package attach.ground;

import attach.content.Texts;
import attach.entry.Rating;
import java.util.List;
import java.util.Optional;

/// The strength before an exercise, noted by a key at its beginning or not at all.
final class Strength {
  private final Texts texts;
  private Optional<Rating> noted = Optional.empty();

  Strength(Texts texts) {
    this.texts = texts;
  }

  /// Takes a key that is a number from 0 to 10, or `t` for ten, and adds what is said to it.
  boolean takes(String key, List<String> answers) {
    int number = key.equals("t") || key.equals("ten") || key.equals("10") ? 10 : digit(key);
    if (number < 0) {
      return false;
    }
    noted = Optional.of(new Rating(number));
    answers.add(line());
    return true;
  }

  private static int digit(String key) {
    return key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '9'
        ? key.charAt(0) - '0'
        : -1;
  }

  Optional<Rating> noted() {
    return noted;
  }

  /// The question, or what was answered.
  String line() {
    return noted
        .map(rating -> texts.get("strength-noted", "n", rating.value()))
        .orElseGet(() -> texts.get("strength-lead"));
  }
}
