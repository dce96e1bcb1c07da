package attach.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What an entry adds up to, so that a practice need not read the journal: on which of the last 28
/// days something was practised, how often today by type, and what this machine wrote last (for
/// `undo`). It holds no words. It is a cache: lost or damaged, it is rebuilt from the journal.
///
/// @param day the practice day that it speaks of
/// @param days bit n is set when something was practised n days before `day`, n from 0 to 27
/// @param today type to how often on `day`
/// @param parts the parts of the daily plan that are done on `day`
/// @param looks how often a checking command was opened on `day`
/// @param last what this machine added or changed last
public record Counters(
    LocalDate day,
    int days,
    SequencedMap<String, Integer> today,
    Set<String> parts,
    int looks,
    Optional<Last> last) {
  private static final int WINDOW = 28;
  private static final int MASK = (1 << WINDOW) - 1;
  private static final String FILE = "counters";
  private static final int LINES = 4;
  private static final String ADDED = "added";
  private static final String CHANGED = "changed";

  /// The latest thing that this machine wrote: the entry's id and type, and whether it was new.
  public record Last(String id, String type, boolean added) {}

  public static Counters none(LocalDate day) {
    return new Counters(day, 0, new LinkedHashMap<>(), Set.of(), 0, Optional.empty());
  }

  // Lines of words and not JSON: this is read on the way of every entry, and a JSON parser takes
  // longer to wake than the whole file to read.
  public static Optional<Counters> read(Path state) {
    try {
      var lines = Files.readAllLines(state.resolve(FILE));
      return lines.size() == LINES ? Optional.of(of(lines)) : Optional.empty();
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException lost) {
      return Optional.empty();
    }
  }

  private static Counters of(List<String> lines) {
    var numbers = words(lines.get(0));
    var today = new LinkedHashMap<String, Integer>();
    var counts = words(lines.get(1));
    for (int i = 0; i < counts.size(); i += 2) {
      today.put(counts.get(i), Integer.parseInt(counts.get(i + 1)));
    }
    var last = words(lines.get(3));
    return new Counters(
        LocalDate.ofEpochDay(Integer.parseInt(numbers.get(0))),
        Integer.parseInt(numbers.get(1)) & MASK,
        today,
        new LinkedHashSet<>(words(lines.get(2))),
        Integer.parseInt(numbers.get(2)),
        last.isEmpty()
            ? Optional.empty()
            : Optional.of(new Last(last.get(0), last.get(1), last.get(2).equals(ADDED))));
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  /// The same counts as seen from a later day.
  public Counters on(LocalDate later) {
    long gone = ChronoUnit.DAYS.between(day, later);
    if (gone <= 0) {
      return this;
    }
    int shifted = gone >= WINDOW ? 0 : days << gone & MASK;
    return new Counters(later, shifted, new LinkedHashMap<>(), Set.of(), 0, last);
  }

  /// With one more entry on a practice day.
  ///
  /// @param done the parts of the daily plan that it does
  public Counters with(LocalDate practised, String type, Set<String> done) {
    long ago = day.toEpochDay() - practised.toEpochDay();
    if (ago == 0) {
      var counts = new LinkedHashMap<>(today);
      counts.merge(type, 1, Integer::sum);
      var all = new LinkedHashSet<>(parts);
      all.addAll(done);
      return new Counters(day, days | 1, counts, all, looks, last);
    }
    boolean isNew = ago > 0 && ago < WINDOW && (days >> ago & 1) == 0;
    return isNew ? new Counters(day, days | 1 << ago, today, parts, looks, last) : this;
  }

  public Counters withLast(Optional<Last> written) {
    return new Counters(day, days, today, parts, looks, written);
  }

  public Counters withLooks(int opened) {
    return new Counters(day, days, today, parts, opened, last);
  }

  /// Keeps the counts. A failure is of no matter: they can be counted again.
  public void write(Path state) {
    keep(state, FILE, text());
  }

  /// The counts as they are kept; the same text is the same counts.
  public String text() {
    var counts = new ArrayList<String>();
    today.forEach(
        (type, count) -> {
          counts.add(type);
          counts.add(String.valueOf(count));
        });
    var written =
        last.map(what -> List.of(what.id(), what.type(), what.added() ? ADDED : CHANGED))
            .orElse(List.of());
    return String.join(
        "\n",
        day.toEpochDay() + " " + days + " " + looks,
        String.join(" ", counts),
        String.join(" ", parts),
        String.join(" ", written),
        "");
  }

  static void keep(Path state, String name, String text) {
    try {
      SmallFile.replaceCache(state, name, text);
    } catch (IOException notKept) {
      // Counted again from the journal by the next `today` or `review`.
    }
  }
}
