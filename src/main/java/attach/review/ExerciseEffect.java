package attach.review;

import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Rating;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An exercise before and after: `n` times with both ratings, and their means. What it may be worth
/// with chance taken into account is absent until it is worked out.
public record ExerciseEffect(
    String exercise,
    int n,
    double before,
    double after,
    double drop,
    Optional<Double> posterior,
    Optional<Double> low,
    Optional<Double> high) {
  /// Most practised first.
  static List<ExerciseEffect> of(History history) {
    Map<String, List<Grounding>> byExercise = new LinkedHashMap<>();
    history
        .all(Grounding.class)
        .filter(dated -> dated.entry().strength().drop().isPresent())
        .forEach(
            dated ->
                byExercise
                    .computeIfAbsent(dated.entry().exercise(), e -> new ArrayList<>())
                    .add(dated.entry()));
    return byExercise.entrySet().stream()
        .map(group -> of(group.getKey(), group.getValue()))
        .sorted(ByCount.mostFirst(ExerciseEffect::n, ExerciseEffect::exercise))
        .toList();
  }

  private static ExerciseEffect of(String exercise, List<Grounding> rated) {
    double before = mean(rated.stream().map(one -> one.strength().before()).toList());
    double after = mean(rated.stream().map(one -> one.strength().after()).toList());
    return new ExerciseEffect(
        exercise,
        rated.size(),
        before,
        after,
        before - after,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static double mean(List<Optional<Rating>> ratings) {
    return ratings.stream()
        .mapToInt(rating -> rating.orElseThrow().value())
        .average()
        .orElseThrow();
  }
}
