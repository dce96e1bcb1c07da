package attach.review;

import attach.entry.Named;
import java.util.List;
import java.util.Optional;

/// Whether one exercise can be said to help more. Two exercises with six ratings each are the least
/// that is ever compared (simulated: below that, chance speaks); until then it is too early. With
/// them the verdict is absent until the comparison itself is worked out.
public record Best(
    Optional<String> exercise, Optional<Double> probability, Optional<Verdict> verdict) {
  private static final int LEAST_USES = 6;

  /// What can be said.
  public enum Verdict implements Named {
    CLEAR("clear"),
    NO_DIFFERENCE("no-difference"),
    TOO_EARLY("too-early");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static Best of(List<ExerciseEffect> effects) {
    long comparable = effects.stream().filter(effect -> effect.n() >= LEAST_USES).count();
    return new Best(
        Optional.empty(),
        Optional.empty(),
        comparable < 2 ? Optional.of(Verdict.TOO_EARLY) : Optional.empty());
  }
}
