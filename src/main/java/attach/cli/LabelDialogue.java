package attach.cli;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Dated;
import attach.entry.Draft;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Period;
import attach.entry.Rating;
import attach.entry.Try;
import attach.entry.Ulid;
import attach.journal.DraftFile;
import attach.journal.EntryTexts;
import attach.journal.JournalUnreadable;
import attach.journal.JournalUnwritable;
import attach.label.Echo;
import attach.label.LabelFlow;
import attach.label.Past;
import attach.system.Counters;
import attach.system.Settings;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/// `attach label` where it asks: what was half done, the conversation, the saving, and what can be
/// added after it.
final class LabelDialogue {
  private static final int SEASON = 92;

  private final Session session;
  private final Moment at;
  private final ParseResult given;
  private final Console console;
  private final Content content;
  private final Texts texts;
  private History history;

  LabelDialogue(Session session, Moment at, ParseResult given) {
    this.session = session;
    this.at = at;
    this.given = given;
    this.console = session.console();
    this.content = session.content();
    this.texts = content.flow("label");
  }

  int run(Optional<Rating> strength) {
    var file = new DraftFile(session.stateFiles(), "label");
    var working = resume(file);
    if (working.isEmpty()) {
      return ExitCodes.DONE;
    }
    var draft = new HeldDraft(file, session, working.get());
    var ownWords = session.settings().ownWords().keySet();
    var flow = new LabelFlow(console, content, draft, this::past, ownWords);
    var outcome = flow.run(known(strength));
    if (outcome.isEmpty()) {
      console.say(content.flow("prompts").get(draft.holds() ? "stopped" : "stopped-bare"));
      return ExitCodes.DONE;
    }
    var label = withOptions(outcome.get().label());
    var saved = session.save(at, label);
    draft.discard();
    remember(outcome.get().ownWords());
    console.say("");
    console.say("  " + new Echo(content).of(label));
    flow.afterword(label).ifPresent(console::say);
    console.say("");
    console.say(texts.get("saved"));
    plan(label).ifPresent(console::say);
    afterwards(saved.id(), label);
    return ExitCodes.DONE;
  }

  /// Whether to take up what was half done, and to keep on in its place; empty where the person leaves
  /// at once. Its words are not shown unasked.
  private Optional<Boolean> resume(DraftFile file) {
    var kept = file.lastKept().filter(instant -> !file.answers().isEmpty());
    if (kept.isEmpty()) {
      return Optional.of(true);
    }
    var prompts = content.flow("prompts");
    var answer =
        console.key(Prompt.of(prompts.get("unfinished", "when", when(kept.get())), "o", "l", "d"));
    if (answer instanceof Answer.Stopped<String>) {
      return Optional.empty();
    }
    if (answer instanceof Answer.Else<String>(String key)) {
      if (key.equals("d")) {
        file.discard();
        console.say(prompts.get("dropped"));
      }
      return Optional.of(!key.equals("l"));
    }
    return Optional.of(false);
  }

  private String when(Instant instant) {
    var then = instant.atZone(session.now().getZone()).toLocalDateTime();
    var day = session.settings().dayStarts().dayOf(then);
    return content.calendar().weekday(day)
        + " "
        + then.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /// What options have answered already.
  private Map<String, String> known(Optional<Rating> strength) {
    var known = new LinkedHashMap<String, String>();
    strength.ifPresent(rating -> known.put("strength", String.valueOf(rating.value())));
    var text = session.freeText();
    text.of(given, "--trigger")
        .map(content.triggers()::idOrOwn)
        .ifPresent(t -> known.put("set-off", t));
    text.of(given, "--fear").map(content.fears()::idOrOwn).ifPresent(f -> known.put("fear", f));
    return known;
  }

  private Label withOptions(Label label) {
    var text = session.freeText();
    return new Label(
        label.feelings(),
        label.trigger(),
        label.fear(),
        text.of(given, "--body"),
        text.of(given, "--note"));
  }

  private Past past() {
    var labels = history().all(Label.class).map(Dated::entry).toList();
    return new Past(
        mostUsed(labels, label -> label.feelings().stream().map(f -> f.word()).toList()),
        mostUsed(labels, label -> label.trigger().stream().toList()),
        mostUsed(labels, label -> label.fear().stream().toList()));
  }

  private static List<String> mostUsed(List<Label> labels, Function<Label, List<String>> said) {
    Map<String, Long> counts =
        labels.stream()
            .flatMap(label -> said.apply(label).stream())
            .collect(
                Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// An unreadable journal must not stand in the way of naming a feeling.
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

  /// The if-then line of the week's focus, where it speaks of what set this off.
  private Optional<String> plan(Label label) {
    return label
        .trigger()
        .flatMap(
            trigger ->
                history()
                    .all(Try.class)
                    .map(Dated::entry)
                    .filter(focus -> focus.kind() == Try.Kind.FOCUS)
                    .reduce((first, second) -> second)
                    .filter(
                        focus ->
                            focus
                                .when()
                                .map(content.triggers()::idOrOwn)
                                .filter(trigger::equals)
                                .isPresent())
                    .flatMap(Try::then)
                    .map(
                        then ->
                            texts.get(
                                "plan",
                                "then",
                                then,
                                "trigger",
                                content.triggers().nameOf(trigger))));
  }

  private void remember(Map<String, Boolean> ownWords) {
    if (ownWords.isEmpty()) {
      return;
    }
    try {
      Settings.rememberWords(session.places().data(), ownWords);
      session.rereadSettings();
    } catch (IOException notKept) {
      session.notice(texts.get("word-not-remembered"));
    }
  }

  /// What can follow: body and note, keeping a pleasant moment, taking it all back.
  private void afterwards(Ulid id, Label saved) {
    var label = saved;
    boolean pleasant =
        label.feelings().stream().anyMatch(feeling -> session.isPleasant(feeling.word()));
    var prompt =
        pleasant
            ? Prompt.of(texts.get("end-keys-pleasant"), "k", "m", "u")
            : Prompt.of(texts.get("end-keys"), "m", "u");
    while (console.key(prompt) instanceof Answer.Else<String>(String key)) {
      switch (key) {
        case "m" -> {
          var more = withMore(label);
          if (!more.equals(label)) {
            label = more;
            revise(id, label);
            console.say(texts.get("saved"));
          }
        }
        case "k" -> keepMoment();
        case "u" -> {
          session.journal().erase(List.of(id), session.moment());
          JournalCommand.forget(session);
          console.say(texts.get("undone"));
          return;
        }
        default -> throw new IllegalStateException("no key " + key);
      }
    }
  }

  private void revise(Ulid id, Label label) {
    try {
      session.journal().revise(id, session.moment(), at, label);
    } catch (JournalUnwritable failure) {
      throw new NotSaved(failure, EntryTexts.of(label));
    }
    session.keep(
        session.counters().withLast(Optional.of(new Counters.Last(id.text(), "label", true))));
  }

  private Label withMore(Label label) {
    var body = console.ask(Prompt.of(texts.get("body")));
    if (body instanceof Answer.Stopped<String>) {
      return label;
    }
    var note = console.ask(Prompt.of(texts.get("note")));
    return new Label(
        label.feelings(),
        label.trigger(),
        label.fear(),
        said(body).or(label::body),
        said(note).or(label::note));
  }

  private static Optional<String> said(Answer<String> answer) {
    return answer instanceof Answer.Given<String>(String words)
        ? Optional.of(words)
        : Optional.empty();
  }

  private void keepMoment() {
    if (console.ask(Prompt.of(texts.get("moment"))) instanceof Answer.Given<String>(String words)) {
      session.save(at, new Anchor(Anchor.Kind.MOMENT, words));
      console.say(texts.get("kept"));
    }
  }

  /// A draft that a full disk cannot turn into an obstacle: the conversation goes on, and only what is
  /// kept at its end must be safe.
  private static final class HeldDraft implements Draft {
    private final DraftFile file;
    private final Session session;
    private boolean working;

    HeldDraft(DraftFile file, Session session, boolean working) {
      this.file = file;
      this.session = session;
      this.working = working;
    }

    @Override
    public void keep(String step, String answer) {
      if (working) {
        try {
          file.keep(step, answer);
        } catch (JournalUnwritable failure) {
          working = false;
          session.notice(session.content().flow("prompts").get("not-kept-yet"));
        }
      }
    }

    @Override
    public Map<String, String> answers() {
      return working ? file.answers() : Map.of();
    }

    /// Whether there is something to take up another time.
    boolean holds() {
      return working && !file.answers().isEmpty();
    }

    /// The entry is safe by now. A draft that stays is offered once more, which is better than an
    /// error about it.
    void discard() {
      if (working) {
        try {
          file.discard();
        } catch (JournalUnwritable stays) {
          working = false;
        }
      }
    }
  }
}
