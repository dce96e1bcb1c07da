package attach.entry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Entries in the order of what they speak of (by moment, then id), revisions applied, deleted ones
/// left out; and the lines that gave none.
public record History(List<Dated<Entry>> entries, List<Gap> gaps) {
  public static final History EMPTY = new History(List.of(), List.of());

  public History {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /// The entries of one kind.
  public <E extends Entry> Stream<Dated<E>> all(Class<E> kind) {
    var found = new ArrayList<Dated<E>>();
    for (var dated : entries) {
      if (kind.isInstance(dated.entry())) {
        @SuppressWarnings("unchecked") // Its entry was just looked at, and cannot be replaced.
        var one = (Dated<E>) dated;
        found.add(one);
      }
    }
    return found.stream();
  }

  /// What lies in a period. A line that could not be read has no day; it belongs to every period that
  /// its file can hold.
  public History within(Period period) {
    var first = YearMonth.from(period.from());
    var last = YearMonth.from(period.to());
    return new History(
        entries.stream().filter(dated -> period.holds(dated.day())).toList(),
        gaps.stream()
            .filter(
                gap -> gap.month().map(m -> !m.isBefore(first) && !m.isAfter(last)).orElse(true))
            .toList());
  }

  public int gaps(Gap.Kind kind) {
    return (int) gaps.stream().filter(gap -> gap.kind() == kind).count();
  }
}
