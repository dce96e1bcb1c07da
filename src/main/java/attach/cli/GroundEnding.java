package attach.cli;

import attach.anchor.Steady;
import attach.content.Content;
import attach.content.Texts;
import attach.entry.Change;
import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Moment;
import attach.entry.Rating;
import attach.entry.Ulid;
import attach.ground.GroundWords;
import attach.journal.EntryTexts;
import attach.journal.JournalUnwritable;
import attach.system.Counters;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// What follows an exercise that is safe already: how strong it is now, a steady sentence, and the keys
/// that lead on.
final class GroundEnding {
  private static final int WEEK = 7;
  private static final int HEAVY = 9;
  private static final String FEET = "feet";

  private final Session session;
  private final Console console;
  private final Content content;
  private final Texts texts;
  private final Moment at;
  private final Ulid id;
  private History history;

  /// @param at the moment that the entry speaks of
  /// @param id the entry
  GroundEnding(Session session, Console console, Moment at, Ulid id) {
    this.session = session;
    this.console = console;
    this.content = session.content();
    this.texts = content.flow("ground");
    this.at = at;
    this.id = id;
  }

  /// What the person wants next.
  enum Wish {
    AGAIN,
    FEET
  }

  /// A wish for another exercise, or none and the exit code.
  record Next(Optional<Wish> wish, int code) {
    private static Next end(int code) {
      return new Next(Optional.empty(), code);
    }

    private static Next wish(Wish wish) {
      return new Next(Optional.of(wish), ExitCodes.DONE);
    }
  }

  /// Asks and tells, to the last key.
  Next run(Grounding done) {
    var words = new GroundWords(content);
    words.saved(done).forEach(console::say);
    console.say("");
    var asked = done.counts() ? asked(done) : Optional.of(done);
    if (asked.isEmpty()) {
      return Next.end(ExitCodes.DONE);
    }
    var entry = asked.get();
    var change = words.change(entry);
    change.forEach(console::say);
    boolean eased = entry.strength().drop().map(drop -> drop > 0).orElse(true);
    boolean offersFeet = !eased && !entry.exercise().equals(FEET);
    if (offersFeet) {
      console.say(texts.get("feet-offer"));
    }
    if (!change.isEmpty()) {
      console.say("");
    }
    steady();
    if (isHeavy(entry) && isFirstHeavy()) {
      console.say(texts.get("heavy"));
      console.say("");
    }
    console.say(texts.get("nothing-more"));
    return keys(entry.pattern().isPresent(), offersFeet);
  }

  /// Asks how strong it is now, and adds that; empty where the person leaves.
  private Optional<Grounding> asked(Grounding entry) {
    if (entry.strength().after().isPresent()) {
      return Optional.of(entry);
    }
    var answer = console.scale(Prompt.of(texts.get("strength-now")));
    if (answer instanceof Answer.Stopped<Integer>) {
      return Optional.empty();
    }
    if (!(answer instanceof Answer.Given<Integer>(Integer number))) {
      return Optional.of(entry);
    }
    var more = withAfter(entry, Optional.of(new Rating(number)));
    try {
      session.journal().revise(id, session.moment(session.clock()), at, more);
    } catch (JournalUnwritable failure) {
      throw new NotSaved(failure, EntryTexts.of(more));
    }
    // To take back means the exercise, and not the number that was added to it.
    session.keep(
        session.counters().withLast(Optional.of(new Counters.Last(id.text(), "grounding", true))));
    return Optional.of(more);
  }

  static Grounding withAfter(Grounding entry, Optional<Rating> after) {
    return new Grounding(
        entry.exercise(),
        entry.pattern(),
        entry.breaths(),
        entry.seconds(),
        new Change(entry.strength().before(), after),
        entry.chosen(),
        entry.ended());
  }

  private void steady() {
    var steady = Steady.any(history(), content.steady(), session.random());
    console.say("    \"" + steady.text() + "\"");
    console.say(
        "    "
            + steady
                .own()
                .map(origin -> texts.get("source-own", "when", when(origin.day())))
                .orElseGet(() -> texts.get("source-ours")));
    console.say("");
  }

  private String when(LocalDate day) {
    boolean near = ChronoUnit.DAYS.between(day, session.today()) < WEEK;
    return near ? content.calendar().weekday(day) : content.calendar().date(day);
  }

  private static boolean isHeavy(Grounding entry) {
    return entry.strength().after().map(after -> after.value() >= HEAVY).orElse(false);
  }

  /// Whether no other exercise of this day ended as heavily: the words for that are said once a day.
  private boolean isFirstHeavy() {
    return history()
        .all(Grounding.class)
        .filter(dated -> dated.day().equals(session.today()))
        .filter(dated -> !dated.id().text().equals(id.text()))
        .noneMatch(dated -> isHeavy(dated.entry()));
  }

  private History history() {
    if (history == null) {
      history = session.lately(Steady.SEASON);
    }
    return history;
  }

  private Next keys(boolean breathed, boolean offersFeet) {
    var shown = new ArrayList<String>();
    var keys = new ArrayList<String>();
    shown.add(texts.get("end-leave"));
    add(shown, keys, "r", texts.get(breathed ? "end-again" : "end-again-body"));
    add(shown, keys, "n", texts.get("end-name"));
    // A key is offered only where its command exists.
    if (Commands.find("pause").isPresent()) {
      add(shown, keys, "p", texts.get("end-pull"));
    }
    add(shown, keys, "s", texts.get("end-people"));
    add(shown, keys, "u", texts.get("end-undo"));
    if (offersFeet) {
      keys.add("f");
    }
    var prompt = Prompt.of(String.join("    ", shown), keys.toArray(String[]::new));
    if (!(console.key(prompt) instanceof Answer.Else<String>(String key))) {
      return Next.end(ExitCodes.DONE);
    }
    return switch (key) {
      case "r" -> Next.wish(Wish.AGAIN);
      case "f" -> Next.wish(Wish.FEET);
      case "n" -> Next.end(open("label"));
      case "p" -> Next.end(open("pause"));
      case "s" -> Next.end(open("sos"));
      default -> Next.end(undo());
    };
  }

  private static void add(List<String> shown, List<String> keys, String key, String text) {
    shown.add(text);
    keys.add(key);
  }

  private int open(String name) {
    var command = Attach.known(name).maker().get();
    var spec = command.spec();
    return command.run(new CommandLine(spec).parseArgs(), session);
  }

  private int undo() {
    session.journal().erase(List.of(id), session.moment(session.clock()));
    JournalRemoving.forget(session);
    console.say(texts.get("undone"));
    return ExitCodes.DONE;
  }
}
