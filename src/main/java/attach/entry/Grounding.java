package attach.entry;

import java.util.Optional;

/// A breathing or body exercise. `pattern` is in-hold-out-rest in seconds ("4-0-6-0"; the sigh
/// "2+1-0-6-0"), absent for body exercises; `breaths` are whole ones; `seconds` is the time practised.
public record Grounding(
    String exercise,
    Optional<String> pattern,
    Optional<Integer> breaths,
    int seconds,
    Change strength,
    Optional<Chosen> chosen,
    Ending ended)
    implements Entry {
  public Grounding {
    exercise = InvalidEntry.words("exercise", exercise);
    pattern = InvalidEntry.words("pattern", pattern);
    breaths.ifPresent(count -> InvalidEntry.atLeastZero("breaths", count));
    InvalidEntry.atLeastZero("seconds", seconds);
  }

  @Override
  public EntryType type() {
    return EntryType.GROUNDING;
  }

  /// Whether it counts for the day: one whole breath, or a body exercise, which has no breaths.
  public boolean counts() {
    return breaths.map(count -> count > 0).orElse(pattern.isEmpty());
  }

  /// Who chose the exercise. Comparisons prefer the ones left to chance.
  public enum Chosen implements Named {
    SELF("self"),
    SURPRISE("surprise");

    private final String id;

    Chosen(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
