package attach.render;

import attach.entry.Named;
import attach.format.JsonObject;
import attach.plan.DailyPart;
import attach.review.Day;
import attach.review.QuizTrend;
import attach.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A review for other programs. Every name is always there; what is not known is null.
public final class JsonReview {
  private JsonReview() {}

  /// The review with the one before it.
  ///
  /// @param sentences what is said of a period in words
  public static JsonObject of(Review review, Function<Review, List<String>> sentences) {
    return json(review, sentences)
        .put("previous", review.previous().map(before -> json(before, sentences)).orElse(null));
  }

  private static JsonObject json(Review review, Function<Review, List<String>> sentences) {
    return new JsonObject()
        .put(
            "period",
            new JsonObject()
                .put("from", review.period().from().toString())
                .put("to", review.period().to().toString()))
        .put("entries", review.entries())
        .put("unread", review.unread())
        .put("sentences", sentences.apply(review))
        .put("days", review.days().stream().map(JsonReview::day).toList())
        .put(
            "triggers",
            review.triggers().stream()
                .map(
                    count ->
                        new JsonObject()
                            .put("trigger", count.trigger())
                            .put("n", count.n())
                            .put("mean", orNull(count.mean()))
                            .put("shrunk", orNull(count.shrunk()))
                            .put("low", orNull(count.low()))
                            .put("high", orNull(count.high())))
                .toList())
        .put(
            "feelings",
            review.feelings().stream()
                .map(count -> new JsonObject().put("word", count.word()).put("n", count.n()))
                .toList())
        .put(
            "words",
            new JsonObject()
                .put("n", review.words().n())
                .put("effective", orNull(review.words().effective())))
        .put(
            "grounding",
            review.grounding().stream()
                .map(
                    effect ->
                        new JsonObject()
                            .put("exercise", effect.exercise())
                            .put("n", effect.n())
                            .put("before", effect.before())
                            .put("after", effect.after())
                            .put("drop", effect.drop())
                            .put("posterior", orNull(effect.posterior()))
                            .put("low", orNull(effect.low()))
                            .put("high", orNull(effect.high())))
                .toList())
        .put(
            "best",
            new JsonObject()
                .put("exercise", orNull(review.best().exercise()))
                .put("probability", orNull(review.best().probability()))
                .put("verdict", orNull(review.best().verdict().map(Named::id))))
        .put(
            "reframes",
            new JsonObject()
                .put("n", review.reframes().n())
                .put("medianDrop", orNull(review.reframes().medianDrop())))
        .put("worries", worries(review))
        .put("pauses", pauses(review))
        .put(
            "tries",
            new JsonObject()
                .put("fear", review.tries().fear())
                .put("safe", review.tries().safe())
                .put("both", review.tries().both()))
        .put("quiz", quiz(review.quiz()));
  }

  private static JsonObject day(Day day) {
    var json = new JsonObject().put("day", day.day().toString());
    for (var part : DailyPart.values()) {
      json.put(part.id(), day.done().get(part));
    }
    return json.put("strength", orNull(day.strength())).put("pleasant", orNull(day.pleasant()));
  }

  private static JsonObject worries(Review review) {
    var worries = review.worries();
    return new JsonObject()
        .put("looked", worries.looked())
        .put("happened", worries.happened())
        .put("partly", worries.partly())
        .put("not", worries.not())
        .put("unknown", worries.unknown())
        .put("meanLikelihood", orNull(worries.meanLikelihood()))
        .put("open", worries.open());
  }

  private static JsonObject pauses(Review review) {
    var choices = new JsonObject();
    review.pauses().choices().forEach((choice, n) -> choices.put(choice.id(), n));
    return new JsonObject()
        .put("n", review.pauses().n())
        .put("medianWaited", orNull(review.pauses().medianWaited()))
        .put("choices", choices);
  }

  private static JsonObject quiz(QuizTrend trend) {
    return new JsonObject()
        .put("anxiety", points(trend.anxiety()))
        .put("avoidance", points(trend.avoidance()))
        .put(
            "slopePerMonth",
            new JsonObject()
                .put("anxiety", orNull(trend.anxietySlope()))
                .put("avoidance", orNull(trend.avoidanceSlope())));
  }

  private static List<JsonObject> points(List<QuizTrend.Point> points) {
    return points.stream()
        .map(
            point ->
                new JsonObject().put("day", point.day().toString()).put("score", point.score()))
        .toList();
  }

  private static Object orNull(Optional<?> value) {
    return value.orElse(null);
  }
}
