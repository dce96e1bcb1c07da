package attach.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Means and medians of whole numbers, absent where there are none, and the order of counts.
final class Numbers {
  private Numbers() {}

  static Optional<Double> mean(Collection<Integer> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToInt(Integer::intValue).average().orElseThrow());
  }

  /// The order of counted things: the most frequent first, and by name where they are equal.
  static <T> Comparator<T> mostFirst(ToIntFunction<T> n, Function<T, String> name) {
    return (one, two) -> {
      int byCount = Integer.compare(n.applyAsInt(two), n.applyAsInt(one));
      return byCount != 0 ? byCount : name.apply(one).compareTo(name.apply(two));
    };
  }

  static Optional<Double> median(Collection<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return n == 0
        ? Optional.empty()
        : Optional.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0);
  }
}
