package attach.plan;

import attach.entry.Entry;
import attach.entry.Named;
import attach.entry.Pause;
import attach.entry.Reflection;
import attach.entry.Try;

/// The four parts of a week.
public enum WeeklyPart implements Named {
  TRIGGERS("triggers"),
  PATTERN("pattern"),
  VULNERABLE("vulnerable"),
  BEHAVIOUR("behaviour");

  private final String id;

  WeeklyPart(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  public boolean isDoneBy(Entry entry) {
    return switch (this) {
      case TRIGGERS -> entry instanceof Reflection;
      case PATTERN -> entry instanceof Reflection seen && seen.pattern().isPresent();
      case VULNERABLE ->
          (entry instanceof Reflection soft && soft.vulnerable())
              || (entry instanceof Try open && open.vulnerable());
      case BEHAVIOUR ->
          (entry instanceof Reflection taken && taken.step().isPresent())
              || entry instanceof Try
              || entry instanceof Pause;
    };
  }
}
