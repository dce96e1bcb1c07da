package attach.review;

import attach.entry.Entry;
import attach.entry.Label;
import attach.entry.Rating;
import attach.plan.DailyPart;
import attach.stats.Averages;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// One day: which parts were done, the mean and the largest of its label strengths, and the mean of
/// its pleasant ones.
public record Day(
    LocalDate day,
    Map<DailyPart, Boolean> done,
    Optional<Double> strength,
    Optional<Integer> strongest,
    Optional<Double> pleasant) {
  static Day of(LocalDate day, List<Entry> entries, Predicate<String> isPleasant) {
    var done = new EnumMap<DailyPart, Boolean>(DailyPart.class);
    for (var part : DailyPart.values()) {
      done.put(part, entries.stream().anyMatch(part::isDoneBy));
    }
    var strengths = strengths(entries, label -> label.strength(isPleasant));
    return new Day(
        day,
        done,
        Averages.mean(strengths),
        strengths.stream().max(Integer::compare),
        Averages.mean(strengths(entries, label -> label.pleasantStrength(isPleasant))));
  }

  private static List<Integer> strengths(
      List<Entry> entries, Function<Label, Optional<Rating>> strength) {
    return entries.stream()
        .filter(Label.class::isInstance)
        .flatMap(label -> strength.apply((Label) label).stream())
        .map(Rating::value)
        .toList();
  }

  public boolean isEmpty() {
    return done.values().stream().noneMatch(isDone -> isDone) && strongest.isEmpty();
  }
}
