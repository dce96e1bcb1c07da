package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.plan.DailyPart;
import attach.review.Day;
import attach.review.ExerciseEffect;
import attach.review.Review;
import attach.review.TriggerCount;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A review as lines of text: the facts, the days, then what set it off, feelings, exercises, and the
/// period before. At 40 columns everything is still there; in plain mode every picture is a sentence.
public final class TextReview {
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final int NARROWEST_DAY = 3;
  private static final int MOST_ROWS = 8;
  private static final int HIGHEST = 10;

  private final Look look;
  private final Content content;
  private final ReviewWords words;
  private final Texts texts;
  private final Calendar calendar;
  private final List<Line> lines = new ArrayList<>();

  private TextReview(Look look, Content content) {
    this.look = look;
    this.content = content;
    this.words = new ReviewWords(content);
    this.texts = words.texts();
    this.calendar = content.calendar();
  }

  public static List<Line> of(Review review, LocalDate today, Look look, Content content) {
    var text = new TextReview(look, content);
    text.write(review, today);
    return text.lines;
  }

  private void write(Review review, LocalDate today) {
    wrapped(Style.STRONG, words.title(review, today));
    blank();
    if (review.entries() == 0) {
      wrapped(Style.PLAIN, texts.get("empty"));
    } else {
      facts(review);
      days(review);
      setOff(review);
      feelings(review);
      grounding(review);
      before(review);
    }
    words
        .unread(review)
        .ifPresent(
            unread -> {
              blank();
              wrapped(Style.PLAIN, unread);
            });
  }

  private void facts(Review review) {
    var facts = words.facts(review);
    int column = facts.stream().mapToInt(fact -> Width.of(fact.heading())).max().orElse(0) + 3;
    boolean beside = !look.plain() && look.width() >= 60;
    for (var fact : facts) {
      if (fact.heading().isEmpty()) {
        wrapped(Style.PLAIN, fact.sentence());
      } else if (beside) {
        var wrapped = Width.wrap(fact.sentence(), look.width() - 1 - column);
        lines.add(Line.of(fact.heading()).padTo(column).and(wrapped.getFirst()));
        wrapped.stream().skip(1).forEach(rest -> lines.add(Line.of(" ".repeat(column)).and(rest)));
      } else {
        wrapped(Style.PLAIN, fact.heading() + ": " + fact.sentence());
      }
    }
    if (!facts.isEmpty()) {
      blank();
    }
  }

  private void days(Review review) {
    if (review.days().size() > MONTH) {
      months(review);
    } else if (look.plain()) {
      review.days().stream().filter(day -> !day.isEmpty()).forEach(this::spokenDay);
    } else if (review.days().size() <= WEEK) {
      if (weekColumn() > NARROWEST_DAY) {
        week(review.days());
      } else {
        review.days().stream().filter(day -> !day.isEmpty()).forEach(this::spokenDay);
      }
    } else {
      dayRows(review.days());
    }
  }

  /// Days as columns, as wide as the screen lets them be.
  private void week(List<Day> days) {
    int heading = weekHeading();
    int column = weekColumn();
    var head = Line.of(" ".repeat(heading));
    days.forEach(day -> head.and(right(calendar.shortWeekday(day.day()), column)));
    lines.add(head);
    for (var part : DailyPart.values()) {
      var row = Line.of("  " + texts.get("row-" + part.id())).padTo(heading);
      for (var day : days) {
        boolean done = day.done().get(part);
        row.and(
            done ? Style.ACCENT : Style.PLAIN,
            right((done ? look.done() : look.open()) + " ", column));
      }
      lines.add(row);
    }
    var strongest = Line.of("  " + texts.get("row-strongest")).padTo(heading);
    days.forEach(day -> strongest.and(right(day.strongest().map(s -> s + " ").orElse(""), column)));
    lines.add(strongest);
  }

  private int weekHeading() {
    return 2
        + widest(
            List.of("row-label", "row-ground", "row-reframe", "row-sentence", "row-strongest"));
  }

  private int weekColumn() {
    return Math.min(5, (look.width() - 1 - weekHeading()) / WEEK);
  }

  private int widest(List<String> ids) {
    return ids.stream().mapToInt(id -> Width.of(texts.get(id))).max().orElse(0);
  }

  private static String right(String text, int column) {
    return " ".repeat(Math.max(0, column - Width.of(text))) + text;
  }

  /// A row for each day on which there is something.
  private void dayRows(List<Day> days) {
    wrapped(Style.STRONG, texts.get("head-strength"));
    for (var day : days) {
      if (day.isEmpty()) {
        continue;
      }
      var row = Line.of("  ").and(calendar.shortDate(day.day())).padTo(14);
      for (var part : DailyPart.values()) {
        boolean done = day.done().get(part);
        row.and(done ? Style.ACCENT : Style.PLAIN, done ? look.done() : look.open());
      }
      day.strength()
          .ifPresent(
              mean ->
                  row.and(" " + right(number(mean), 4) + " ")
                      .and(Style.ACCENT, look.bar(mean, HIGHEST, Math.min(20, look.width() - 26))));
      lines.add(row);
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
    wrapped(Style.PLAIN, calendar.shortDate(day.day()) + ": " + String.join(", ", said));
  }

  /// A row for each month of a long time.
  private void months(Review review) {
    wrapped(Style.STRONG, texts.get("head-strength"));
    MonthRow.of(review.days())
        .forEach(
            month -> {
              var said =
                  texts.count("month-line-one", "month-line", month.practised())
                      + month
                          .strength()
                          .map(mean -> texts.get("month-strength", "mean", number(mean)))
                          .orElse("");
              wrapped(Style.PLAIN, "  " + calendar.month(month.month()) + ": " + said);
            });
  }

  private void setOff(Review review) {
    section("head-set-off", review.triggers().stream().map(this::setOff).toList());
  }

  private String setOff(TriggerCount count) {
    String name = content.triggers().nameOf(count.trigger());
    if (count.mean().isEmpty()) {
      return texts.get("set-off-line-bare", "name", name, "n", count.n());
    }
    String id = count.n() == 1 ? "set-off-line-once" : "set-off-line";
    return texts.get(id, "name", name, "n", count.n(), "mean", number(count.mean().get()));
  }

  private void feelings(Review review) {
    if (review.feelings().isEmpty()) {
      return;
    }
    heading("head-feelings");
    var named =
        review.feelings().stream()
            .map(
                count ->
                    texts.get(
                        "feelings-line",
                        "n",
                        count.n(),
                        "word",
                        content.feelings().nameOf(count.word())))
            .toList();
    wrapped(Style.PLAIN, "  " + String.join(", ", named));
    if (review.words().different() > 1) {
      review
          .words()
          .effective()
          .ifPresent(
              effective ->
                  wrapped(
                      Style.PLAIN,
                      "  "
                          + texts.get(
                              "words", "n", review.words().n(), "effective", number(effective))));
    }
  }

  private void grounding(Review review) {
    section("head-grounding", review.grounding().stream().map(this::effect).toList());
  }

  private String effect(ExerciseEffect effect) {
    return texts.get(
        effect.n() == 1 ? "grounding-line-once" : "grounding-line",
        "exercise",
        effect.exercise(),
        "n",
        effect.n(),
        "before",
        number(effect.before()),
        "after",
        number(effect.after()));
  }

  private void before(Review review) {
    review
        .previous()
        .ifPresent(
            before -> {
              heading("head-before");
              if (before.entries() == 0) {
                wrapped(Style.PLAIN, "  " + texts.get("previous-none"));
                return;
              }
              wrapped(
                  Style.PLAIN,
                  "  "
                      + texts.get("previous-named", "n", named(review), "previous", named(before)));
              var now = meanStrength(review);
              var then = meanStrength(before);
              if (now.isPresent() && then.isPresent()) {
                wrapped(
                    Style.PLAIN,
                    "  "
                        + texts.get(
                            "previous-strength",
                            "mean",
                            number(now.get()),
                            "previous",
                            number(then.get())));
              }
            });
  }

  private static long named(Review review) {
    return review.days().stream().filter(day -> day.done().get(DailyPart.LABEL)).count();
  }

  /// Over days and not over labels: a day with ten labels is still one day.
  private static Optional<Double> meanStrength(Review review) {
    var strengths = review.days().stream().flatMap(day -> day.strength().stream()).toList();
    return strengths.isEmpty()
        ? Optional.empty()
        : Optional.of(strengths.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
  }

  private void section(String head, List<String> rows) {
    if (rows.isEmpty()) {
      return;
    }
    heading(head);
    rows.stream().limit(MOST_ROWS).forEach(row -> wrapped(Style.PLAIN, "  " + row));
    if (rows.size() > MOST_ROWS) {
      wrapped(Style.PLAIN, "  " + texts.get("more", "n", rows.size() - MOST_ROWS));
    }
  }

  private void heading(String id) {
    blank();
    wrapped(Style.STRONG, texts.get(id));
  }

  private void blank() {
    lines.add(Line.of(""));
  }

  private void wrapped(Style style, String text) {
    Width.wrap(text, look.width() - 1).forEach(line -> lines.add(Line.of(style, line)));
  }

  /// One decimal at most, and none where there is none.
  private static String number(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }
}
