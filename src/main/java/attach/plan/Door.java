package attach.plan;

import attach.entry.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a person finds where they come in: which screen it is, which parts of the day can be done there,
/// and what Enter does. It knows no words and no keys.
///
/// @param parts the parts of the day that can be done here, in their order
/// @param isShort whether one short part is enough
/// @param numbers whether the person is told how often they practised
public record Door(Kind kind, Plan plan, List<DailyPart> parts, boolean isShort, boolean numbers) {

  /// Which screen it is.
  public enum Kind {
    /// The very first one: what this is, and one breath.
    FIRST,
    /// Only what helps at once.
    NIGHT,
    /// Only what needs no journal, since it cannot be read.
    CLOSED,
    /// The list is put away until the day ends.
    REST,
    /// The day and its list.
    DAY
  }

  /// What the plan of a day does not know.
  ///
  /// @param first whether nothing was ever written and the first screen was never shown
  /// @param night whether it is night for this person
  /// @param resting whether they made this a rest day
  /// @param strong whether a strong night lies behind them
  public record Hour(boolean first, boolean night, boolean resting, boolean strong) {}

  public static Door of(Plan plan, Hour hour, List<DailyPart> parts) {
    boolean isShort = hour.night() || hour.strong() || plan.isAfterGap();
    // After a gap coming back is enough, and at night numbers about oneself only weigh.
    boolean numbers = !hour.night() && !plan.isAfterGap();
    return new Door(kind(hour), plan, List.copyOf(parts), isShort, numbers);
  }

  /// Where the journal cannot be read: what helps at once is there all the same.
  public static Door closed(LocalDate day) {
    return new Door(Kind.CLOSED, Plan.of(History.EMPTY, day, true), List.of(), true, false);
  }

  private static Kind kind(Hour hour) {
    if (hour.first()) {
      return Kind.FIRST;
    }
    if (hour.night()) {
      return Kind.NIGHT;
    }
    return hour.resting() ? Kind.REST : Kind.DAY;
  }

  /// The same with the day's list, which somebody asked for.
  public Door withList() {
    return new Door(Kind.DAY, plan, parts, isShort, numbers);
  }

  /// The parts that are still open, in their order.
  public List<DailyPart> open() {
    return parts.stream().filter(part -> !plan.daily().get(part)).toList();
  }

  /// What Enter begins: all that is open, one after another; where a short one is enough, the breath
  /// alone. Nothing where all is done.
  public List<DailyPart> next() {
    var open = open();
    if (!isShort || open.isEmpty()) {
      return open;
    }
    return List.of(open.contains(DailyPart.GROUND) ? DailyPart.GROUND : open.getFirst());
  }

  /// How often something was practised, where that is told. On a first day there is nothing to count, and
  /// once all of it is done not even that is worth a line.
  public Optional<Continuity> continuity() {
    return numbers
        ? Optional.of(plan.continuity()).filter(count -> !count.begins() || !open().isEmpty())
        : Optional.empty();
  }

  /// Whether the week is offered to be looked at: towards its end, until that is done. Never at night.
  public boolean offersWeek() {
    return numbers && plan.isWeekOpen();
  }
}
