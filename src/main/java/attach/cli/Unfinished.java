package attach.cli;

import attach.journal.DraftFile;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Something half done from another time: whether to take it up. Its words are not shown unasked.
final class Unfinished {
  /// What the person wants with it.
  enum Choice {
    OPEN,
    /// It stays for another time.
    LATER,
    /// There is none, or none any more.
    NONE,
    LEAVE
  }

  private final Session session;
  private final Console console;

  Unfinished(Session session, Console console) {
    this.session = session;
    this.console = console;
  }

  Choice ask(DraftFile file) {
    var kept = file.lastKept().filter(instant -> !file.answers().isEmpty());
    if (kept.isEmpty()) {
      return Choice.NONE;
    }
    var prompts = session.content().flow("prompts");
    var question = Prompt.of(prompts.get("unfinished", "when", when(kept.get())), "o", "l", "d");
    var answer = console.key(question);
    while (answer instanceof Answer.Else<String>(String key) && key.equals("d")) {
      if (!(console.key(Prompt.of(prompts.get("dropped"), "u")) instanceof Answer.Else<String>)) {
        file.discard();
        return Choice.NONE;
      }
      answer = console.key(question);
    }
    if (answer instanceof Answer.Stopped<String>) {
      return Choice.LEAVE;
    }
    boolean open = answer instanceof Answer.Else<String>(String key) && key.equals("o");
    return open ? Choice.OPEN : Choice.LATER;
  }

  private String when(Instant instant) {
    var then = instant.atZone(session.now().getZone()).toLocalDateTime();
    var day = session.settings().dayStarts().dayOf(then);
    return session.content().calendar().weekday(day)
        + " "
        + then.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }
}
