package attach.render;

import attach.content.Content;
import attach.content.Instrument;
import attach.content.Texts;
import attach.entry.QuizSeries.Standing;
import attach.quiz.QuizHistory;
import attach.quiz.QuizHistory.Point;
import attach.quiz.QuizHistory.Series;
import attach.quiz.QuizHistory.Strip;
import attach.stats.Trend;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/// Every sitting as a table with a picture in it: a line a sitting, time running downwards, each score a
/// dot between the ends of its scale. In plain mode the table alone.
public final class TextQuizHistory {
  private static final int ROOMY = 60;
  private static final int WIDE = 25;
  private static final int NARROW = 13;
  private static final int DATE = 17;

  /// "10.0"
  private static final int LONGEST = 4;

  private final Look look;
  private final Content content;
  private final QuizWords words;
  private final Texts texts;
  private final Page page;

  private TextQuizHistory(Look look, Content content) {
    this.look = look;
    this.content = content;
    this.words = new QuizWords(content);
    this.texts = words.texts();
    this.page = new Page(look);
  }

  public static List<Line> of(QuizHistory history, Look look, Content content) {
    var text = new TextQuizHistory(look, content);
    if (history.series().isEmpty()) {
      text.page.text(text.texts.get("history-none"));
    }
    for (var series : history.series()) {
      text.series(series);
    }
    return text.page.lines();
  }

  private void series(Series series) {
    if (!page.lines().isEmpty()) {
      page.blank();
    }
    var title = series.instrument().map(Instrument::title).orElse(series.id());
    page.text(Style.STRONG, words.series(title, series.about()));
    series.scales().forEach(strip -> strip(series, strip));
  }

  private void strip(Series series, Strip strip) {
    var ends = series.instrument().map(Instrument::range).filter(_ -> !look.plain());
    page.blank();
    page.text(name(series, strip));
    for (var point : strip.points()) {
      if (ends.isPresent()) {
        row(series, point, ends.get());
      } else {
        page.text("  " + plain(series, point));
      }
    }
    strip
        .points()
        .getLast()
        .change()
        .ifPresent(
            change -> page.text("  " + texts.get("last-change", "change", words.change(change))));
    if (series.counts()) {
      page.text("  " + strip.trend().map(this::direction).orElse(texts.get("history-early")));
    }
  }

  private static String name(Series series, Strip strip) {
    return series
        .instrument()
        .flatMap(
            instrument ->
                instrument.scales().stream()
                    .filter(scale -> scale.id().equals(strip.id()))
                    .findFirst())
        .map(Instrument.Scale::title)
        .orElse(strip.id());
  }

  private String plain(Series series, Point point) {
    var date = content.calendar().dateWithYear(point.day());
    var line = texts.get("history-line", "date", date, "score", score(point));
    var notes = notes(series, point);
    return notes.isEmpty() ? line : line + ", " + String.join(", ", notes);
  }

  private String score(Point point) {
    return point.score().map(Page::decimal).orElseGet(() -> texts.get("no-number"));
  }

  private List<String> notes(Series series, Point point) {
    var notes = new ArrayList<String>();
    if (series.counts() && point.standing() == Standing.WARM_UP) {
      notes.add(texts.get("standing-warm-up"));
    }
    if (series.counts() && point.standing() == Standing.TOO_SOON) {
      notes.add(texts.get("standing-too-soon"));
    }
    point.change().map(change -> texts.get("brief-" + change.id())).ifPresent(notes::add);
    return notes;
  }

  private void row(Series series, Point point, Instrument.Range ends) {
    boolean roomy = look.width() >= ROOMY;
    var date = content.calendar().shortDate(point.day());
    var line =
        Line.of("  " + (roomy ? date + " " + point.day().getYear() : date))
            .padTo(roomy ? DATE + 3 : DATE - 4);
    if (point.score().isEmpty()) {
      page.add(line.and(score(point)));
      return;
    }
    var number = Page.decimal(point.score().get());
    line.and(ends.max() > 9 && number.length() < LONGEST ? " " + number : number).and("  ");
    picture(line, series, point, ends, roomy ? WIDE : NARROW);
    var notes = String.join(", ", notes(series, point));
    if (roomy && !notes.isEmpty()) {
      line.and("  " + notes);
    }
    page.add(line);
    if (!roomy && !notes.isEmpty()) {
      page.text("    " + notes);
    }
  }

  /// A sitting that does not count is an empty dot.
  private void picture(Line line, Series series, Point point, Instrument.Range ends, int columns) {
    double score = point.score().orElseThrow();
    boolean counts = !series.counts() || point.standing() == Standing.COUNTED;
    String dot = counts ? look.done() : look.unicode() ? "○" : "o";
    int at = (int) Math.round((score - ends.min()) / (ends.max() - ends.min()) * (columns - 1));
    line.and("|");
    for (int column = 0; column < columns; column++) {
      boolean here = column == at;
      String sign = column == columns / 2 ? "+" : "-";
      line.and(here ? Style.ACCENT : Style.PLAIN, here ? dot : sign);
    }
    line.and("|");
  }

  private String direction(Trend trend) {
    var change = change(trend.perMonth());
    return trend
        .interval()
        .map(
            range ->
                texts.get(
                    "direction-likely",
                    "change",
                    change,
                    "low",
                    change(range.low()),
                    "high",
                    change(range.high())))
        .orElseGet(() -> texts.get("direction", "change", change));
  }

  private String change(double perMonth) {
    String size = Page.decimal(Math.abs(perMonth));
    if (size.equals(Page.decimal(0))) {
      return texts.get("unmoved");
    }
    return texts.get(perMonth < 0 ? "lower" : "higher", "n", size);
  }
}
