package attach.label;

import attach.entry.Dated;
import attach.entry.History;
import attach.entry.Label;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a person said before, most frequent first: ids of known things and their own words.
public record Past(List<String> feelings, List<String> triggers, List<String> fears) {
  public static final Past NONE = new Past(List.of(), List.of(), List.of());

  public static Past of(History history) {
    var labels = history.all(Label.class).map(Dated::entry).toList();
    return new Past(
        mostUsed(labels, label -> label.feelings().stream().map(f -> f.word()).toList()),
        mostUsed(labels, label -> label.trigger().stream().toList()),
        mostUsed(labels, label -> label.fear().stream().toList()));
  }

  private static List<String> mostUsed(List<Label> labels, Function<Label, List<String>> said) {
    Map<String, Long> counts =
        labels.stream()
            .flatMap(label -> said.apply(label).stream())
            .collect(
                Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
