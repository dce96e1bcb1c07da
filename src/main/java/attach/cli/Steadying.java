package attach.cli;

import attach.entry.Anchor;
import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Period;
import attach.entry.Reframe;
import attach.entry.Ulid;
import attach.journal.JournalUnreadable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// One steady sentence for the end of a practice: the person's own, or ours until there is one.
final class Steadying {
  private static final int SEASON = 92;
  private static final int WEEK = 7;
  private static final int HEAVY = 9;

  private final Session session;
  private History history;

  Steadying(Session session) {
    this.session = session;
  }

  /// A sentence, and whose it is.
  record Sentence(String text, String source) {}

  Sentence sentence() {
    var texts = session.content().flow("ground");
    List<Dated<Entry>> own =
        history().entries().stream().filter(dated -> own(dated.entry()).isPresent()).toList();
    if (own.isEmpty()) {
      var ours = session.content().steady().items();
      return new Sentence(
          ours.get(session.random().nextInt(ours.size())).name(), texts.get("source-ours"));
    }
    var chosen = own.get(session.random().nextInt(own.size()));
    return new Sentence(
        own(chosen.entry()).orElseThrow(), texts.get("source-own", "when", when(chosen.day())));
  }

  private static Optional<String> own(Entry entry) {
    if (entry instanceof Reframe reframe) {
      return reframe.secure();
    }
    return entry instanceof Anchor anchor && anchor.kind() == Anchor.Kind.SENTENCE
        ? Optional.of(anchor.text())
        : Optional.empty();
  }

  private String when(LocalDate day) {
    var calendar = session.content().calendar();
    boolean near = ChronoUnit.DAYS.between(day, session.today()) < WEEK;
    return near ? calendar.weekday(day) : calendar.date(day);
  }

  /// Whether no other exercise of this day ended as heavily: the words for that are said once a day.
  boolean isFirstHeavy(Ulid id) {
    return history()
        .all(Grounding.class)
        .filter(
            dated -> dated.day().equals(session.today()) && !dated.id().text().equals(id.text()))
        .flatMap(dated -> dated.entry().strength().after().stream())
        .noneMatch(after -> after.value() >= HEAVY);
  }

  /// An unreadable journal must not stand in the way of a kind word.
  private History history() {
    if (history == null) {
      try {
        history = session.journal().history(Period.endingOn(session.today(), SEASON));
      } catch (JournalUnreadable unreadable) {
        history = History.EMPTY;
      }
    }
    return history;
  }
}
