package attach.cli;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.Change;
import attach.entry.Grounding;
import attach.entry.Moment;
import attach.entry.Rating;
import attach.entry.Ulid;
import attach.ground.Course;
import attach.ground.Exercises;
import attach.ground.GroundFlow;
import attach.ground.GroundWords;
import attach.journal.EntryTexts;
import attach.journal.Journal;
import attach.journal.JournalUnwritable;
import attach.system.Counters;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// `attach ground` from the first breath to the last key. What was practised is safe before anything is
/// asked, so that nobody can lose it by closing the window.
final class GroundDialogue {
  private static final int HEAVY = 9;

  private final Session session;
  private final GroundOptions options;
  private final Console console;
  private final Content content;
  private final Texts texts;

  GroundDialogue(Session session, GroundOptions options) {
    this.session = session;
    this.options = options;
    this.console = session.movingConsole();
    this.content = session.content();
    this.texts = content.flow("ground");
  }

  int run() {
    var course = options.course();
    var after = options.after();
    while (true) {
      var next = practise(course, after);
      if (next.course().isEmpty()) {
        return next.code();
      }
      course = next.course().get();
      after = Optional.empty();
    }
  }

  /// What comes after an exercise: another one, or the end with its exit code.
  private record Next(Optional<Course> course, int code) {
    static Next end(int code) {
      return new Next(Optional.empty(), code);
    }
  }

  private Next practise(Course course, Optional<Rating> after) {
    var flow = new GroundFlow(console, content, options.manner());
    var begun = session.clock();
    if (options.sound()) {
      console.say(texts.get("sound-once"));
    }
    var outcome = flow.run(course, session.canDraw(), begun.toLocalTime());
    var entry = withAfter(outcome.entry(), after);
    var at = session.moment(begun);
    var saved = session.save(at, entry);
    if (session.options().json()) {
      session.out().data(saved.line());
      return Next.end(outcome.signal().map(signal -> signal.exitCode()).orElse(ExitCodes.DONE));
    }
    var words = new GroundWords(content);
    if (outcome.signal().isPresent()) {
      words.saved(entry).forEach(console::say);
      return Next.end(outcome.signal().get().exitCode());
    }
    if (!session.canAsk()) {
      tell(entry, words);
      return Next.end(ExitCodes.DONE);
    }
    return afterwards(course, at, saved, entry, words);
  }

  private static Grounding withAfter(Grounding entry, Optional<Rating> after) {
    return new Grounding(
        entry.exercise(),
        entry.pattern(),
        entry.breaths(),
        entry.seconds(),
        new Change(entry.strength().before(), after),
        entry.chosen(),
        entry.ended());
  }

  /// The end where nobody can answer.
  private void tell(Grounding entry, GroundWords words) {
    var lines = new ArrayList<>(words.saved(entry));
    lines.addAll(words.change(entry));
    lines.forEach(session.out()::paragraph);
  }

  private Next afterwards(
      Course course, Moment at, Journal.Saved saved, Grounding done, GroundWords words) {
    words.saved(done).forEach(console::say);
    console.say("");
    var entry = done.counts() ? asked(at, saved.id(), done) : Optional.of(done);
    if (entry.isEmpty()) {
      return Next.end(ExitCodes.DONE);
    }
    var change = words.change(entry.get());
    change.forEach(console::say);
    boolean eased = entry.get().strength().drop().map(drop -> drop > 0).orElse(true);
    boolean offersFeet = !eased && !entry.get().exercise().equals("feet");
    if (offersFeet) {
      console.say(texts.get("feet-offer"));
    }
    if (!change.isEmpty()) {
      console.say("");
    }
    var steadying = new Steadying(session);
    var sentence = steadying.sentence();
    console.say("    \"" + sentence.text() + "\"");
    console.say("    " + sentence.source());
    console.say("");
    if (isHeavy(entry.get()) && steadying.isFirstHeavy(saved.id())) {
      var lines = texts.get("heavy").lines().toList();
      // The second line leads to people, and must not lead nowhere.
      console.say(Commands.find("sos").isPresent() ? texts.get("heavy") : lines.getFirst());
      console.say("");
    }
    console.say(texts.get("nothing-more"));
    return keys(course, saved.id(), offersFeet);
  }

  private static boolean isHeavy(Grounding entry) {
    return entry.strength().after().map(after -> after.value() >= HEAVY).orElse(false);
  }

  /// Asks how strong it is now, and adds that; empty where the person leaves.
  private Optional<Grounding> asked(Moment at, Ulid id, Grounding entry) {
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

  private Next keys(Course course, Ulid id, boolean offersFeet) {
    boolean breathes = course.exercise().pattern().isPresent();
    var shown = new ArrayList<String>();
    var keys = new ArrayList<String>();
    shown.add(texts.get("end-leave"));
    add(shown, keys, "r", texts.get(breathes ? "end-again" : "end-again-body"));
    addCommand(shown, keys, "n", "label", texts.get("end-name"));
    addCommand(shown, keys, "p", "pause", texts.get("end-pull"));
    addCommand(shown, keys, "s", "sos", texts.get("end-people"));
    add(shown, keys, "u", texts.get("end-undo"));
    if (offersFeet) {
      keys.add("f");
    }
    var prompt = Prompt.of(String.join("    ", shown), keys.toArray(String[]::new));
    if (!(console.key(prompt) instanceof Answer.Else<String>(String key))) {
      return Next.end(ExitCodes.DONE);
    }
    return switch (key) {
      case "r" -> again(course);
      case "f" -> again(feet(course));
      case "n" -> Next.end(open("label"));
      case "p" -> Next.end(open("pause"));
      case "s" -> Next.end(open("sos"));
      default -> Next.end(undo(id));
    };
  }

  private static void add(List<String> shown, List<String> keys, String key, String text) {
    shown.add(text);
    keys.add(key);
  }

  /// A key is offered only where its command exists.
  private static void addCommand(
      List<String> shown, List<String> keys, String key, String command, String text) {
    if (Commands.find(command).isPresent()) {
      add(shown, keys, key, text);
    }
  }

  /// Once more, without the strength that was given for the first time.
  private static Next again(Course course) {
    return new Next(
        Optional.of(
            new Course(
                course.exercise(),
                course.breaths(),
                course.limited(),
                course.chosen(),
                Optional.empty())),
        ExitCodes.DONE);
  }

  private Course feet(Course course) {
    var feet = new Exercises(content).find("feet").orElseThrow();
    return new Course(feet, 0, false, course.chosen(), Optional.empty());
  }

  private int open(String name) {
    var command = Attach.known(name).maker().get();
    var spec = command.spec();
    return command.run(new CommandLine(spec).parseArgs(), session);
  }

  private int undo(Ulid id) {
    session.journal().erase(List.of(id), session.moment(session.clock()));
    JournalCommand.forget(session);
    console.say(texts.get("undone"));
    return ExitCodes.DONE;
  }
}
