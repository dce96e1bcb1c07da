package attach.system;

import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /// The latest thing that this machine wrote: the entry's id and type, and whether it was new.
  public record Last(String id, String type, boolean added) {}

  public static Counters none(LocalDate day) {
    return new Counters(day, 0, new LinkedHashMap<>(), Set.of(), 0, Optional.empty());
  }

  public static Optional<Counters> read(Path state) {
    try {
      return Optional.of(of(new Members(Json.read(Files.readString(state.resolve(FILE))))));
    } catch (IOException | BadJson | UnexpectedJson | DateTimeException lost) {
      return Optional.empty();
    }
  }

  private static Counters of(Members members) {
    var today = new LinkedHashMap<String, Integer>();
    members
        .object("today")
        .ifPresent(
            types -> types.names().forEach(type -> today.put(type, types.whole(type).orElse(0))));
    return new Counters(
        LocalDate.parse(members.required("day", members.text("day"))),
        members.required("days", members.whole("days")) & MASK,
        today,
        new LinkedHashSet<>(members.texts("parts")),
        members.whole("looks").orElse(0),
        members
            .object("last")
            .map(
                last ->
                    new Last(
                        last.required("id", last.text("id")),
                        last.required("type", last.text("type")),
                        last.flag("added"))));
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
    long ago = ChronoUnit.DAYS.between(practised, day);
    int bits = ago >= 0 && ago < WINDOW ? days | 1 << ago : days;
    if (ago != 0) {
      return new Counters(day, bits, today, parts, looks, last);
    }
    var counts = new LinkedHashMap<>(today);
    counts.merge(type, 1, Integer::sum);
    var all = new LinkedHashSet<>(parts);
    all.addAll(done);
    return new Counters(day, bits, counts, all, looks, last);
  }

  public Counters withLast(Optional<Last> written) {
    return new Counters(day, days, today, parts, looks, written);
  }

  public Counters withLooks(int opened) {
    return new Counters(day, days, today, parts, opened, last);
  }

  /// Keeps the counts. A failure is of no matter: they can be counted again.
  public void write(Path state) {
    var json =
        new JsonObject()
            .put("day", day.toString())
            .put("days", days)
            .put("today", types(today))
            .put("parts", List.copyOf(parts))
            .put("looks", looks);
    last.ifPresent(
        written ->
            json.put(
                "last",
                new JsonObject()
                    .put("id", written.id())
                    .put("type", written.type())
                    .put("added", written.added())));
    keep(state, FILE, Json.write(json) + "\n");
  }

  private static JsonObject types(Map<String, Integer> counts) {
    var types = new JsonObject();
    counts.forEach(types::put);
    return types;
  }

  static void keep(Path state, String name, String text) {
    try {
      SmallFile.replace(state, name, text);
    } catch (IOException notKept) {
      // Counted again from the journal by the next `today` or `review`.
    }
  }
}
