package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.plan.DailyPart;
import attach.review.Day;
import attach.terminal.Line;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.List;

/// The days of a review: a table for a week, rows for a month, months for more; and in plain mode a
/// sentence for each day.
final class TextDays {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int NARROWEST_DAY = 3;
  private static final int HIGHEST = 10;

  private final Page page;
  private final Texts texts;
  private final Calendar calendar;

  TextDays(Page page, Content content, Texts texts) {
    this.page = page;
    this.texts = texts;
    this.calendar = content.calendar();
  }

  void write(List<Day> days) {
    boolean isWeek = days.size() <= WEEK;
    if (days.size() > MONTH) {
      months(days);
    } else if (page.look().plain() || (isWeek && weekColumn() <= NARROWEST_DAY)) {
      days.stream().filter(day -> !day.isEmpty()).forEach(this::spokenDay);
    } else if (isWeek) {
      week(days);
    } else {
      dayRows(days);
    }
  }

  /// Days as columns, as wide as the screen lets them be.
  private void week(List<Day> days) {
    int heading = weekHeading();
    int column = weekColumn();
    var head = Line.of(" ".repeat(heading));
    days.forEach(day -> head.and(right(calendar.shortWeekday(day.day()), column)));
    page.add(head);
    for (var part : DailyPart.values()) {
      var row = Line.of("  " + texts.get("row-" + part.id())).padTo(heading);
      for (var day : days) {
        boolean done = day.done().get(part);
        row.and(
            done ? Style.ACCENT : Style.PLAIN,
            right((done ? page.look().done() : page.look().open()) + " ", column));
      }
      page.add(row);
    }
    var strongest = Line.of("  " + texts.get("row-strongest")).padTo(heading);
    days.forEach(day -> strongest.and(right(day.strongest().map(s -> s + " ").orElse(""), column)));
    page.add(strongest);
  }

  private int weekHeading() {
    return 2
        + widest(
            List.of("row-label", "row-ground", "row-reframe", "row-sentence", "row-strongest"));
  }

  private int weekColumn() {
    return Math.min(5, (page.look().width() - 1 - weekHeading()) / WEEK);
  }

  private int widest(List<String> ids) {
    return ids.stream().mapToInt(id -> Width.of(texts.get(id))).max().orElse(0);
  }

  private static String right(String text, int column) {
    return " ".repeat(Math.max(0, column - Width.of(text))) + text;
  }

  /// A row for each day on which there is something.
  private void dayRows(List<Day> days) {
    page.text(Style.STRONG, texts.get("head-strength"));
    for (var day : days) {
      if (day.isEmpty()) {
        continue;
      }
      var row = Line.of("  ").and(calendar.shortDate(day.day())).padTo(14);
      for (var part : DailyPart.values()) {
        boolean done = day.done().get(part);
        row.and(done ? Style.ACCENT : Style.PLAIN, done ? page.look().done() : page.look().open());
      }
      day.strength()
          .ifPresent(
              mean ->
                  row.and(" " + right(Page.number(mean), 4) + " ")
                      .and(
                          Style.ACCENT,
                          page.look().bar(mean, HIGHEST, Math.min(20, page.look().width() - 26))));
      page.add(row);
    }
  }

  private void spokenDay(Day day) {
    var said = new ArrayList<String>();
    for (var part : DailyPart.values()) {
      if (day.done().get(part)) {
        said.add(texts.get("row-" + part.id()));
      }
    }
    day.strongest().ifPresent(strongest -> said.add(texts.get("row-strongest") + " " + strongest));
    page.text(calendar.shortDate(day.day()) + ": " + String.join(", ", said));
  }

  /// A row for each month of a long time.
  private void months(List<Day> days) {
    page.text(Style.STRONG, texts.get("head-strength"));
    MonthRow.of(days)
        .forEach(
            month -> {
              var said =
                  texts.count("month-line-one", "month-line", month.practised())
                      + month
                          .strength()
                          .map(mean -> texts.get("month-strength", "mean", Page.number(mean)))
                          .orElse("");
              page.text("  " + calendar.month(month.month()) + ": " + said);
            });
  }
}
