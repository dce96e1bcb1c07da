package attach.cli;

import attach.anchor.KeepFlow;
import attach.anchor.Steady;
import attach.anchor.ThreeBreaths;
import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Anchor.Kind;
import attach.entry.Anchoring;
import attach.entry.History;
import attach.entry.Period;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.JournalUnreadable;
import attach.journal.Live;
import attach.terminal.Answer;
import attach.terminal.Line;
import attach.terminal.Prompt;
import attach.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What steadies a person, in their journal: added, listed, removed, and used for three breaths.
final class Anchors {
  /// A sentence at the end of a worried thought is remembered for a season; an anchor stays.
  private static final int SEASON = 92;

  private static final int LONGEST_NUMBER = 3;

  private final Session session;
  private final Texts texts;

  Anchors(Session session) {
    this.session = session;
    this.texts = session.content().flow("anchor");
  }

  void add(Optional<Kind> kind, Optional<String> words) {
    if (words.isPresent()) {
      keep(new Anchor(kind.orElse(Kind.SENTENCE), words.get()));
      return;
    }
    if (!session.canAsk()) {
      throw new UsageError("Please give the words, such as: attach anchor add \"I can wait.\"");
    }
    var console = session.console();
    var anchor = new KeepFlow(console, texts).run(kind);
    if (anchor.isEmpty()) {
      console.say(session.content().flow("prompts").get("stopped-bare"));
      return;
    }
    var saved = keep(anchor.get());
    if (saved.isPresent()
        && console.key(Prompt.of(texts.get("undo-key"), "u")) instanceof Answer.Else<String>) {
      session.journal().erase(List.of(saved.get().id()), session.moment());
      JournalRemoving.forget(session);
      session.out().paragraph(texts.get("undone"));
    }
  }

  /// Empty where it is kept already.
  private Optional<Live> keep(Anchor anchor) {
    var same =
        kept().stream().filter(live -> anchor.equals(live.entry().orElseThrow())).findFirst();
    if (same.isPresent()) {
      tell(same.get().line(), texts.get("known"));
      return Optional.empty();
    }
    var saved = session.save(session.moment(), anchor);
    tell(saved.line(), texts.get(keptText(anchor.kind())));
    return Optional.of(
        new Live(
            saved.id(), anchor.type().id(), saved.moment(), saved.line(), Optional.of(anchor)));
  }

  private static String keptText(Kind kind) {
    return switch (kind) {
      case SENTENCE -> "kept-sentence";
      case MOMENT -> "kept-moment";
      // It names an exercise, which is only true where there is one.
      case OBJECT -> Commands.find("ground").isPresent() ? "kept-object" : "kept-moment";
    };
  }

  private void tell(String line, String sentence) {
    if (session.options().json()) {
      session.out().data(line);
    } else {
      session.out().paragraph(sentence);
    }
    session.out().flush();
  }

  /// Where nothing can be read, nothing is known to be kept: a sentence is still worth a try.
  private List<Live> kept() {
    try {
      return all();
    } catch (JournalUnreadable unreadable) {
      return List.of();
    }
  }

  private List<Live> all() {
    return session.journal().lasting().stream()
        .filter(live -> live.entry().filter(Anchor.class::isInstance).isPresent())
        .toList();
  }

  /// In the order of the list, which numbers them through.
  private List<Live> inOrder() {
    var ordered = new ArrayList<Live>();
    var all = all();
    for (Kind kind : Kind.values()) {
      all.stream().filter(live -> anchor(live).kind() == kind).forEach(ordered::add);
    }
    return ordered;
  }

  private static Anchor anchor(Live live) {
    return (Anchor) live.entry().orElseThrow();
  }

  void list() {
    var anchors = inOrder();
    session.tellUnread(session.journal().history(Period.endingOn(session.today(), 1)));
    if (session.options().json()) {
      anchors.forEach(live -> session.out().data(live.line()));
    } else if (anchors.isEmpty()) {
      session.out().paragraph(texts.get("none"));
    } else {
      show(anchors);
    }
  }

  private void show(List<Live> anchors) {
    Kind before = null;
    for (int i = 0; i < anchors.size(); i++) {
      var anchor = anchor(anchors.get(i));
      if (anchor.kind() != before) {
        before = anchor.kind();
        if (i > 0) {
          session.out().blank();
        }
        session.out().line(Line.of(Style.STRONG, texts.get("list-" + before.id())));
      }
      session.out().paragraph("  " + texts.get("list-line", "n", i + 1, "text", anchor.text()));
    }
  }

  void remove(Optional<String> typed, boolean sure) {
    var anchors = inOrder();
    var meant = typed.isPresent() ? Optional.of(one(typed.get(), anchors)) : asked(anchors);
    if (meant.isEmpty() || !(sure || confirmed(meant.get()))) {
      session.out().paragraph(texts.get("remove-kept"));
      return;
    }
    var erased = session.journal().erase(List.of(meant.get().id()), session.moment());
    JournalRemoving.forget(session);
    if (session.options().json()) {
      session.out().data(Json.write(new JsonObject().put("removed", erased.entries())));
    } else {
      session.out().paragraph(texts.get("removed"));
    }
    JournalRemoving.tellRest(erased, session);
  }

  private Optional<Live> asked(List<Live> anchors) {
    if (!session.canAsk()) {
      throw new UsageError("Please say which one, such as: attach anchor remove 2 --yes");
    }
    if (anchors.isEmpty()) {
      return Optional.empty();
    }
    show(anchors);
    session.out().flush();
    return session.console().ask(Prompt.of(texts.get("remove")))
            instanceof Answer.Given<String>(String number)
        ? Optional.of(one(number, anchors))
        : Optional.empty();
  }

  private Live one(String typed, List<Live> anchors) {
    var found = new ArrayList<Live>();
    if (typed.length() <= LONGEST_NUMBER) {
      int number = number(typed);
      if (number >= 1 && number <= anchors.size()) {
        found.add(anchors.get(number - 1));
      }
    } else {
      found.addAll(EntryArgument.find(typed, anchors));
    }
    if (found.size() != 1) {
      throw new UsageError(texts.get("no-such-number"));
    }
    return found.getFirst();
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException words) {
      return 0;
    }
  }

  private boolean confirmed(Live live) {
    if (!session.canAsk()) {
      throw new UsageError("Without a terminal, remove needs --yes.");
    }
    var console = session.console();
    console.say("  " + anchor(live).text());
    return console.key(Prompt.of(texts.get("remove-ask"), "y")) instanceof Answer.Else<String>;
  }

  /// One sentence and three breaths. It is for hard moments too, so a journal that cannot be read
  /// leaves one of our sentences and no error.
  void now() {
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
