package attach.review;

import attach.entry.Dated;
import attach.entry.Label;
import attach.entry.Rating;
import attach.stats.Averages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// How many labels one thing set off, and the mean of their strengths. The shrunk mean with its
/// interval needs more than counting and is absent until it is worked out.
public record TriggerCount(
    String trigger,
    int n,
    Optional<Double> mean,
    Optional<Double> shrunk,
    Optional<Double> low,
    Optional<Double> high) {
  /// Most frequent first.
  static List<TriggerCount> of(List<Dated<Label>> labels, Predicate<String> pleasant) {
    Map<String, List<Label>> byTrigger = new LinkedHashMap<>();
    for (var label : labels) {
      label
          .entry()
          .trigger()
          .ifPresent(
              trigger ->
                  byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(label.entry()));
    }
    return byTrigger.entrySet().stream()
        .map(group -> of(group.getKey(), group.getValue(), pleasant))
        .sorted(ByCount.mostFirst(TriggerCount::n, TriggerCount::trigger))
        .toList();
  }

  private static TriggerCount of(String trigger, List<Label> labels, Predicate<String> pleasant) {
    var strengths =
        labels.stream()
            .flatMap(label -> label.strength(pleasant).stream())
            .map(Rating::value)
            .toList();
    return new TriggerCount(
        trigger,
        labels.size(),
        Averages.mean(strengths),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
