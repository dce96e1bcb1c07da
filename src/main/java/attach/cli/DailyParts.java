package attach.cli;

import attach.plan.DailyPart;
import attach.terminal.Console;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Each part of a day, alone or as one of several.
final class DailyParts {
  private final Session session;
  private final ParseResult given;
  private final Today today;

  /// @param given the command line, on which no part was told anything
  DailyParts(Session session, ParseResult given, Today today) {
    this.session = session;
    this.given = given;
    this.today = today;
  }

  /// The name of a part and how long it takes, in the person's language.
  static String[] nameAndLength(DailyPart part, Session session) {
    return session.content().flow("today").get("part-" + part.id()).split(";", -1);
  }

  int alone(DailyPart part, Console console) {
    return switch (part) {
      case LABEL -> label(console, false);
      case GROUND -> new BreathPart(session, console).alone();
      case REFRAME -> Commands.open("reframe", session);
      case SENTENCE -> sentence(console, false);
    };
  }

  /// @param first whether it is the first one, which was asked for just now
  /// @param followed whether another part comes after it
  int oneOfSeveral(DailyPart part, Console console, boolean first, boolean followed) {
    return switch (part) {
      case LABEL -> label(console, followed);
      case GROUND ->
          new BreathPart(session, console).oneOfSeveral(today.history(), first, followed);
      case REFRAME -> Commands.open("reframe", session);
      case SENTENCE -> sentence(console, followed);
    };
  }

  private int label(Console console, boolean followed) {
    var now = session.moment(session.clock());
    return new LabelDialogue(session, now, given, console, followed).run(Optional.empty());
  }

  private int sentence(Console console, boolean followed) {
    return new SentencePart(session, console, today.history(), followed).run();
  }
}
