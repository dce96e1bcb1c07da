package attach.ground;

import attach.breath.BreathingPattern;
import attach.content.Bodily;
import attach.content.Breathing;
import attach.content.Content;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The exercises that there are.
public final class Exercises {
  private final Content content;

  public Exercises(Content content) {
    this.content = content;
  }

  /// The one to start with: no holds, and the breath out a little longer.
  public Exercise first() {
    return of(content.breathing().items().getFirst());
  }

  /// By id or shown name.
  public Optional<Exercise> find(String typed) {
    return content
        .breathing()
        .find(typed)
        .map(Exercises::of)
        .or(() -> content.body().find(typed).map(Exercises::of));
  }

  /// Ids that a slip of the fingers could have turned into this.
  public List<String> near(String typed) {
    return Stream.concat(
            content.breathing().near(typed).stream().map(Breathing::id),
            content.body().near(typed).stream().map(Bodily::id))
        .toList();
  }

  public List<String> ids() {
    return Stream.concat(
            content.breathing().items().stream().map(Breathing::id),
            content.body().items().stream().map(Bodily::id))
        .toList();
  }

  /// One by chance. Holding the breath is nothing that somebody is surprised with.
  public Exercise surprise(RandomGenerator random) {
    var fitting =
        Stream.concat(
                content.breathing().items().stream().map(Exercises::of),
                content.body().items().stream().map(Exercises::of))
            .filter(exercise -> !exercise.hasHold())
            .toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  private static Exercise of(Breathing row) {
    return new Exercise(
        row.id(), row.name(), Optional.of(BreathingPattern.parse(row.pattern())), row.breaths());
  }

  private static Exercise of(Bodily row) {
    return new Exercise(row.id(), row.name(), Optional.empty(), Optional.empty());
  }
}
