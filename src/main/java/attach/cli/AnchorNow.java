package attach.cli;

import attach.anchor.Steady;
import attach.anchor.ThreeBreaths;
import attach.content.Texts;
import attach.entry.Anchoring;
import attach.format.Json;
import attach.format.JsonObject;
import java.util.Optional;

/// `attach anchor now`.
final class AnchorNow {
  private final Session session;
  private final Texts texts;

  AnchorNow(Session session) {
    this.session = session;
    this.texts = session.content().flow("anchor");
  }

  /// One sentence and three breaths. It is for hard moments too, so a journal that cannot be read
  /// leaves one of our sentences and no error.
  void run() {
    var steady =
        Steady.any(session.lately(Steady.SEASON), session.content().steady(), session.random());
    if (session.options().json()) {
      session.out().data(Json.write(json(steady)));
      return;
    }
    session.out().paragraph(steady.text());
    if (!session.consoles().showsOutput()) {
      return; // Nobody breathes along with a pipe.
    }
    session.out().blank();
    session.out().paragraph(texts.get("now"));
    new ThreeBreaths(texts, session.pulse()).along(session.out());
    if (steady.own().isPresent()) {
      var done =
          new Anchoring(
              steady.own().get().of(), Optional.empty(), Optional.of(ThreeBreaths.seconds()));
      session.save(session.moment(), done);
      session.out().paragraph(texts.get("now-end"));
    } else {
      session.out().paragraph(texts.get("now-end-ours"));
      session.out().paragraph(texts.get("now-ours"));
    }
  }

  private static JsonObject json(Steady steady) {
    return new JsonObject()
        .put("text", steady.text())
        .put("own", steady.own().isPresent())
        .put("of", steady.own().map(origin -> origin.of().text()).orElse(null));
  }
}
