package attach.cli;

import attach.entry.Grounding.Chosen;
import attach.ground.Course;
import attach.ground.Cue;
import attach.ground.Exercises;
import attach.ground.GroundFlow;
import attach.ground.GroundWords;
import attach.ground.Manner;
import attach.terminal.Console;
import attach.terminal.Signal;
import java.util.Optional;

/// One slow breath at the end of the first screen. It asks nothing, and it is an entry like any other.
final class FirstBreath {
  private final Session session;
  private final Console console;

  FirstBreath(Session session, Console console) {
    this.session = session;
    this.console = console;
  }

  int run() {
    var content = session.content();
    var consoles = session.consoles();
    var exercise = new Exercises(content).first();
    var one = new Course(exercise, 1, false, Chosen.SELF, Optional.empty());
    var manner = new Manner(true, consoles.isStill(), false, Cue.WORDS, false);
    console.say("");
    // As with every exercise: a second signal must not cost what the first one is about to save.
    try (var watch = session.pulse().watch()) {
      var begun = session.clock();
      var outcome =
          new GroundFlow(console, content, manner, Optional.empty())
              .run(one, consoles.canDraw(), begun.toLocalTime());
      session.save(session.moment(begun), outcome.entry());
      var signal = outcome.signal().or(watch::caught);
      if (signal.isPresent() || !outcome.entry().counts()) {
        new GroundWords(content).saved(outcome.entry()).forEach(console::say);
      } else {
        console.say(content.flow("door").get("first-breath"));
      }
      return signal.map(Signal::exitCode).orElse(ExitCodes.DONE);
    }
  }
}
