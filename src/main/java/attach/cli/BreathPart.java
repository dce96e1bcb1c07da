package attach.cli;

import attach.content.Texts;
import attach.entry.History;
import attach.plan.DailyPart;
import attach.plan.Variety;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// The breath of a day. An exercise starts by itself, so where another part came before, it waits for a
/// key first.
final class BreathPart {
  private static final String ANOTHER = "o";

  private final Session session;
  private final Console console;
  private final Texts texts;

  BreathPart(Session session, Console console) {
    this.session = session;
    this.console = console;
    this.texts = session.content().flow("door");
  }

  /// Alone: whoever chose it wants it now.
  int alone() {
    return practise(false);
  }

  /// @param history what was practised before, which says whether another exercise is offered
  /// @param first whether it is the first one, which was asked for just now
  /// @param followed whether another part comes after it
  int oneOfSeveral(History history, boolean first, boolean followed) {
    boolean another = Variety.isDue(history);
    if (first && !another) {
      return practise(followed);
    }
    String[] nameAndLength = DailyParts.nameAndLength(DailyPart.GROUND, session);
    console.say(texts.get("next", "name", nameAndLength[0], "length", nameAndLength[1]));
    var prompt =
        another
            ? Prompt.of(texts.get("next-keys-another"), ANOTHER)
            : Prompt.of(texts.get("next-keys"));
    var answer = console.key(prompt);
    while (answer instanceof Answer.Back<String>) {
      answer = console.key(prompt);
    }
    if (answer instanceof Answer.Stopped<String>) {
      return ExitCodes.DONE;
    }
    return answer instanceof Answer.Else<String>
        ? practise(followed, "surprise")
        : practise(followed);
  }

  private int practise(boolean followed, String... exercise) {
    var words = new ArrayList<>(List.of(exercise));
    words.addAll(List.of("--minutes", "2"));
    var spec = new GroundCommand().spec();
    var given = new CommandLine(spec).parseArgs(words.toArray(String[]::new));
    var options = GroundOptions.of(given, session);
    return new GroundDialogue(session, options, console, followed).run();
  }
}
