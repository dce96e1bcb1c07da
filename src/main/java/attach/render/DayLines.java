package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.entry.Try;
import attach.plan.Continuity;
import attach.plan.DailyPart;
import attach.plan.Door;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.time.LocalTime;

/// A day and its list in lines, wherever they are shown.
final class DayLines {
  private static final int NAME_COLUMN = 26;

  /// Columns from which on there is room for empty lines between the parts of a screen.
  private static final int ROOMY = 60;

  private final Door door;
  private final Page page;
  private final Content content;
  private final Texts texts;

  DayLines(Door door, Page page, Content content) {
    this.door = door;
    this.page = page;
    this.content = content;
    this.texts = content.flow("today");
  }

  /// An empty line, unless the screen is too small to spend one.
  void gap() {
    if (isRoomy()) {
      page.blank();
    }
  }

  boolean isRoomy() {
    return isRoomy(page.look());
  }

  static boolean isRoomy(Look look) {
    return look.width() >= ROOMY;
  }

  void greeting(LocalTime time) {
    String id = door.plan().isAfterGap() ? "back" : Calendar.partOfDayId(time);
    page.text(Style.STRONG, texts.get(id, "date", content.calendar().date(door.plan().day())));
  }

  String rest() {
    return texts.get("rest");
  }

  /// The parts of the day, each with what is done of it.
  void list() {
    page.text(texts.get(length()));
    gap();
    door.parts().forEach(this::part);
  }

  private String length() {
    if (door.open().isEmpty()) {
      return "all-done";
    }
    return door.isShort() ? "short" : "about";
  }

  private void part(DailyPart part) {
    String[] nameAndLength = texts.get("part-" + part.id()).split(";", -1);
    boolean done = door.plan().daily().get(part);
    var line = Line.of("  " + part.number() + "  " + nameAndLength[0]);
    String beside = done ? page.look().done(texts.get("done")) : nameAndLength[1];
    if (NAME_COLUMN + Width.of(beside) < page.look().width()) {
      line.padTo(NAME_COLUMN);
    } else {
      page.add(line);
      line = Line.of("     ");
    }
    page.add(line.and(done ? Style.ACCENT : Style.PLAIN, beside));
  }

  /// The person's own plan for what sets them off, in their own words.
  void focus() {
    door.plan().focus().ifPresent(focus -> page.text(plan(focus)));
  }

  private String plan(Try focus) {
    var when = focus.when().map(content.triggers()::nameOf).orElseThrow();
    return content.flow("label").get("plan", "trigger", when, "then", focus.then().orElseThrow());
  }

  /// How many worries can be looked back on, without a word of them.
  String worries() {
    return texts.count("lookback-one", "lookback-many", door.plan().due().size());
  }

  void continuity() {
    door.continuity().map(this::continuity).ifPresent(page::text);
  }

  private String continuity(Continuity continuity) {
    if (continuity.begins()) {
      return texts.get("first-day");
    }
    int n = continuity.practised();
    return continuity.fromFirst()
        ? texts.get("first-days", "n", n, "of", continuity.of())
        : texts.get("last-days", "n", n);
  }
}
