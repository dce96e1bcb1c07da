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
    return switch (entry) {
      case Reflection reflection ->
          switch (this) {
            case TRIGGERS -> true;
            case PATTERN -> reflection.pattern().isPresent();
            case VULNERABLE -> reflection.vulnerable();
            case BEHAVIOUR -> reflection.step().isPresent();
          };
      case Try attempt -> this == BEHAVIOUR || (this == VULNERABLE && attempt.vulnerable());
      case Pause _ -> this == BEHAVIOUR;
      default -> false;
    };
  }
}
