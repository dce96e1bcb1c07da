package attach.render;

import attach.content.Content;
import attach.quiz.QuizResult;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What came of a sitting, as lines of text. In plain mode the map is the two lines above it.
public final class TextQuiz {
  private static final int ROOMY = 60;
  private static final int BAR = 20;

  private final QuizResult result;
  private final Set<String> commands;
  private final Look look;
  private final QuizWords words;
  private final Page page;

  private TextQuiz(QuizResult result, Set<String> commands, Look look, Content content) {
    this.result = result;
    this.commands = commands;
    this.look = look;
    this.words = new QuizWords(content);
    this.page = new Page(look);
  }

  /// All of it, without the keys at its end.
  ///
  /// @param commands the names of the commands that there are: no line leads to another
  public static List<Line> of(QuizResult result, Set<String> commands, Look look, Content content) {
    var text = new TextQuiz(result, commands, look, content);
    text.page.text(Style.STRONG, text.words.title(result));
    text.page.blank();
    switch (result.instrument().id()) {
      case QuizResult.SELF -> text.self();
      case QuizResult.SIGNS -> text.signs();
      case QuizResult.PULSE -> text.pulse();
      default -> text.other();
    }
    return text.page.lines();
  }

  private void self() {
    scales();
    page.blank();
    if (result.closest().isPresent() && !look.plain()) {
      new QuizMap(result, look, words.texts()).lines().forEach(page::add);
      page.blank();
    }
    new QuizMeaning(result, words.texts(), commands).paragraphs().forEach(page::text);
    page.text(words.limits(result));
    page.text(words.standing(result));
  }

  private void signs() {
    int name = widest();
    for (var score : result.scores()) {
      String said = words.value(result, score);
      String past = words.earlier(result, score).map(earlier -> "   " + earlier).orElse("");
      if (isBeside()) {
        double least = result.instrument().range().min();
        double span = result.instrument().range().max() - least;
        String bar = look.bar(score.value().orElse(least) - least, span, BAR);
        page.add(
            Line.of("  " + score.scale().title())
                .padTo(2 + name + 2)
                .and(said)
                .padTo(2 + name + 2 + 12)
                .and(Style.ACCENT, bar)
                .padTo(2 + name + 2 + 12 + BAR)
                .and(past));
      } else {
        page.text(score.scale().title() + ": " + said + past.replace("   ", ", "));
      }
    }
    page.blank();
    strongest();
    page.text(words.texts().get("signs-note"));
    result.next().ifPresent(day -> page.text(words.next(words.date(day))));
  }

  private void strongest() {
    var most =
        result.scores().stream()
            .flatMap(score -> score.value().stream())
            .max(Comparator.naturalOrder());
    var names =
        result.scores().stream()
            .filter(score -> score.value().equals(most))
            .map(score -> score.scale().title())
            .toList();
    if (most.isPresent() && names.size() < result.scores().size()) {
      page.text(words.texts().get("signs-strongest", "names", String.join(", ", names)));
    }
  }

  private void pulse() {
    scales();
    page.blank();
    page.text(words.texts().get("pulse-note"));
  }

  private void other() {
    scales();
    for (var score : result.scores()) {
      words.norm(score).ifPresent(norm -> page.text(score.scale().title() + ": " + norm));
    }
  }

  private boolean isBeside() {
    return !look.plain() && look.width() >= ROOMY;
  }

  private int widest() {
    return result.scores().stream()
        .mapToInt(score -> Width.of(score.scale().title()))
        .max()
        .orElse(0);
  }

  /// A line a scale: its name, its score, and how sure that is or what it was before.
  private void scales() {
    int name = widest() + 3;
    for (var score : result.scores()) {
      var parts = new ArrayList<>(List.of(words.value(result, score)));
      words.band(score).ifPresent(parts::add);
      if (result.closest().isEmpty()) {
        words.earlier(result, score).ifPresent(parts::add);
      }
      if (isBeside() && name + 40 < look.width()) {
        page.add(
            Line.of("  " + score.scale().title()).padTo(2 + name).and(String.join("    ", parts)));
      } else {
        page.text(score.scale().title() + ": " + String.join(", ", parts));
      }
    }
  }
}
