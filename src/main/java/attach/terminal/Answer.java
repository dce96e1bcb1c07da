package attach.terminal;

import java.util.function.Function;

/// What a person did at a prompt.
public sealed interface Answer<T> {
  /// They answered.
  record Given<T>(T value) implements Answer<T> {}

  /// They want the question before this one again.
  record Back<T>() implements Answer<T> {}

  /// They leave this one open.
  record Skip<T>() implements Answer<T> {}

  /// They pressed one of the flow's own keys.
  record Else<T>(String key) implements Answer<T> {}

  /// They leave, or the input has ended.
  record Stopped<T>() implements Answer<T> {}

  /// The same answer with another kind of value. Only a given one holds any.
  @SuppressWarnings("unchecked") // The other answers are the same for every type of value.
  default <R> Answer<R> map(Function<T, R> change) {
    return this instanceof Given<T>(T value) ? new Given<>(change.apply(value)) : (Answer<R>) this;
  }
}
