package attach.render;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.QuizSeries.Standing;
import attach.quiz.ChangeWords;
import attach.quiz.Closest;
import attach.quiz.Corner;
import attach.quiz.QuizResult;
import attach.quiz.QuizResult.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is said of a sitting of a quiz, in every form of it.
public final class QuizWords {
  private static final String PARTNER = "partner";

  /// Whom answers can be about that has words of its own.
  public static final List<String> KNOWN = List.of(PARTNER, "general", "friend", "parent");

  private final Content content;
  private final Texts texts;

  public QuizWords(Content content) {
    this.content = content;
    this.texts = content.flow("quiz");
  }

  Texts texts() {
    return texts;
  }

  /// Who "someone close" is in a sitting.
  public String close(String about) {
    String id = section("close", about);
    return texts.get(id, "about", about);
  }

  private static String section(String begin, String about) {
    return begin + "-" + (KNOWN.contains(about) ? about : "other");
  }

  String title(QuizResult result) {
    String id = section("title", result.about());
    return switch (result.instrument().id()) {
      case QuizResult.SELF -> texts.get(id, "about", result.about());
      case QuizResult.SIGNS -> texts.get("signs-title");
      default -> texts.get("other-title", "title", result.instrument().title());
    };
  }

  /// The name of a series of sittings.
  String series(String title, String about) {
    String id = section("series", about);
    return texts.get(id, "title", title, "about", about);
  }

  /// "5.2 of 7", or that there is no number.
  String value(QuizResult result, Score score) {
    return score
        .value()
        .map(
            value ->
                texts.get(
                    "score-of",
                    "score",
                    Page.decimal(value),
                    "most",
                    result.instrument().range().max()))
        .orElseGet(() -> texts.get(score.scale().items().size() == 1 ? "left-open" : "too-open"));
  }

  /// The likely range, where there is one.
  Optional<String> band(Score score) {
    String id = score.scale().norm().isPresent() ? "band-known" : "band";
    return score
        .band()
        .map(
            band ->
                texts.get(id, "low", Page.decimal(band.low()), "high", Page.decimal(band.high())));
  }

  /// Beside the figures of others, only where the instrument brings them.
  Optional<String> norm(Score score) {
    return score
        .scale()
        .norm()
        .flatMap(
            norm ->
                score
                    .value()
                    .map(
                        value ->
                            texts.get(
                                "norm",
                                "z",
                                Page.decimal(norm.z(value)),
                                "source",
                                norm.source())));
  }

  Optional<String> earlier(QuizResult result, Score score) {
    return score
        .earlier()
        .map(
            past ->
                texts.get(
                    "earlier", "score", Page.decimal(past.score()), "date", date(past.day())));
  }

  String limits(QuizResult result) {
    boolean partner = result.about().equals(PARTNER);
    return texts.get(partner ? "not-say-partner" : "not-say");
  }

  /// What this sitting counts for, and when the next one says something new.
  String standing(QuizResult result) {
    String next = result.next().map(this::date).orElse("");
    if (result.standing() == Standing.WARM_UP) {
      return texts.get("warm-up", "next", next);
    }
    if (result.standing() == Standing.TOO_SOON) {
      return texts.get("too-soon", "next", next);
    }
    return result
        .before()
        .map(before -> since(result, before) + " " + next(next))
        .orElseGet(() -> texts.get("first-counted", "next", next));
  }

  private String since(QuizResult result, LocalDate before) {
    String worry = changed(result.anxiety());
    String distance = changed(result.avoidance());
    String date = date(before, result.day());
    return worry.equals(distance)
        ? texts.get("changed-alike", "before", date, "change", worry)
        : texts.get("changed", "before", date, "worry", worry, "distance", distance);
  }

  /// A day, with its year where that is another one.
  private String date(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? date(day) : date(day) + " " + day.getYear();
  }

  String date(LocalDate day) {
    return content.calendar().shortDate(day);
  }

  String next(String date) {
    return texts.get("next-sitting", "next", date);
  }

  private String changed(Optional<Score> score) {
    return score.flatMap(Score::change).map(this::change).orElseGet(() -> texts.get("change-none"));
  }

  public String change(ChangeWords words) {
    return texts.get("change-" + words.id());
  }

  /// What books call the corner, and what that is worth.
  public List<String> names(QuizResult result) {
    String middle = Page.number(result.instrument().range().middle());
    return List.of(names(result.closest().orElseThrow()), texts.get("name-line", "middle", middle));
  }

  private String names(Closest closest) {
    var corners = closest.corners();
    return switch (corners.size()) {
      case 1 -> texts.get("name-one", "name", corner(corners.getFirst()));
      case 2 ->
          texts.get(
              "name-two", "name", corner(corners.getFirst()), "other", corner(corners.getLast()));
      default -> texts.get("name-none");
    };
  }

  private String corner(Corner corner) {
    return texts.get("corner-" + corner.id());
  }

  /// How the numbers come about, and how little they can carry.
  public String numbers(QuizResult result) {
    return texts.get(
        switch (result.instrument().id()) {
          case QuizResult.SELF -> "numbers";
          case QuizResult.SIGNS -> "numbers-signs";
          case QuizResult.PULSE -> "numbers-pulse";
          default -> "numbers-other";
        });
  }
}
