package attach.terminal;

import java.util.Optional;

/// A question as it is drawn: what it looks like, and what each key does to it. It holds no clock and no
/// screen.
interface Question<T> {
  /// One key.
  ///
  /// @return the answer, once there is one
  Optional<Answer<T>> press(Stroke stroke);

  /// Nothing was pressed for so long.
  default Optional<Answer<T>> rest(long nanos) {
    return Optional.empty();
  }

  /// Whether the question is to be read again, since this was last asked.
  default boolean againWanted() {
    return false;
  }

  /// Whether what was typed in full comes before hiding, so that no word is lost.
  default Optional<Answer<T>> typed() {
    return Optional.empty();
  }

  /// In lines of less than `columns` columns, and at most `rows` of them where that can be.
  Picture picture(int columns, int rows);

  /// What stays on the screen.
  Summary summary();
}
