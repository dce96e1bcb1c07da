package attach.cli;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Period;
import attach.entry.Rating;
import attach.format.Json;
import attach.plan.DailyPart;
import attach.plan.Plan;
import attach.render.TodayView;
import attach.system.Counters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach today`: this day as it stands. It also counts again what the counters hold.
final class TodayCommand implements Command {
  /// The parts whose commands there are.
  private static final List<DailyPart> SHOWN =
      List.of(DailyPart.LABEL, DailyPart.GROUND, DailyPart.SENTENCE);

  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("today");
    spec.usageMessage()
        .description("This day as it stands: what is done, and what is ready to look back on.")
        .footer("", "Examples:", "  attach today", "  attach today --json");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var today = session.today();
    var history = session.journal().history(Plan.needed(today));
    var beginning = YearMonth.from(Plan.needed(today).from());
    var plan = Plan.of(history, today, !session.journal().reachesBefore(beginning));
    recount(session, history);
    session.tellUnread(history.gaps());
    if (session.options().json()) {
      session.out().data(Json.write(TodayView.json(plan)));
    } else {
      TodayView.text(
              plan,
              SHOWN,
              session.now().toLocalTime(),
              strongest(history, session),
              session.out().look(),
              session.content())
          .forEach(session.out()::line);
    }
    return ExitCodes.DONE;
  }

  /// The strongest feeling of today and of the day before.
  private static int strongest(History history, Session session) {
    return history
        .within(Period.endingOn(session.today(), 2))
        .all(Label.class)
        .flatMap(dated -> dated.entry().strength(session::isPleasant).stream())
        .mapToInt(Rating::value)
        .max()
        .orElse(0);
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
}
