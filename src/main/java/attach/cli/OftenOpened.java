package attach.cli;

import attach.content.Calendar;
import java.util.Optional;

/// What people look at must not become another thing to check: where it is opened again and again in a
/// day, something for the body is named beside it. Nothing is counted out loud.
final class OftenOpened {
  /// From this opening in a day on.
  private static final int OFTEN = 4;

  private OftenOpened() {}

  /// Counts one opening; what is to be said, if anything is.
  static Optional<String> opened(Session session) {
    var counters = session.counters();
    var opened = counters.withLooks(counters.looks() + 1);
    session.keep(opened);
    if (opened.looks() < OFTEN) {
      return Optional.empty();
    }
    var texts = session.content().flow("review");
    boolean night = Calendar.partOfDayId(session.now().toLocalTime()).equals("night");
    return Optional.of(texts.get(night ? "often-night" : "often-day"));
  }

  /// The same below what was just printed, with a line between.
  static void printBelow(Session session) {
    opened(session)
        .ifPresent(
            kindly -> {
              session.out().blank();
              session.out().paragraph(kindly);
            });
  }
}
