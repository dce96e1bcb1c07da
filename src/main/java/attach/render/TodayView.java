package attach.render;

import attach.content.Content;
import attach.entry.Named;
import attach.format.JsonObject;
import attach.plan.Door;
import attach.plan.Plan;
import attach.terminal.Line;
import attach.terminal.Look;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// A day as text and as JSON.
public final class TodayView {
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

  /// The day for a person; on a rest day without its list.
  ///
  /// @param time the wall-clock time now
  public static List<Line> text(Door door, LocalTime time, Look look, Content content) {
    var page = new Page(look);
    var day = new DayLines(door, page, content);
    day.greeting(time);
    page.blank();
    if (door.kind() == Door.Kind.REST) {
      page.text(day.rest());
      return page.lines();
    }
    day.list();
    page.blank();
    if (!door.plan().due().isEmpty()) {
      page.text(day.worries());
      page.blank();
    }
    if (door.continuity().isPresent()) {
      day.continuity();
      page.blank();
    }
    page.text(content.flow("today").get("how"));
    return page.lines();
  }
}
