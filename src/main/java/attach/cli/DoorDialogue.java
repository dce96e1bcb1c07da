package attach.cli;

import attach.content.Texts;
import attach.journal.JournalUnreadable;
import attach.plan.DailyPart;
import attach.plan.Door;
import attach.render.DoorView;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Line;
import attach.terminal.Prompt;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/// `attach` alone, on a terminal: the screen that fits this moment, and what its keys open.
final class DoorDialogue {
  private final Session session;
  private final ParseResult given;
  private final Set<String> commands = Commands.names();
  private final Console console;
  private final Texts texts;

  DoorDialogue(Session session, ParseResult given) {
    this.session = session;
    this.given = given;
    this.console = session.console();
    this.texts = session.content().flow("door");
  }

  int run() {
    Today today;
    try {
      today = Today.read(session);
    } catch (JournalUnreadable unreadable) {
      return withoutJournal(unreadable);
    }
    var door = today.door(session);
    if (door.kind() == Door.Kind.FIRST) {
      show(view(door).first(session.places().shownData()));
      rememberFirst();
    } else {
      show(view(door).of(session.now().toLocalTime()));
    }
    return ask(today, door);
  }

  /// A journal that cannot be read stands in the way of the day, and not of help.
  private int withoutJournal(JournalUnreadable unreadable) {
    var door = Door.closed(session.today());
    show(view(door).of(session.now().toLocalTime()));
    var answer = asked(door, false);
    if (answer instanceof Answer.Else<String>(String key)) {
      return Commands.open(command(key), session);
    }
    if (answer instanceof Answer.Skip<String> && breathes()) {
      return Commands.open("ground", session);
    }
    throw unreadable;
  }

  /// Where it cannot be remembered, that screen comes once more, which stops nobody.
  private void rememberFirst() {
    try {
      session.stateFiles().makeFolder("");
      session.marks().firstShown();
    } catch (IOException notKept) {
      return;
    }
  }

  private boolean breathes() {
    return commands.contains("ground");
  }

  private DoorView view(Door door) {
    return new DoorView(door, commands, session.err().look(), session.content());
  }

  private String apart() {
    return DoorView.apart(session.err().look());
  }

  private void show(List<Line> lines) {
    lines.forEach(session.err()::line);
    session.err().flush();
  }

  private int ask(Today today, Door door) {
    boolean resting = session.marks().isRestDay(door.plan().day());
    var answer = asked(door, resting);
    if (answer instanceof Answer.Else<String>(String key)) {
      return press(key, today, door);
    }
    return answer instanceof Answer.Skip<String> ? enter(today, door) : ExitCodes.DONE;
  }

  /// There is nothing to go back to here.
  private Answer<String> asked(Door door, boolean resting) {
    var prompt = new DoorKeys(door, texts, commands, apart()).prompt(resting);
    var answer = console.key(prompt);
    while (answer instanceof Answer.Back<String>) {
      answer = console.key(prompt);
    }
    return answer;
  }

  private static String command(String key) {
    return switch (key) {
      case "g" -> "ground";
      case "p" -> "pause";
      case "s" -> "sos";
      case "l" -> "lookback";
      default -> throw new IllegalArgumentException("no key " + key);
    };
  }

  private int press(String key, Today today, Door door) {
    return switch (key) {
      case "g", "p", "s", "l" -> Commands.open(command(key), session);
      case "r" -> rest(today, door);
      case "t" -> list(today, door.withList());
      default -> part(numbered(key, door), today);
    };
  }

  private int enter(Today today, Door door) {
    var next = door.next();
    return switch (door.kind()) {
      case FIRST -> breathes() ? new FirstBreath(session, console).run() : ExitCodes.DONE;
      case NIGHT -> breathes() ? Commands.open("ground", session) : ExitCodes.DONE;
      case REST, CLOSED -> ExitCodes.DONE;
      case DAY -> {
        if (next.isEmpty()) {
          yield ExitCodes.DONE;
        }
        yield door.isShort()
            ? part(next.getFirst(), today)
            : new DailyFlow(session, console, given, today).run(next);
      }
    };
  }

  private static DailyPart numbered(String key, Door door) {
    return door.parts().stream()
        .filter(part -> key.equals(String.valueOf(part.number())))
        .findFirst()
        .orElseThrow();
  }

  private int part(DailyPart part, Today today) {
    return new DailyParts(session, given, today).alone(part, console);
  }

  private int list(Today today, Door door) {
    show(view(door).list());
    return ask(today, door);
  }

  private int rest(Today today, Door door) {
    RestDay.begin(session);
    console.say(session.content().flow("today").get("rest"));
    var keys = Prompt.of(texts.get("enter-leave") + apart() + texts.get("key-undo"), "u");
    if (!(console.key(keys) instanceof Answer.Else<String>)) {
      return ExitCodes.DONE;
    }
    RestDay.end(session);
    console.say(texts.get("undone"));
    return list(today, door);
  }
}
