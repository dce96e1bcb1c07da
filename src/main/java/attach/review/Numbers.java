package attach.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Means and medians of whole numbers; absent where there are none.
final class Numbers {
  private Numbers() {}

  static Optional<Double> mean(Collection<Integer> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToInt(Integer::intValue).average().orElseThrow());
  }

  static Optional<Double> median(Collection<Integer> values) {
    List<Integer> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return n == 0
        ? Optional.empty()
        : Optional.of((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0);
  }
}
