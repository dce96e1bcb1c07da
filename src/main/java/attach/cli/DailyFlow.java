package attach.cli;

import attach.content.Texts;
import attach.entry.Period;
import attach.plan.DailyPart;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.PartConsole;
import attach.terminal.Prompt;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/// The parts of a day, one after another. Each is safe before the next begins, and each can be left out;
/// at the end stands what was done, and nothing about what was not.
final class DailyFlow {
  private static final String SKIP = "x";

  private final Session session;
  private final Console console;
  private final ParseResult given;
  private final Today today;
  private final Texts texts;

  DailyFlow(Session session, Console console, ParseResult given, Today today) {
    this.session = session;
    this.console = console;
    this.given = given;
    this.today = today;
    this.texts = session.content().flow("door");
  }

  int run(List<DailyPart> parts) {
    var daily = new DailyParts(session, given, today);
    console.say(texts.get("flow"));
    console.say("");
    int code = ExitCodes.DONE;
    for (var part : parts) {
      var one = new PartConsole(console, SKIP);
      if (part == parts.getFirst() || goesOn(part, one)) {
        code = daily.followed(part, one, part == parts.getLast());
      }
      if (one.wasStopped() || code != ExitCodes.DONE) {
        break;
      }
      console.say("");
    }
    if (code == ExitCodes.DONE) {
      console.say(ending(parts));
    }
    return code;
  }

  /// A breath's time between two parts, in which the next one can be left out.
  private boolean goesOn(DailyPart part, Console one) {
    var parts = session.content().flow("today");
    String[] nameAndLength = parts.get("part-" + part.id()).split(";", -1);
    console.say(texts.get("next", "name", nameAndLength[0], "length", nameAndLength[1]));
    var prompt = Prompt.of(texts.get("next-keys"));
    var answer = one.key(prompt);
    while (answer instanceof Answer.Back<String>) {
      answer = one.key(prompt);
    }
    return !(answer instanceof Answer.Stopped<String>);
  }

  /// What was done, from what is in the journal now: what was taken back is not.
  private String ending(List<DailyPart> parts) {
    var before = new HashSet<String>();
    today.history().entries().forEach(dated -> before.add(dated.id().text()));
    var added =
        session.journal().history(Period.endingOn(session.today(), 1)).entries().stream()
            .filter(dated -> !before.contains(dated.id().text()))
            .toList();
    var names = session.content().flow("today");
    var done =
        parts.stream()
            .filter(part -> added.stream().anyMatch(dated -> part.isDoneBy(dated.entry())))
            .map(part -> names.get("part-" + part.id()).split(";", -1)[0])
            .collect(Collectors.joining(", "));
    return done.isEmpty() ? texts.get("flow-stopped") : texts.get("flow-done", "parts", done);
  }
}
