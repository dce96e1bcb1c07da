package attach.plan;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Period;
import attach.entry.Rating;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A night after which little is enough: 8 or more was noted since the evening before, by naming a
/// feeling or beside an exercise. That number is our own choice. A hard morning counts too, since it
/// asks for the same.
public final class StrongNight {
  private static final int STRONG = 8;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private StrongNight() {}

  /// Whether there was one before a day.
  ///
  /// @param pleasant tells of a feeling's word whether it is a pleasant one
  public static boolean before(LocalDate day, History history, Predicate<String> pleasant) {
    var evening = day.minusDays(1).atTime(EVENING);
    var days = Period.endingOn(day, 2);
    return history.entries().stream()
        .filter(dated -> days.holds(dated.day()))
        // The wall clock of then: the evening is where the person was.
        .filter(dated -> !dated.at().toLocalDateTime().isBefore(evening))
        .map(Dated::entry)
        .flatMap(entry -> strengths(entry, pleasant))
        .anyMatch(rating -> rating.value() >= STRONG);
  }

  private static Stream<Rating> strengths(Entry entry, Predicate<String> pleasant) {
    if (entry instanceof Label label) {
      return label.strength(pleasant).stream();
    }
    return entry instanceof Grounding grounding
        ? Stream.concat(
            grounding.strength().before().stream(), grounding.strength().after().stream())
        : Stream.empty();
  }
}
