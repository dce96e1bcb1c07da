package attach.review;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The order of counted things.
final class ByCount {
  private ByCount() {}

  /// The most frequent first, and by name where they are equal.
  static <T> Comparator<T> mostFirst(ToIntFunction<T> n, Function<T, String> name) {
    return (one, two) -> {
      int byCount = Integer.compare(n.applyAsInt(two), n.applyAsInt(one));
      return byCount != 0 ? byCount : name.apply(one).compareTo(name.apply(two));
    };
  }
}
