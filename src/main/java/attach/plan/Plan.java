package attach.plan;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Period;
import attach.entry.Try;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A day as it stands: what is done of the day and of its week (Monday to Sunday), which worries are
/// ready to look back on, and how often something was practised.
///
/// @param practised the days of the last 28 on which there is an entry
/// @param first the first day with an entry, or this day before there is any; absent where the history
///     does not reach back to it
/// @param focus the if-then line of this week, if there is one
public record Plan(
    LocalDate day,
    EnumMap<DailyPart, Boolean> daily,
    EnumMap<WeeklyPart, Boolean> weekly,
    List<Worries.Open> due,
    Set<LocalDate> practised,
    Optional<LocalDate> first,
    Optional<Try> focus) {
  private static final int MONTH = 28;
  private static final int WEEK = 7;

  /// The days that a plan needs: an open worry can be up to 60 days old.
  public static Period needed(LocalDate day) {
    return Period.endingOn(day, 92);
  }

  /// The plan of a day, from the days it needs.
  ///
  /// @param reachesBack whether the history holds the first entry of all
  public static Plan of(History history, LocalDate day, boolean reachesBack) {
    var daily = new EnumMap<DailyPart, Boolean>(DailyPart.class);
    for (var part : DailyPart.values()) {
      daily.put(part, isDone(history, new Period(day, day), part::isDoneBy));
    }
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weekly = new EnumMap<WeeklyPart, Boolean>(WeeklyPart.class);
    for (var part : WeeklyPart.values()) {
      weekly.put(part, isDone(history, new Period(monday, day), part::isDoneBy));
    }
    var practised = new HashSet<LocalDate>();
    history
        .within(Period.endingOn(day, MONTH))
        .entries()
        .forEach(dated -> practised.add(dated.day()));
    return new Plan(
        day,
        daily,
        weekly,
        Worries.open(history).stream().filter(worry -> !worry.due().isAfter(day)).toList(),
        practised,
        reachesBack ? Optional.of(first(history, day)) : Optional.empty(),
        Focus.on(day, history));
  }

  private static LocalDate first(History history, LocalDate day) {
    return history.entries().stream().map(Dated::day).min(LocalDate::compareTo).orElse(day);
  }

  private static boolean isDone(History history, Period period, Predicate<Entry> doneBy) {
    return history.entries().stream()
        .anyMatch(dated -> period.holds(dated.day()) && doneBy.test(dated.entry()));
  }

  /// On how many of the last days, this one included, something was practised.
  public int practisedOf(int days) {
    var period = Period.endingOn(day, days);
    return (int) practised.stream().filter(period::holds).count();
  }

  /// Which day of practising this is, counted from 1, while it is one of the first seven.
  public Optional<Integer> dayOfFirstWeek() {
    return first
        .map(began -> (int) ChronoUnit.DAYS.between(began, day) + 1)
        .filter(number -> number >= 1 && number <= WEEK);
  }

  /// Whether nothing was practised on the seven days before this one, by somebody who has begun.
  public boolean isAfterGap() {
    var week = Period.endingOn(day.minusDays(1), WEEK);
    return practised.stream().noneMatch(week::holds) && dayOfFirstWeek().isEmpty() && hasBegun();
  }

  private boolean hasBegun() {
    return first.map(began -> began.isBefore(day)).orElse(true);
  }

  /// The days since the first one in the first week, then the last seven.
  public Continuity continuity() {
    return dayOfFirstWeek()
        .map(days -> new Continuity(practisedOf(days), days, true))
        .orElseGet(() -> new Continuity(practisedOf(WEEK), WEEK, false));
  }

  /// Whether it is time to look at the week: from its Friday on, until that was done.
  public boolean isWeekOpen() {
    return day.getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue()
        && !weekly.get(WeeklyPart.TRIGGERS);
  }
}
