package attach.entry;

import java.util.List;

/// Time given to the younger self: up to four texts, one a step, and how it ended.
public record Care(List<String> steps, Ending ended) implements Entry {
  public Care {
    steps = List.copyOf(steps);
    if (steps.size() > 4) {
      throw new InvalidEntry("steps", "must be at most four");
    }
  }

  @Override
  public EntryType type() {
    return EntryType.CARE;
  }
}
