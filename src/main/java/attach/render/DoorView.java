package attach.render;

import attach.content.Content;
import attach.content.Texts;
import attach.plan.Door;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The screens of the door, without the keys at their end.
public final class DoorView {
  private static final int COMMAND_COLUMN = 24;

  private final Door door;
  private final Texts texts;
  private final Set<String> commands;
  private final Page page;
  private final DayLines day;

  /// @param commands the names of the commands that there are: no line leads to another
  public DoorView(Door door, Set<String> commands, Look look, Content content) {
    this.door = door;
    this.commands = commands;
    this.texts = content.flow("door");
    this.page = new Page(look);
    this.day = new DayLines(door, page, content);
  }

  /// What stands between two keys in a line.
  public static String apart(Look look) {
    return DayLines.isRoomy(look) ? "     " : "   ";
  }

  /// What this is, what it is not, where the data lies, and where help is.
  ///
  /// @param folder where the person's data lies
  public List<Line> first(String folder) {
    page.text(Style.STRONG, texts.get("first"));
    day.gap();
    String why = texts.get("first-why");
    page.text(day.isRoomy() ? why + " " + texts.get("first-change") : why);
    day.gap();
    for (String command : List.of("ground", "pause", "sos")) {
      if (commands.contains(command)) {
        way(texts.get("first-" + command), "attach " + command);
      }
    }
    if (day.isRoomy()) {
      way(texts.get("first-usual"), "attach"); // Elsewhere it is told after the first breath.
    }
    day.gap();
    page.text(texts.get("first-not"));
    page.text(texts.get("first-data", "folder", folder));
    page.text(texts.get("first-plain"));
    day.gap();
    return page.lines();
  }

  /// A need and, below it, the command with what it does; on a small screen the need and the command.
  private void way(String needAndHelp, String command) {
    int end = needAndHelp.indexOf(';');
    String need = needAndHelp.substring(0, end);
    if (!day.isRoomy()) {
      page.text(need + " " + command);
      return;
    }
    page.text("  " + need);
    page.add(
        Line.of("    ")
            .and(Style.ACCENT, command)
            .padTo(COMMAND_COLUMN)
            .and(needAndHelp.substring(end + 1)));
  }

  /// Any other time: what helps at once, then the day where it is shown.
  public List<Line> of(LocalTime time) {
    if (door.kind() == Door.Kind.NIGHT) {
      page.text(Style.STRONG, texts.get("at-night"));
    } else {
      day.greeting(time);
    }
    day.gap();
    hard();
    page.blank();
    switch (door.kind()) {
      case DAY -> dayList();
      case REST -> aside(day.rest());
      case CLOSED -> aside(texts.get("journal-unread"));
      case FIRST, NIGHT -> {
        // Nothing else is shown then.
      }
    }
    return page.lines();
  }

  private void aside(String text) {
    page.text(text);
    page.blank();
  }

  /// The list alone, for somebody who asked to see it.
  public List<Line> list() {
    dayList();
    return page.lines();
  }

  /// Always the first line of choices, so that a hand finds it without reading.
  private void hard() {
    var shown = new ArrayList<String>();
    shown.add(texts.get("hard"));
    for (String command : List.of("ground", "pause", "sos")) {
      if (commands.contains(command)) {
        shown.add(texts.get("hard-" + command));
      }
    }
    String indent = day.isRoomy() ? "  " : "";
    page.text(indent + String.join(apart(page.look()), shown));
  }

  private void dayList() {
    day.list();
    notes();
    if (door.continuity().isPresent()) {
      day.gap();
      day.continuity();
    }
    page.blank();
  }

  private void notes() {
    boolean worry = commands.contains("lookback") && !door.plan().due().isEmpty();
    boolean week = commands.contains("review") && door.offersWeek();
    if (worry || week || door.plan().focus().isPresent()) {
      day.gap();
    }
    day.focus();
    if (worry) {
      page.text(day.worries() + " " + texts.get("lookback"));
    }
    if (week) {
      page.text(texts.get("week"));
    }
  }
}
