package attach.cli;

import attach.anchor.KeepFlow;
import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Anchor.Kind;
import attach.entry.Period;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.Journal;
import attach.journal.JournalUnreadable;
import attach.journal.Live;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.List;
import java.util.Optional;

/// What steadies a person, in their journal: added, listed and removed.
final class Anchors {
  private final Session session;
  private final Texts texts;
  private final AnchorList list;
  private Console console;

  Anchors(Session session) {
    this.session = session;
    this.texts = session.content().flow("anchor");
    this.list = new AnchorList(session);
  }

  /// One for all questions: a second one would not see what was typed ahead for the first.
  private Console console() {
    if (console == null) {
      console = session.console();
    }
    return console;
  }

  void add(Optional<Kind> kind, Optional<String> words) {
    if (words.isPresent()) {
      keep(new Anchor(kind.orElse(Kind.SENTENCE), words.get()));
      return;
    }
    if (!session.canAsk()) {
      throw new UsageError("Please give the words, such as: attach anchor add \"I can wait.\"");
    }
    var anchor = new KeepFlow(console(), texts).run(kind);
    if (anchor.isEmpty()) {
      console().say(session.content().flow("prompts").get("stopped-bare"));
      return;
    }
    var saved = keep(anchor.get());
    if (saved.isPresent()
        && console().key(Prompt.of(texts.get("undo-key"), "u")) instanceof Answer.Else<String>) {
      session.journal().erase(List.of(saved.get().id()), session.moment());
      JournalRemoving.forget(session);
      session.out().paragraph(texts.get("undone"));
    }
  }

  /// Empty where it is kept already.
  private Optional<Journal.Saved> keep(Anchor anchor) {
    var same =
        kept().stream().filter(live -> anchor.equals(live.entry().orElseThrow())).findFirst();
    if (same.isPresent()) {
      tell(same.get().line(), texts.get("known"));
      return Optional.empty();
    }
    var saved = session.save(session.moment(), anchor);
    tell(saved.line(), texts.get("kept-" + anchor.kind().id()));
    return Optional.of(saved);
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
      return list.all();
    } catch (JournalUnreadable unreadable) {
      return List.of();
    }
  }

  void list() {
    var anchors = list.inOrder();
    session.tellUnread(session.journal().history(Period.endingOn(session.today(), 1)).gaps());
    if (session.options().json()) {
      anchors.forEach(live -> session.out().data(live.line()));
    } else if (anchors.isEmpty()) {
      session.out().paragraph(texts.get("none"));
    } else {
      list.show(anchors);
    }
  }

  void remove(Optional<String> typed, boolean sure) {
    var anchors = list.inOrder();
    var meant = typed.isPresent() ? Optional.of(list.one(typed.get(), anchors)) : asked(anchors);
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
    list.show(anchors);
    session.out().flush();
    return console().ask(Prompt.of(texts.get("remove")))
            instanceof Answer.Given<String>(String number)
        ? Optional.of(list.one(number, anchors))
        : Optional.empty();
  }

  private boolean confirmed(Live live) {
    if (!session.canAsk()) {
      throw new UsageError("Without a terminal, remove needs --yes.");
    }
    console().say("  " + AnchorList.anchor(live).text());
    return console().key(Prompt.of(texts.get("remove-ask"), "y")) instanceof Answer.Else<String>;
  }
}
