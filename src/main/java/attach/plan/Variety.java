package attach.plan;

import attach.entry.Dated;
import attach.entry.Grounding;
import attach.entry.History;

/// When another exercise than the usual one is offered: every third time. Whoever only ever does one can
/// never see which one helps more.
public final class Variety {
  private static final int EVERY = 3;

  private Variety() {}

  /// Whether the next exercise is such a time.
  public static boolean isDue(History history) {
    long done = history.all(Grounding.class).map(Dated::entry).filter(Grounding::counts).count();
    return done % EVERY == EVERY - 1;
  }
}
