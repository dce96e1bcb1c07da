package attach.stats;

import java.util.Optional;

/// Cronbach's alpha of a scale, from the answers of one person after the other: how well its items hold
/// together.
public final class Alpha {
  private final Moments[] items;
  private final Moments sums = new Moments();

  public Alpha(int items) {
    this.items = new Moments[items];
    for (int i = 0; i < items; i++) {
      this.items[i] = new Moments();
    }
  }

  /// Adds one person's answers, reversed items turned round.
  public void add(int... answers) {
    double sum = 0;
    for (int i = 0; i < items.length; i++) {
      items[i].add(answers[i]);
      sum += answers[i];
    }
    sums.add(sum);
  }

  /// Absent for a single item, below two people, or where all have the same sum.
  public Optional<Double> value() {
    int k = items.length;
    double all = sums.variance().orElse(0.0);
    if (k < 2 || all == 0) {
      return Optional.empty();
    }
    double alone = 0;
    for (var item : items) {
      alone += item.variance().orElseThrow();
    }
    return Optional.of(k / (k - 1.0) * (1 - alone / all));
  }
}
