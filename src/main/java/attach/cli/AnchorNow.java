package attach.cli;

import attach.anchor.Steady;
import attach.anchor.ThreeBreaths;
import attach.content.Texts;
import attach.entry.Anchoring;
import attach.entry.History;
import attach.entry.Period;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.JournalUnreadable;
import java.util.Optional;

/// `attach anchor now`.
final class AnchorNow {
  /// A sentence at the end of a worried thought is remembered for a season; an anchor stays.
  private static final int SEASON = 92;

  private final Session session;
  private final Texts texts;

  AnchorNow(Session session) {
    this.session = session;
    this.texts = session.content().flow("anchor");
  }

  /// One sentence and three breaths. It is for hard moments too, so a journal that cannot be read
  /// leaves one of our sentences and no error.
  void run() {
    var steady = Steady.any(history(), session.content().steady(), session.random());
    if (session.options().json()) {
      session.out().data(Json.write(json(steady)));
      return;
    }
    session.out().paragraph(steady.text());
    if (!session.showsOutput()) {
      return; // Nobody breathes along with a pipe.
    }
    session.out().blank();
    session.out().paragraph(texts.get("now"));
    new ThreeBreaths(texts, session.waiter()).along(session.out());
    if (steady.of().isPresent()) {
      var done =
          new Anchoring(steady.of().get(), Optional.empty(), Optional.of(ThreeBreaths.seconds()));
      session.save(session.moment(), done);
      session.out().paragraph(texts.get("now-end"));
    } else {
      session.out().paragraph(texts.get("now-end-ours"));
      session.out().paragraph(texts.get("now-ours"));
    }
  }

  private History history() {
    try {
      return session.journal().history(Period.endingOn(session.today(), SEASON));
    } catch (JournalUnreadable unreadable) {
      return History.EMPTY;
    }
  }

  private static JsonObject json(Steady steady) {
    return new JsonObject()
        .put("text", steady.text())
        .put("own", steady.of().isPresent())
        .put("of", steady.of().map(id -> id.text()).orElse(null));
  }
}
