package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.review.Fact;
import attach.review.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a review says in words: a heading and a sentence for each fact. Used by every form of it.
public final class ReviewWords {
  private static final int WEEK = 7;

  private final Content content;
  private final Texts texts;
  private final Calendar calendar;

  public ReviewWords(Content content) {
    this.content = content;
    this.texts = content.flow("review");
    this.calendar = content.calendar();
  }

  /// A heading (may be empty) and a sentence.
  public record Said(String heading, String sentence) {
    String whole() {
      return heading.isEmpty() ? sentence : heading + ": " + sentence;
    }
  }

  public List<Said> facts(Review review) {
    boolean longer = review.period().length() > WEEK;
    return review.facts().stream().map(fact -> said(fact, longer)).toList();
  }

  /// The facts as plain sentences.
  public List<String> sentences(Review review) {
    return facts(review).stream().map(Said::whole).toList();
  }

  // Not a switch over classes: see EntryType.
  private Said said(Fact fact, boolean longer) {
    if (fact instanceof Fact.SetOff(String trigger, int n, int of)) {
      String name = content.triggers().nameOf(trigger);
      return new Said(
          texts.get("fact-set-off"),
          texts.get("fact-set-off-line", "n", n, "of", of, "name", name));
    }
    if (fact instanceof Fact.AfterBreathing(int lower, int n)) {
      return new Said(texts.get("fact-breathing"), breathing(lower, n));
    }
    if (fact instanceof Fact.Passed(Fact.Sighting high, Fact.Sighting low)) {
      return new Said(
          texts.get("fact-passed"),
          texts.get(
              "fact-passed-line",
              "whenHigh",
              day(high, longer) + " " + calendar.partOfDay(high.time()),
              "high",
              high.strength(),
              "whenLow",
              day(low, longer) + " " + low.time().truncatedTo(ChronoUnit.MINUTES),
              "low",
              low.strength()));
    }
    if (fact instanceof Fact.LookedBack(Optional<Integer> likelihood, var outcome)) {
      var guess = likelihood.map(of10 -> texts.get("fact-worry-guess", "likelihood", of10) + " ");
      return new Said(
          texts.get("fact-worry"), guess.orElse("") + texts.get("fact-worry-line-" + outcome.id()));
    }
    return new Said("", texts.get("heavy"));
  }

  private String breathing(int lower, int n) {
    if (lower == 0) {
      return texts.get("fact-breathing-line-none");
    }
    return n == 1
        ? texts.get("fact-breathing-line-once")
        : texts.get("fact-breathing-line", "k", lower, "n", n);
  }

  /// In a week a day has one name; in a longer time it needs its date.
  private String day(Fact.Sighting sighting, boolean longer) {
    return longer ? calendar.shortDate(sighting.day()) + "," : calendar.weekday(sighting.day());
  }

  public String title(Review review, LocalDate today) {
    var period = review.period();
    String id =
        switch (period.length()) {
          case 7 -> "title";
          case 28 -> period.to().equals(today) ? "title-month" : "title-period";
          default -> review.previous().isEmpty() ? "title-all" : "title-period";
        };
    boolean otherYear = period.from().getYear() != period.to().getYear();
    return texts.get(
        id,
        "from",
        otherYear ? calendar.dateWithYear(period.from()) : calendar.date(period.from()),
        "to",
        otherYear || period.to().getYear() != today.getYear()
            ? calendar.dateWithYear(period.to())
            : calendar.date(period.to()));
  }

  public Texts texts() {
    return texts;
  }

  /// Lines that gave no entry, told without a word of them.
  public Optional<String> unread(Review review) {
    int damaged = review.unread() - review.newer();
    var told =
        Stream.of(
                damaged > 0 ? texts.count("unread-one", "unread-many", damaged) : "",
                review.newer() > 0 ? texts.count("newer-one", "newer-many", review.newer()) : "")
            .filter(text -> !text.isEmpty())
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
  }
}
