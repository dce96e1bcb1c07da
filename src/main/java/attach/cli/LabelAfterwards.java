package attach.cli;

import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Ulid;
import attach.journal.EntryTexts;
import attach.journal.JournalUnwritable;
import attach.system.Counters;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can follow a saved label: body and note, keeping a pleasant moment, taking it all back.
final class LabelAfterwards {
  private final Session session;
  private final Console console;
  private final Moment at;
  private final Ulid id;
  private final Texts texts;
  private final boolean followed;

  /// @param followed whether another part of the day comes after it
  LabelAfterwards(Session session, Console console, Moment at, Ulid id, boolean followed) {
    this.session = session;
    this.console = console;
    this.at = at;
    this.id = id;
    this.texts = session.content().flow("label");
    this.followed = followed;
  }

  /// Asks until the person leaves.
  void run(Label saved) {
    var label = saved;
    var moments = new ArrayList<Ulid>();
    boolean pleasant =
        label.feelings().stream().anyMatch(feeling -> session.isPleasant(feeling.word()));
    var enter = texts.get(followed ? "enter-on" : "enter-leave");
    var prompt =
        pleasant
            ? Prompt.of(texts.get("end-keys-pleasant", "enter", enter), "k", "m", "u")
            : Prompt.of(texts.get("end-keys", "enter", enter), "m", "u");
    while (console.key(prompt) instanceof Answer.Else<String>(String key)) {
      switch (key) {
        case "m" -> label = withMore(label);
        case "k" -> keepMoment().ifPresent(moments::add);
        case "u" -> {
          // The latest first: a moment is younger than the label.
          boolean whole = moments.isEmpty();
          undo(whole ? id : moments.removeLast());
          if (whole) {
            return;
          }
        }
        default -> throw new IllegalStateException("no key " + key);
      }
    }
  }

  private Label withMore(Label before) {
    var body = console.ask(Prompt.of(texts.get("body")));
    if (body instanceof Answer.Stopped<String>) {
      return before;
    }
    var more = with(before, said(body).or(before::body), before.note());
    try {
      var note = console.ask(Prompt.of(texts.get("note")));
      more = with(more, more.body(), said(note).or(more::note));
    } finally {
      // Also when they hide or end everything at the second question.
      if (!more.equals(before)) {
        revise(more);
      }
    }
    if (!more.equals(before)) {
      console.say(texts.get("saved"));
    }
    return more;
  }

  private static Label with(Label label, Optional<String> body, Optional<String> note) {
    return new Label(label.feelings(), label.trigger(), label.fear(), body, note);
  }

  private void revise(Label label) {
    try {
      session.journal().revise(id, session.moment(), at, label);
    } catch (JournalUnwritable failure) {
      throw new NotSaved(failure, EntryTexts.of(label));
    }
    session.keep(
        session.counters().withLast(Optional.of(new Counters.Last(id.text(), "label", true))));
  }

  private static Optional<String> said(Answer<String> answer) {
    return answer instanceof Answer.Given<String>(String words)
        ? Optional.of(words)
        : Optional.empty();
  }

  private Optional<Ulid> keepMoment() {
    if (console.ask(Prompt.of(texts.get("moment"))) instanceof Answer.Given<String>(String words)) {
      var moment = session.save(at, new Anchor(Anchor.Kind.MOMENT, words));
      console.say(texts.get("kept"));
      return Optional.of(moment.id());
    }
    return Optional.empty();
  }

  private void undo(Ulid entry) {
    session.journal().erase(List.of(entry), session.moment());
    JournalRemoving.forget(session);
    console.say(texts.get("undone"));
  }
}
