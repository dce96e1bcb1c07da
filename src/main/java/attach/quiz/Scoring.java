package attach.quiz;

import attach.content.Instrument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// From answers to one score for each scale: the mean of its items, reversed ones turned round; absent
/// where more are missing than the instrument allows, or all.
public final class Scoring {
  /// Stands for a missing answer in [#score].
  public static final int MISSING = Integer.MIN_VALUE;

  /// Two means that are equal on paper differ by less than this.
  static final double ROUNDING = 1e-9;

  private final Instrument instrument;
  private final int[][] items;
  private final boolean[][] reversed;

  public Scoring(Instrument instrument) {
    this.instrument = instrument;
    int n = instrument.scales().size();
    this.items = new int[n][];
    this.reversed = new boolean[n][];
    for (int i = 0; i < n; i++) {
      var scale = instrument.scales().get(i);
      items[i] = scale.items().stream().mapToInt(item -> item - 1).toArray();
      reversed[i] = new boolean[items[i].length];
      for (int j = 0; j < items[i].length; j++) {
        reversed[i][j] = scale.reversed().contains(items[i][j] + 1);
      }
    }
  }

  /// The score of every scale, by its id.
  ///
  /// @param answers one for each item, in their order; empty is missing
  public SequencedMap<String, Optional<Double>> scores(List<Optional<Integer>> answers) {
    var numbers = new int[instrument.count()];
    Arrays.fill(numbers, MISSING);
    for (int i = 0; i < answers.size(); i++) {
      numbers[i] = answers.get(i).filter(given -> !isMissing(given)).orElse(MISSING);
    }
    var scores = new LinkedHashMap<String, Optional<Double>>();
    for (int i = 0; i < items.length; i++) {
      double score = score(i, numbers);
      scores.put(
          instrument.scales().get(i).id(),
          Double.isNaN(score) ? Optional.empty() : Optional.of(score));
    }
    return scores;
  }

  private boolean isMissing(int given) {
    return instrument.missing().contains(given);
  }

  /// The score of one scale, for a table of many rows; not a number where it is absent.
  ///
  /// @param answers one for each item, [#MISSING] where there is none
  public double score(int scale, int[] answers) {
    long sum = 0;
    int given = 0;
    for (int j = 0; j < items[scale].length; j++) {
      int value = value(scale, j, answers);
      if (value != MISSING) {
        sum += value;
        given++;
      }
    }
    int missing = items[scale].length - given;
    return given == 0 || missing > instrument.maxMissing() ? Double.NaN : (double) sum / given;
  }

  /// The answer to the `j`th item of a scale, turned round where it is reversed.
  int value(int scale, int j, int[] answers) {
    int answer = answers[items[scale][j]];
    if (answer == MISSING || !reversed[scale][j]) {
      return answer;
    }
    return instrument.range().min() + instrument.range().max() - answer;
  }

  int items(int scale) {
    return items[scale].length;
  }
}
