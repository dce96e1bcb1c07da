package attach.cli;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.plan.DailyPart;
import attach.plan.Door;
import attach.plan.Plan;
import attach.plan.StrongNight;
import attach.system.Counters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/// This day as the journal has it, read once.
///
/// @param reachesBack whether the history holds the first entry of all
record Today(History history, Plan plan, boolean reachesBack) {

  /// Reads it. It also counts again what the counters hold, and tells of lines that gave no entry.
  static Today read(Session session) {
    var day = session.today();
    var history = session.journal().history(Plan.needed(day));
    var beginning = YearMonth.from(Plan.needed(day).from());
    boolean reachesBack = !session.journal().reachesBefore(beginning);
    recount(session, history);
    session.tellUnread(history.gaps());
    return new Today(history, Plan.of(history, day, reachesBack), reachesBack);
  }

  /// Puts the counters right from the journal.
  static void recount(Session session, History history) {
    LocalDate today = session.today();
    var before = session.counters();
    var counted = Counters.none(today).withLooks(before.looks()).withLast(before.last());
    for (Dated<Entry> dated : history.entries()) {
      counted =
          counted.with(dated.day(), dated.entry().type().id(), Session.partsDone(dated.entry()));
    }
    if (!counted.text().equals(before.text())) {
      session.keep(counted);
    }
  }

  /// The day as it is printed: whatever the hour, the day that was asked for.
  Door page(Session session) {
    return door(session, false, false);
  }

  /// What is behind the door at this hour.
  Door door(Session session) {
    boolean blank = history.entries().isEmpty() && history.gaps().isEmpty() && reachesBack;
    boolean night = session.settings().night().holds(session.now().toLocalTime());
    return door(session, blank && !session.marks().isFirstShown(), night);
  }

  private Door door(Session session, boolean first, boolean night) {
    boolean strong = StrongNight.before(plan.day(), history, session::isPleasant);
    boolean resting = session.marks().isRestDay(plan.day());
    return Door.of(plan, new Door.Hour(first, night, resting, strong), parts());
  }

  /// The parts of the day whose commands there are.
  static List<DailyPart> parts() {
    return Arrays.stream(DailyPart.values())
        .filter(part -> Commands.find(command(part)).isPresent())
        .toList();
  }

  private static String command(DailyPart part) {
    return switch (part) {
      case LABEL, GROUND, REFRAME -> part.id();
      case SENTENCE -> "anchor";
    };
  }
}
