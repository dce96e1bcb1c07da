package attach.cli;

import attach.content.Texts;
import attach.entry.Period;
import attach.plan.DailyPart;
import attach.terminal.Console;
import attach.terminal.PartConsole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/// The parts of a day, one after another. Each is safe before the next begins, and each can be left out;
/// at the end stands what was done, and nothing about what was not.
final class DailyFlow {
  private static final String SKIP = "x";

  /// People, and the pull to text: whoever wants them now wants no other part.
  private static final Set<String> AWAY = Set.of("s", "p");

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
    for (var part : parts) {
      console.say("");
      var one = new PartConsole(console, SKIP, AWAY);
      boolean first = part == parts.getFirst();
      int code = daily.oneOfSeveral(part, one, first, part != parts.getLast());
      if (code != ExitCodes.DONE) {
        return code;
      }
      if (one.wasLeft()) {
        break;
      }
    }
    console.say("");
    console.say(ending(parts));
    return ExitCodes.DONE;
  }

  /// What was done, from what is in the journal now: what was taken back is not.
  private String ending(List<DailyPart> parts) {
    var before = new HashSet<String>();
    today.history().entries().forEach(dated -> before.add(dated.id().text()));
    var added =
        session.journal().history(Period.endingOn(session.today(), 1)).entries().stream()
            .filter(dated -> !before.contains(dated.id().text()))
            .toList();
    var done =
        parts.stream()
            .filter(part -> added.stream().anyMatch(dated -> part.isDoneBy(dated.entry())))
            .map(part -> DailyParts.nameAndLength(part, session)[0])
            .collect(Collectors.joining(", "));
    return done.isEmpty() ? texts.get("flow-stopped") : texts.get("flow-done", "parts", done);
  }
}
