package attach.entry;

import java.util.Optional;

/// Sunday: the step taken for the week, one thing seen, a soft moment with someone safe, and whether
/// anything made it worse.
public record Reflection(
    Optional<String> step, Optional<String> pattern, boolean vulnerable, Optional<String> worse)
    implements Entry {
  public Reflection {
    step = InvalidEntry.words("step", step);
    pattern = InvalidEntry.words("pattern", pattern);
    worse = InvalidEntry.words("worse", worse);
  }

  @Override
  public EntryType type() {
    return EntryType.REFLECTION;
  }
}
