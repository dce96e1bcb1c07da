package attach.review;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Lookback;
import attach.entry.Period;
import attach.entry.Rating;
import attach.entry.Ulid;
import attach.entry.Worry;
import attach.plan.Worries;
import attach.stats.Averages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Worries looked back on in the period, what became of them, how likely they had felt on average, and
/// how many wait. A worry looked at twice counts once, as it was seen last.
public record WorrySum(
    int looked,
    int happened,
    int partly,
    int not,
    int unknown,
    Optional<Double> meanLikelihood,
    int open) {
  static WorrySum of(History history, History within, Period period) {
    Map<Ulid, Lookback.Outcome> outcomes = new LinkedHashMap<>();
    within
        .all(Lookback.class)
        .forEach(back -> outcomes.put(back.entry().of(), back.entry().outcome()));
    var likelihoods =
        history.entries().stream()
            .filter(dated -> outcomes.containsKey(dated.id()))
            .flatMap(dated -> likelihood(dated).stream())
            .toList();
    return new WorrySum(
        outcomes.size(),
        count(outcomes, Lookback.Outcome.HAPPENED),
        count(outcomes, Lookback.Outcome.PARTLY),
        count(outcomes, Lookback.Outcome.NOT),
        count(outcomes, Lookback.Outcome.UNKNOWN),
        Averages.mean(likelihoods),
        Worries.open(upTo(history, period)).size());
  }

  private static History upTo(History history, Period period) {
    List<Dated<Entry>> entries =
        history.entries().stream().filter(dated -> !dated.day().isAfter(period.to())).toList();
    return new History(entries, List.of());
  }

  private static int count(Map<Ulid, Lookback.Outcome> outcomes, Lookback.Outcome wanted) {
    return (int) outcomes.values().stream().filter(outcome -> outcome == wanted).count();
  }

  static Optional<Integer> likelihood(Dated<Entry> dated) {
    return Worries.of(dated.entry()).flatMap(Worry::likelihood).map(Rating::value);
  }
}
