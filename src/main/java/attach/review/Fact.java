package attach.review;

import attach.entry.Dated;
import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Lookback;
import attach.entry.Period;
import attach.entry.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Something the entries say by themselves, without inference.
public sealed interface Fact {
  /// What set a feeling off most often: `n` of `of` labels that name something.
  record SetOff(String trigger, int n, int of) implements Fact {}

  /// After breathing with both ratings, `lower` of `n` times the second was lower.
  record AfterBreathing(int lower, int n) implements Fact {}

  /// A strong feeling, and a later moment at which it was clearly less.
  record Passed(Sighting high, Sighting low) implements Fact {}

  /// A strength at a moment: its practice day and the wall-clock time.
  record Sighting(LocalDate day, LocalTime time, int strength) {}

  /// A worry that was looked back on, and how likely it had felt.
  record LookedBack(Optional<Integer> likelihood, Lookback.Outcome outcome) implements Fact {}

  /// 7 or more on most days of the two weeks that end today.
  record Heavy() implements Fact {}

  int STRONG = 7;
  int EASED_BY = 3;
  Duration WITHIN = Duration.ofDays(2);

  /// In the order in which they are said.
  static List<Fact> of(
      History history,
      History within,
      List<TriggerCount> triggers,
      Period period,
      Predicate<String> pleasant,
      LocalDate today) {
    var facts = new ArrayList<Fact>();
    setOff(triggers).ifPresent(facts::add);
    afterBreathing(within).ifPresent(facts::add);
    passed(within, pleasant).ifPresent(facts::add);
    within
        .all(Lookback.class)
        .reduce((first, second) -> second)
        .map(latest -> lookedBack(history, latest.entry()))
        .ifPresent(facts::add);
    if (period.to().equals(today) && isHeavy(history, today, pleasant)) {
      facts.add(new Heavy());
    }
    return facts;
  }

  private static Optional<Fact> setOff(List<TriggerCount> counts) {
    int of = counts.stream().mapToInt(TriggerCount::n).sum();
    // Once is no "most often", and two that came equally often have no first.
    boolean clear =
        !counts.isEmpty()
            && counts.getFirst().n() > 1
            && (counts.size() == 1 || counts.get(1).n() < counts.getFirst().n());
    return clear
        ? Optional.of(new SetOff(counts.getFirst().trigger(), counts.getFirst().n(), of))
        : Optional.empty();
  }

  private static Optional<Fact> afterBreathing(History within) {
    var drops =
        within
            .all(Grounding.class)
            .filter(dated -> dated.entry().pattern().isPresent())
            .flatMap(dated -> dated.entry().strength().drop().stream())
            .toList();
    return drops.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AfterBreathing(
                (int) drops.stream().filter(drop -> drop > 0).count(), drops.size()));
  }

  /// The strongest feeling after which, within two days, one was noted that was at least three lower.
  private static Optional<Passed> passed(History within, Predicate<String> pleasant) {
    var labels = within.all(Label.class).toList();
    return IntStream.range(0, labels.size())
        .mapToObj(i -> passed(labels.get(i), labels.subList(i + 1, labels.size()), pleasant))
        .flatMap(Optional::stream)
        .reduce((one, two) -> two.high().strength() > one.high().strength() ? two : one);
  }

  private static Optional<Passed> passed(
      Dated<Label> high, List<Dated<Label>> later, Predicate<String> pleasant) {
    return strength(high, pleasant)
        .filter(strength -> strength >= STRONG)
        .flatMap(
            strength ->
                later.stream()
                    .takeWhile(low -> !low.at().isAfter(high.at().plus(WITHIN)))
                    .filter(low -> strength(low, pleasant).orElse(strength) <= strength - EASED_BY)
                    .findFirst()
                    .map(low -> new Passed(sighting(high, pleasant), sighting(low, pleasant))));
  }

  private static Optional<Integer> strength(Dated<Label> label, Predicate<String> pleasant) {
    return label.entry().strength(pleasant).map(Rating::value);
  }

  private static Sighting sighting(Dated<Label> label, Predicate<String> pleasant) {
    int strength = strength(label, pleasant).orElseThrow();
    return new Sighting(label.day(), label.at().toLocalTime(), strength);
  }

  private static Fact lookedBack(History history, Lookback lookback) {
    return new LookedBack(
        history.entries().stream()
            .filter(dated -> dated.id().equals(lookback.of()))
            .flatMap(dated -> WorrySum.likelihood(dated).stream())
            .findFirst(),
        lookback.outcome());
  }

  private static boolean isHeavy(History history, LocalDate today, Predicate<String> pleasant) {
    var fortnight = Period.endingOn(today, 14);
    long strongDays =
        history
            .all(Label.class)
            .filter(dated -> fortnight.holds(dated.day()))
            .filter(dated -> strength(dated, pleasant).filter(s -> s >= STRONG).isPresent())
            .map(Dated::day)
            .distinct()
            .count();
    return strongDays > fortnight.length() / 2;
  }
}
