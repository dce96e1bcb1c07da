package attach.review;

import attach.entry.Dated;
import attach.entry.Feeling;
import attach.entry.Label;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How often a feeling was named.
public record FeelingCount(String word, int n) {
  /// Most frequent first.
  static List<FeelingCount> of(List<Dated<Label>> labels) {
    Map<String, Long> counts =
        labels.stream()
            .flatMap(label -> label.entry().feelings().stream())
            .collect(Collectors.groupingBy(Feeling::word, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> new FeelingCount(count.getKey(), count.getValue().intValue()))
        .sorted(ByCount.mostFirst(FeelingCount::n, FeelingCount::word))
        .toList();
  }
}
