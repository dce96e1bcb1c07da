package attach.cli;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Period;
import attach.entry.Rating;
import attach.entry.Try;
import attach.journal.DraftFile;
import attach.journal.JournalUnreadable;
import attach.label.Echo;
import attach.label.LabelFlow;
import attach.label.Past;
import attach.plan.Focus;
import attach.system.Settings;
import attach.terminal.Console;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// `attach label` where it asks: what was half done, the conversation, the saving, and what can be
/// added after it.
final class LabelDialogue {
  private static final int SEASON = 92;

  private final Session session;
  private final Moment at;
  private final ParseResult given;
  private final Console console;
  private final boolean followed;
  private final Content content;
  private final Texts texts;
  private History history;

  LabelDialogue(Session session, Moment at, ParseResult given) {
    this(session, at, given, session.console(), false);
  }

  /// @param followed whether another part of the day comes after it
  LabelDialogue(Session session, Moment at, ParseResult given, Console console, boolean followed) {
    this.session = session;
    this.at = at;
    this.given = given;
    this.console = console;
    this.followed = followed;
    this.content = session.content();
    this.texts = content.flow("label");
  }

  int run(Optional<Rating> strength) {
    var file = new DraftFile(session.stateFiles(), "label");
    var choice = new Unfinished(session, console).ask(file);
    if (choice == Unfinished.Choice.LEAVE) {
      return ExitCodes.DONE;
    }
    var draft = new HeldDraft(file, session, choice != Unfinished.Choice.LATER);
    var ownWords = session.settings().ownWords().keySet();
    var flow = new LabelFlow(console, content, draft, () -> Past.of(history()), ownWords);
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
    new LabelAfterwards(session, console, at, saved.id(), followed).run(label);
    return ExitCodes.DONE;
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
                Focus.latest(history())
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
}
