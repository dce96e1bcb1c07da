package attach.review;

import attach.entry.History;
import attach.entry.Pause;
import attach.stats.Averages;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Pulls waited with: how many, the median wait in seconds, and what was done then.
public record PauseSum(int n, Optional<Double> medianWaited, Map<Pause.Choice, Integer> choices) {
  static PauseSum of(History within) {
    var pauses = within.all(Pause.class).map(dated -> dated.entry()).toList();
    Map<Pause.Choice, Integer> choices = new TreeMap<>();
    pauses.forEach(
        pause -> pause.choice().ifPresent(choice -> choices.merge(choice, 1, Integer::sum)));
    return new PauseSum(
        pauses.size(),
        Averages.median(pauses.stream().flatMap(pause -> pause.waited().stream()).toList()),
        choices);
  }
}
