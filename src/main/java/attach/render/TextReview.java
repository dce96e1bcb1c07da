package attach.render;

import attach.content.Content;
import attach.content.Texts;
import attach.plan.DailyPart;
import attach.review.ExerciseEffect;
import attach.review.Review;
import attach.review.TriggerCount;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A review as lines of text: the facts, the days, then what set it off, feelings, exercises, and the
/// period before. At 40 columns everything is still there; in plain mode every picture is a sentence.
public final class TextReview {
  private static final int MOST_ROWS = 8;

  private final Look look;
  private final Content content;
  private final ReviewWords words;
  private final Texts texts;
  private final Page page;

  private TextReview(Look look, Content content) {
    this.look = look;
    this.content = content;
    this.words = new ReviewWords(content);
    this.texts = words.texts();
    this.page = new Page(look);
  }

  public static List<Line> of(Review review, LocalDate today, Look look, Content content) {
    var text = new TextReview(look, content);
    text.write(review, today);
    return text.page.lines();
  }

  private void write(Review review, LocalDate today) {
    page.text(Style.STRONG, words.title(review, today));
    page.blank();
    if (review.entries() == 0) {
      page.text(texts.get("empty"));
    } else {
      facts(review);
      new TextDays(page, content, texts).write(review.days());
      setOff(review);
      feelings(review);
      grounding(review);
      before(review);
    }
    words
        .unread(review)
        .ifPresent(
            unread -> {
              page.blank();
              page.text(unread);
            });
  }

  private void facts(Review review) {
    var facts = words.facts(review);
    int column = facts.stream().mapToInt(fact -> Width.of(fact.heading())).max().orElse(0) + 3;
    boolean beside = !look.plain() && look.width() >= 60;
    for (var fact : facts) {
      if (fact.heading().isEmpty()) {
        page.text(fact.sentence());
      } else if (beside) {
        var broken = Width.wrap(fact.sentence(), look.width() - 1 - column);
        page.add(Line.of(fact.heading()).padTo(column).and(broken.getFirst()));
        broken.stream().skip(1).forEach(rest -> page.add(Line.of(" ".repeat(column)).and(rest)));
      } else {
        page.text(fact.heading() + ": " + fact.sentence());
      }
    }
    if (!facts.isEmpty()) {
      page.blank();
    }
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
    return texts.get(id, "name", name, "n", count.n(), "mean", Page.number(count.mean().get()));
  }

  private void feelings(Review review) {
    if (review.feelings().isEmpty()) {
      return;
    }
    page.heading(texts.get("head-feelings"));
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
    page.text("  " + String.join(", ", named));
    if (review.words().different() > 1) {
      review
          .words()
          .effective()
          .ifPresent(
              effective ->
                  page.text(
                      "  "
                          + texts.get(
                              "words",
                              "n",
                              review.words().n(),
                              "effective",
                              Page.number(effective))));
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
        Page.number(effect.before()),
        "after",
        Page.number(effect.after()));
  }

  private void before(Review review) {
    review
        .previous()
        .ifPresent(
            before -> {
              page.heading(texts.get("head-before"));
              if (before.entries() == 0) {
                page.text("  " + texts.get("previous-none"));
                return;
              }
              page.text(
                  "  "
                      + texts.get("previous-named", "n", named(review), "previous", named(before)));
              var now = meanStrength(review);
              var then = meanStrength(before);
              if (now.isPresent() && then.isPresent()) {
                page.text(
                    "  "
                        + texts.get(
                            "previous-strength",
                            "mean",
                            Page.number(now.get()),
                            "previous",
                            Page.number(then.get())));
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
    page.heading(texts.get(head));
    rows.stream().limit(MOST_ROWS).forEach(row -> page.text("  " + row));
    if (rows.size() > MOST_ROWS) {
      page.text("  " + texts.get("more", "n", rows.size() - MOST_ROWS));
    }
  }
}
