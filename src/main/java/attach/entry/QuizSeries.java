package attach.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sittings of one quiz about one person or in general, in the order of time, and what each counts
/// for. The first is a warm-up: first answers run high. After that one counts if it comes 28 days or
/// more after the warm-up or after the last that counted; scores of the same month say the same thing
/// twice.
public record QuizSeries(List<Sitting> sittings) {
  private static final int DAYS_BETWEEN = 28;

  public QuizSeries {
    sittings = List.copyOf(sittings);
  }

  /// What a sitting counts for.
  public enum Standing {
    WARM_UP,
    COUNTED,
    TOO_SOON
  }

  /// One time of answering.
  public record Sitting(Dated<Quiz> quiz, Standing standing) {
    public LocalDate day() {
      return quiz.day();
    }

    public Optional<Double> score(String scale) {
      return quiz.entry().score(scale);
    }

    public boolean isCounted() {
      return standing == Standing.COUNTED;
    }
  }

  /// Finds a series; `about` [Quiz#DEFAULT_ABOUT] also takes those that do not say.
  public static QuizSeries of(History history, String instrument, String about) {
    var sittings = new ArrayList<Sitting>();
    LocalDate last = null;
    for (var quiz : history.all(Quiz.class).toList()) {
      if (quiz.entry().instrument().equals(instrument) && quiz.entry().subject().equals(about)) {
        var standing = standing(last, quiz.day());
        sittings.add(new Sitting(quiz, standing));
        last = standing == Standing.TOO_SOON ? last : quiz.day();
      }
    }
    return new QuizSeries(sittings);
  }

  private static Standing standing(LocalDate last, LocalDate day) {
    if (last == null) {
      return Standing.WARM_UP;
    }
    return ChronoUnit.DAYS.between(last, day) >= DAYS_BETWEEN
        ? Standing.COUNTED
        : Standing.TOO_SOON;
  }

  public List<Sitting> counted() {
    return sittings.stream().filter(Sitting::isCounted).toList();
  }

  /// The counted sitting that a counted one is compared with; none for a warm-up or one too soon.
  public Optional<Sitting> before(Sitting sitting) {
    Optional<Sitting> before = Optional.empty();
    for (var counted : counted()) {
      if (counted.quiz().id().equals(sitting.quiz().id())) {
        return before;
      }
      before = Optional.of(counted);
    }
    return Optional.empty();
  }

  /// From when on a further sitting counts; empty before the first, which always may come.
  public Optional<LocalDate> nextDay() {
    return sittings.stream()
        .filter(sitting -> sitting.standing() != Standing.TOO_SOON)
        .reduce((earlier, later) -> later)
        .map(last -> last.day().plusDays(DAYS_BETWEEN));
  }
}
