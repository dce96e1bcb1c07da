package attach.review;

import java.util.List;
import java.util.Optional;

/// How varied the named feelings were: `n` namings, and the effective number of different words, the
/// exponential of Shannon's entropy. Never a score: more is not better.
public record Words(int n, int different, Optional<Double> effective) {
  static Words of(List<FeelingCount> counts) {
    int n = counts.stream().mapToInt(FeelingCount::n).sum();
    if (n == 0) {
      return new Words(0, 0, Optional.empty());
    }
    double entropy =
        counts.stream()
            .mapToDouble(count -> (double) count.n() / n)
            .map(share -> -share * Math.log(share))
            .sum();
    return new Words(n, counts.size(), Optional.of(Math.exp(entropy)));
  }
}
