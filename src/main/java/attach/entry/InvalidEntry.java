package attach.entry;

import java.util.Optional;

/// A value that cannot be part of an entry. The message names the field and what it may be, and never
/// repeats the value: it can hold private words.
public final class InvalidEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  public InvalidEntry(String field, String rule) {
    super(field + " " + rule);
    this.field = field;
  }

  public String field() {
    return field;
  }

  /// Returns `text` without the space around it.
  static String words(String field, String text) {
    if (text.isBlank()) {
      throw new InvalidEntry(field, "must not be empty");
    }
    return text.strip();
  }

  static Optional<String> words(String field, Optional<String> text) {
    return text.map(given -> words(field, given));
  }

  static int atLeastZero(String field, int value) {
    if (value < 0) {
      throw new InvalidEntry(field, "must not be below 0");
    }
    return value;
  }
}
