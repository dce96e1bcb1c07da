package attach.plan;

import attach.entry.Dated;
import attach.entry.History;
import attach.entry.Period;
import attach.entry.Try;
import java.time.LocalDate;
import java.util.Optional;

/// The one secure behaviour that a person chose for a week, with its if-then line.
public final class Focus {
  /// Chosen on a Sunday it is meant for the week to come.
  private static final int DAYS = 8;

  private Focus() {}

  /// The one chosen last.
  public static Optional<Try> latest(History history) {
    return history
        .all(Try.class)
        .map(Dated::entry)
        .filter(entry -> entry.kind() == Try.Kind.FOCUS)
        .reduce((earlier, later) -> later);
  }

  /// The one that holds on a day, where it has a whole if-then line.
  static Optional<Try> on(LocalDate day, History history) {
    return latest(history.within(Period.endingOn(day, DAYS)))
        .filter(focus -> focus.when().isPresent() && focus.then().isPresent());
  }
}
