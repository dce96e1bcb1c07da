package attach.cli;

import attach.entry.Dated;
import attach.entry.History;
import attach.entry.Period;
import attach.format.Json;
import attach.render.JsonReview;
import attach.render.ReviewWords;
import attach.render.TextReview;
import attach.review.Review;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach review`: a week, or more, as the entries tell it.
final class ReviewCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec = PeriodOptions.addTo(CommandSpec.create().name("review"));
    spec.usageMessage()
        .description("Look back: facts first, from your own entries. A week unless you say more.")
        .footer(
            "",
            "Examples:",
            "  attach review",
            "  attach review --week 2026-W47",
            "  attach review --month",
            "  attach review --from 2026-10-01 --to 2026-10-31 --json");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var today = session.today();
    var period = PeriodOptions.of(given, today, Optional.of(PeriodOptions.thisWeek(today)));
    var history =
        period.map(days -> read(days, session)).orElseGet(() -> session.journal().history());
    var review =
        period.isPresent()
            ? Review.of(history, period.get(), session::isPleasant, today)
            : Review.ofAll(history, everything(history, today), session::isPleasant, today);
    if (review.period().to().equals(today)) {
      Today.recount(session, history);
    }
    var words = new ReviewWords(session.content());
    if (session.options().json() || !session.consoles().showsOutput()) {
      // A review in a file says it too, but who sent it there would not see it.
      words.unread(review).ifPresent(session::notice);
    }
    if (session.options().json()) {
      session.out().data(Json.write(JsonReview.of(review, words::sentences)));
    } else {
      TextReview.of(review, today, session.out().look(), session.content())
          .forEach(session.out()::line);
      OftenOpened.printBelow(session);
    }
    return ExitCodes.DONE;
  }

  private static History read(Period period, Session session) {
    return session.journal().history(Review.needed(period));
  }

  private static Period everything(History history, LocalDate today) {
    var first =
        history.entries().stream()
            .map(Dated::day)
            .min(LocalDate::compareTo)
            .filter(day -> day.isBefore(today))
            .orElse(today);
    return new Period(first, today);
  }
}
