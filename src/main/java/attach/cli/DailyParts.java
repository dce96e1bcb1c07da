package attach.cli;

import attach.plan.DailyPart;
import attach.terminal.Console;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Each part of a day, alone or with another after it.
final class DailyParts {
  private static final String MINUTES = "2";

  private final Session session;
  private final ParseResult given;
  private final Today today;

  /// @param given the command line, on which no part was told anything
  DailyParts(Session session, ParseResult given, Today today) {
    this.session = session;
    this.given = given;
    this.today = today;
  }

  int alone(DailyPart part, Console console) {
    return run(part, console, false);
  }

  /// @param last whether it is the last one, after which nothing follows
  int followed(DailyPart part, Console console, boolean last) {
    return run(part, console, !last);
  }

  private int run(DailyPart part, Console console, boolean followed) {
    return switch (part) {
      case LABEL ->
          new LabelDialogue(session, session.moment(), given, console, followed)
              .run(Optional.empty());
      case GROUND -> Commands.open("ground", session, "--minutes", MINUTES);
      case REFRAME -> Commands.open("reframe", session);
      case SENTENCE -> new SentencePart(session, console, today.history(), followed).run();
    };
  }
}
