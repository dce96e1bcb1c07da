package attach.cli;

import attach.anchor.Steady;
import attach.content.Content;
import attach.entry.Anchor;
import attach.entry.Dated;
import attach.entry.Grounding;
import attach.entry.Moment;
import attach.entry.Rating;
import attach.ground.Course;
import attach.ground.Exercises;
import attach.ground.GroundFlow;
import attach.ground.GroundWords;
import attach.journal.Journal;
import attach.terminal.Console;
import attach.terminal.Signal;
import java.util.ArrayList;
import java.util.Optional;

/// `attach ground` from the first breath to the last key. What was practised is safe before anything is
/// asked, so that nobody can lose it by closing the window.
final class GroundDialogue {
  private final Session session;
  private final GroundOptions options;
  private final Console console;
  private final boolean followed;
  private final Content content;

  GroundDialogue(Session session, GroundOptions options) {
    this(session, options, session.console(), false);
  }

  /// @param followed whether another part of the day comes after it
  GroundDialogue(Session session, GroundOptions options, Console console, boolean followed) {
    this.session = session;
    this.options = options;
    this.console = console;
    this.followed = followed;
    this.content = session.content();
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
    var done = untilSafe(course, after);
    if (session.options().json()) {
      session.out().data(done.saved().line());
    } else if (done.signal().isPresent()) {
      new GroundWords(content).saved(done.entry()).forEach(console::say);
    } else if (session.canAsk()) {
      var ending = new GroundEnding(session, console, done.at(), done.saved().id(), followed);
      var next = ending.run(done.entry());
      return new Next(next.wish().map(wish -> again(wish, course)), next.code());
    } else {
      tell(done.entry());
    }
    return Next.end(done.signal().map(Signal::exitCode).orElse(ExitCodes.DONE));
  }

  /// An exercise that is over and safe.
  private record Done(Grounding entry, Moment at, Journal.Saved saved, Optional<Signal> signal) {}

  /// From before the first word until it is safe no signal ends the program: a second Ctrl-C would cost
  /// what the first one is about to save.
  private Done untilSafe(Course course, Optional<Rating> after) {
    try (var watch = session.pulse().watch()) {
      var flow = new GroundFlow(console, content, options.manner(), held(course));
      var begun = session.clock();
      if (options.sound()) {
        console.say(content.flow("ground").get("sound-once"));
      }
      var practised = flow.run(course, session.consoles().canDraw(), begun.toLocalTime());
      var entry = GroundEnding.withAfter(practised.entry(), after);
      var at = session.moment(begun);
      var saved = session.save(at, entry);
      return new Done(entry, at, saved, practised.signal().or(watch::caught));
    }
  }

  /// What the person keeps to hold. The journal is read only for the exercise that names it.
  private Optional<String> held(Course course) {
    return course.exercise().isHolding()
        ? session
            .lately(Steady.SEASON)
            .all(Anchor.class)
            .map(Dated::entry)
            .filter(anchor -> anchor.kind() == Anchor.Kind.OBJECT)
            .map(Anchor::text)
            .reduce((_, later) -> later)
        : Optional.empty();
  }

  /// The end where nobody can answer.
  private void tell(Grounding entry) {
    var words = new GroundWords(content);
    var lines = new ArrayList<>(words.saved(entry));
    lines.addAll(words.change(entry));
    lines.forEach(session.out()::paragraph);
  }

  /// Another exercise, without the strength that was given for the first time.
  private Course again(GroundEnding.Wish wish, Course course) {
    return switch (wish) {
      case AGAIN ->
          new Course(
              course.exercise(),
              course.breaths(),
              course.limited(),
              course.chosen(),
              Optional.empty());
      case FEET -> {
        var feet = new Exercises(content).find("feet").orElseThrow();
        yield new Course(feet, 0, false, course.chosen(), Optional.empty());
      }
    };
  }
}
