package attach.cli;

import attach.anchor.KeepFlow;
import attach.anchor.Steady;
import attach.anchor.ThreeBreaths;
import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Ulid;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.List;
import java.util.Optional;

/// The fourth part of a day: three breaths with one of the person's own steady sentences, or a first one
/// to keep.
final class SentencePart {
  private final Session session;
  private final Console console;
  private final Steady steady;
  private final Texts texts;
  private final boolean followed;

  /// @param followed whether another part comes after it
  SentencePart(Session session, Console console, History history, boolean followed) {
    this.session = session;
    this.console = console;
    this.steady = Steady.any(history, session.content().steady(), session.random());
    this.texts = session.content().flow("anchor");
    this.followed = followed;
  }

  int run() {
    boolean own = steady.own().isPresent();
    console.say(texts.get(own ? "daily" : "daily-ours"));
    console.say("    \"" + steady.text() + "\"");
    console.say("");
    var prompt = Prompt.of(texts.get(own ? "daily-keys" : "daily-ours-keys"), "a", "x");
    var answer = console.key(prompt);
    while (answer instanceof Answer.Back<String>) {
      answer = console.key(prompt);
    }
    if (answer instanceof Answer.Else<String>(String key) && key.equals("a")) {
      write();
    } else if (answer instanceof Answer.Skip<String>) {
      if (own) {
        stayWith(steady.own().get().of());
      } else {
        keep(new Anchor(Anchor.Kind.SENTENCE, steady.text()));
      }
    }
    return ExitCodes.DONE;
  }

  private void stayWith(Ulid sentence) {
    new ThreeBreaths(texts, session.pulse()).along(session.err());
    var done = new Anchoring(sentence, Optional.empty(), Optional.of(ThreeBreaths.seconds()));
    saved(done, texts.get("now-end"));
  }

  private void write() {
    new KeepFlow(console, texts).run(Optional.of(Anchor.Kind.SENTENCE)).ifPresent(this::keep);
  }

  private void keep(Anchor sentence) {
    saved(sentence, texts.get("kept-sentence"));
  }

  /// Makes it safe, says so, and takes it back where that is wanted.
  private void saved(Entry entry, String said) {
    var id = session.save(session.moment(session.clock()), entry).id();
    console.say(said);
    var enter = texts.get(followed ? "enter-on" : "enter-leave");
    var prompt = Prompt.of(enter + "     " + texts.get("undo-key"), "u");
    if (console.key(prompt) instanceof Answer.Else<String>) {
      session.journal().erase(List.of(id), session.moment(session.clock()));
      JournalRemoving.forget(session);
      console.say(texts.get("undone"));
    }
  }
}
