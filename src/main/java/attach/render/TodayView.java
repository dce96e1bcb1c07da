package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.entry.Named;
import attach.format.JsonObject;
import attach.plan.DailyPart;
import attach.plan.Plan;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A day as text and as JSON.
public final class TodayView {
  private static final int SHORT_AFTER = 8;
  private static final int NAME_COLUMN = 26;

  private TodayView() {}

  public static JsonObject json(Plan plan) {
    return new JsonObject()
        .put("day", plan.day().toString())
        .put("daily", parts(plan.daily()))
        .put("weekly", parts(plan.weekly()))
        .put(
            "lookbacks",
            plan.due().stream()
                .map(
                    worry ->
                        new JsonObject()
                            .put("id", worry.id().text())
                            .put("due", worry.due().toString()))
                .toList())
        .put(
            "practised",
            new JsonObject().put("last7", plan.practisedOf(7)).put("last28", plan.practisedOf(28)));
  }

  private static <P extends Enum<P> & Named> List<JsonObject> parts(Map<P, Boolean> parts) {
    return parts.entrySet().stream()
        .map(part -> new JsonObject().put("id", part.getKey().id()).put("done", part.getValue()))
        .toList();
  }

  /// The day for a person.
  ///
  /// @param shown the parts whose commands there are
  /// @param time the wall-clock time now
  /// @param strongest the largest strength noted since yesterday, 0 when there is none
  public static List<Line> text(
      Plan plan, List<DailyPart> shown, LocalTime time, int strongest, Look look, Content content) {
    var texts = content.flow("today");
    var lines = new ArrayList<Line>();
    String greeting = plan.isAfterGap() ? "back" : Calendar.partOfDayId(time);
    Width.wrap(texts.get(greeting, "date", content.calendar().date(plan.day())), look.width() - 1)
        .forEach(line -> lines.add(Line.of(Style.STRONG, line)));
    lines.add(Line.of(""));
    wrap(lines, texts.get(strongest >= SHORT_AFTER ? "short" : "about"), look);
    lines.add(Line.of(""));
    for (var part : shown) {
      String[] nameAndLength = texts.get("part-" + part.id()).split(";", -1);
      boolean done = plan.daily().get(part);
      var line = Line.of("  " + number(part) + "  " + nameAndLength[0]);
      String beside = done ? look.done(texts.get("done")) : nameAndLength[1];
      if (NAME_COLUMN + Width.of(beside) < look.width()) {
        line.padTo(NAME_COLUMN);
      } else {
        lines.add(line);
        line = Line.of("     ");
      }
      lines.add(line.and(done ? Style.ACCENT : Style.PLAIN, beside));
    }
    int due = plan.due().size();
    if (due > 0) {
      lines.add(Line.of(""));
      wrap(lines, texts.count("lookback-one", "lookback-many", due), look);
    }
    // After a gap there are no numbers: coming back is enough.
    if (!plan.isAfterGap()) {
      lines.add(Line.of(""));
      wrap(lines, continuity(plan, texts), look);
    }
    lines.add(Line.of(""));
    wrap(lines, texts.get("how"), look);
    return lines;
  }

  /// The number under which a part is known wherever the four are listed.
  private static int number(DailyPart part) {
    return Arrays.asList(DailyPart.values()).indexOf(part) + 1;
  }

  private static String continuity(Plan plan, Texts texts) {
    if (plan.practised().isEmpty()) {
      return texts.get("first-day");
    }
    return plan.dayOfFirstWeek()
        .map(
            days ->
                days == 1
                    ? texts.get("first-day")
                    : texts.get("first-days", "n", plan.practisedOf(days), "of", days))
        .orElseGet(() -> texts.get("last-days", "n", plan.practisedOf(7)));
  }

  private static void wrap(List<Line> lines, String text, Look look) {
    Width.wrap(text, look.width() - 1).forEach(line -> lines.add(Line.of(line)));
  }
}
