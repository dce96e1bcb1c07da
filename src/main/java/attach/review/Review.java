package attach.review;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A period as the entries tell it.
///
/// @param entries how many lie in it
/// @param unread how many lines of its files gave no entry, damaged or of a newer kind
/// @param facts what can be said without inference, in the order in which it is said
/// @param grounding over the 92 practice days that end with the period, or the period if longer
/// @param previous the period of the same length before; absent when there can be none
public record Review(
    Period period,
    int entries,
    int unread,
    int newer,
    List<Fact> facts,
    List<Day> days,
    List<TriggerCount> triggers,
    List<FeelingCount> feelings,
    Words words,
    List<ExerciseEffect> grounding,
    Best best,
    ReframeSum reframes,
    WorrySum worries,
    PauseSum pauses,
    TrySum tries,
    QuizTrend quiz,
    Optional<Review> previous) {
  /// Comparisons look this far back: about a season, so that they follow a person who changes.
  private static final int LOOKBACK_DAYS = 92;

  /// The days that must be read for a review of a period.
  public static Period needed(Period period) {
    var comparing = Period.endingOn(period.to(), LOOKBACK_DAYS);
    var before = period.before();
    return new Period(
        earlier(earlier(before.from(), comparing.from()), period.from()), period.to());
  }

  private static LocalDate earlier(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }

  /// A period beside the one before it.
  ///
  /// @param history at least of the needed days
  /// @param pleasant whether a feeling, by id or own word, is a pleasant one
  /// @param today the practice day now
  public static Review of(
      History history, Period period, Predicate<String> pleasant, LocalDate today) {
    var before = of(history, period.before(), pleasant, today, Optional.empty());
    return of(history, period, pleasant, today, Optional.of(before));
  }

  /// Without a period before it, for everything there is; so also every line that gave no entry.
  public static Review ofAll(
      History history, Period period, Predicate<String> pleasant, LocalDate today) {
    var within = new History(history.within(period).entries(), history.gaps());
    return of(history, within, period, pleasant, today, Optional.empty());
  }

  private static Review of(
      History history,
      Period period,
      Predicate<String> pleasant,
      LocalDate today,
      Optional<Review> previous) {
    return of(history, history.within(period), period, pleasant, today, previous);
  }

  private static Review of(
      History history,
      History within,
      Period period,
      Predicate<String> pleasant,
      LocalDate today,
      Optional<Review> previous) {
    var comparing =
        period.length() >= LOOKBACK_DAYS ? period : Period.endingOn(period.to(), LOOKBACK_DAYS);
    var effects = ExerciseEffect.of(history.within(comparing));
    var labels = within.all(Label.class).toList();
    var triggers = TriggerCount.of(labels, pleasant);
    var feelings = FeelingCount.of(labels);
    return new Review(
        period,
        within.entries().size(),
        within.gaps(Gap.Kind.DAMAGED) + within.gaps(Gap.Kind.NEWER),
        within.gaps(Gap.Kind.NEWER),
        Fact.of(history, within, triggers, period, pleasant, today),
        period.days().stream().map(day -> Day.of(day, on(within, day), pleasant)).toList(),
        triggers,
        feelings,
        Words.of(feelings),
        effects,
        Best.of(effects),
        ReframeSum.of(within),
        WorrySum.of(history, within, period),
        PauseSum.of(within),
        TrySum.of(within),
        QuizTrend.of(history, period),
        previous);
  }

  private static List<Entry> on(History within, LocalDate day) {
    return within.entries().stream()
        .filter(dated -> dated.day().equals(day))
        .map(Dated::entry)
        .toList();
  }
}
