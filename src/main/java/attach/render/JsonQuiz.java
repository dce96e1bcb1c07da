package attach.render;

import attach.content.Content;
import attach.entry.Named;
import attach.format.JsonObject;
import attach.quiz.Band;
import attach.quiz.QuizHistory;
import attach.quiz.QuizResult;
import attach.quiz.QuizResult.Score;
import attach.stats.Interval;
import attach.stats.Trend;
import java.util.Locale;
import java.util.Optional;

/// What came of a sitting, and all sittings, for other programs. What does not apply is null.
public final class JsonQuiz {
  private final QuizWords words;

  public JsonQuiz(Content content) {
    this.words = new QuizWords(content);
  }

  public JsonObject of(QuizResult result) {
    var scores = new JsonObject();
    result.scores().forEach(score -> scores.put(score.scale().id(), score(score)));
    return new JsonObject()
        .put("entry", result.id().text())
        .put("instrument", result.instrument().id())
        .put("scores", scores)
        .put(
            "closest",
            result
                .closest()
                .map(closest -> closest.corners().stream().map(Named::id).toList())
                .orElse(null))
        .put(
            "change",
            new JsonObject()
                .put("anxiety", change(result.anxiety()))
                .put("avoidance", change(result.avoidance())));
  }

  private static JsonObject score(Score score) {
    var json =
        new JsonObject()
            .put("score", score.value().orElse(null))
            .put("low", score.band().map(Band::low).orElse(null))
            .put("high", score.band().map(Band::high).orElse(null));
    score
        .scale()
        .norm()
        .ifPresent(
            norm ->
                json.put("z", score.value().map(norm::z).orElse(null))
                    .put("source", norm.source()));
    return json;
  }

  private String change(Optional<Score> score) {
    return score.flatMap(Score::change).map(words::change).orElse(null);
  }

  public JsonObject of(QuizHistory history) {
    return new JsonObject().put("series", history.series().stream().map(this::series).toList());
  }

  private JsonObject series(QuizHistory.Series series) {
    var scales = new JsonObject();
    for (var strip : series.scales()) {
      scales.put(
          strip.id(),
          new JsonObject()
              .put("sittings", strip.points().stream().map(point -> point(series, point)).toList())
              .put("slopePerMonth", strip.trend().map(Trend::perMonth).orElse(null))
              .put("low", strip.trend().flatMap(Trend::interval).map(Interval::low).orElse(null))
              .put(
                  "high", strip.trend().flatMap(Trend::interval).map(Interval::high).orElse(null)));
    }
    return new JsonObject()
        .put("instrument", series.id())
        .put("about", series.about())
        .put("scales", scales);
  }

  private JsonObject point(QuizHistory.Series series, QuizHistory.Point point) {
    return new JsonObject()
        .put("day", point.day().toString())
        .put("score", point.score().orElse(null))
        .put(
            "standing",
            series.counts()
                ? point.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : null)
        .put("change", point.change().map(words::change).orElse(null));
  }
}
