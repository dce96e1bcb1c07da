package attach.quiz;

import attach.content.Instrument;
import attach.stats.Alpha;
import attach.stats.Correlation;
import attach.stats.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a table of answers looks like as a whole, over its complete rows: those with no answer missing
/// in any scale. Nothing is kept of a row.
public final class TableSummary {
  private final Instrument instrument;
  private final Scoring scoring;
  private final Moments[] scores;
  private final Alpha[] alphas;
  private final int[][] values;
  private final Correlation firstTwo = new Correlation();

  /// One scale over all complete rows; what cannot be worked out is empty.
  public record ScaleSummary(
      String id, long n, Optional<Double> mean, Optional<Double> sd, Optional<Double> alpha) {}

  public TableSummary(Instrument instrument, Scoring scoring) {
    this.instrument = instrument;
    this.scoring = scoring;
    int count = instrument.scales().size();
    scores = new Moments[count];
    alphas = new Alpha[count];
    values = new int[count][];
    for (int i = 0; i < count; i++) {
      scores[i] = new Moments();
      alphas[i] = new Alpha(scoring.items(i));
      values[i] = new int[scoring.items(i)];
    }
  }

  /// Adds a row, unless an answer is missing.
  public void add(int[] answers) {
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values[i].length; j++) {
        values[i][j] = scoring.value(i, j, answers);
        if (values[i][j] == Scoring.MISSING) {
          return;
        }
      }
    }
    for (int i = 0; i < values.length; i++) {
      scores[i].add(scoring.score(i, answers));
      alphas[i].add(values[i]);
    }
    if (values.length > 1) {
      firstTwo.add(scoring.score(0, answers), scoring.score(1, answers));
    }
  }

  public List<ScaleSummary> scales() {
    var all = new ArrayList<ScaleSummary>();
    for (int i = 0; i < scores.length; i++) {
      all.add(
          new ScaleSummary(
              instrument.scales().get(i).id(),
              scores[i].n(),
              scores[i].mean(),
              scores[i].sd(),
              alphas[i].value()));
    }
    return all;
  }

  /// The correlation of the first two scales.
  public Optional<Double> r() {
    return firstTwo.r();
  }
}
