package attach.plan;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Lookback;
import attach.entry.Pause;
import attach.entry.Reframe;
import attach.entry.Ulid;
import attach.entry.Worry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Worries that can be looked back on.
public final class Worries {
  private Worries() {}

  /// A worry that nobody has looked back on yet.
  public record Open(Ulid id, LocalDate due) {}

  public static List<Open> open(History history) {
    Set<Ulid> looked =
        history.all(Lookback.class).map(back -> back.entry().of()).collect(Collectors.toSet());
    return history.entries().stream()
        .filter(dated -> !looked.contains(dated.id()))
        .flatMap(dated -> open(dated).stream())
        .toList();
  }

  /// Without a day of its own a worry can be looked back on from the day after.
  private static Optional<Open> open(Dated<Entry> dated) {
    return of(dated.entry())
        .map(worry -> new Open(dated.id(), worry.due().orElse(dated.day().plusDays(1))));
  }

  /// The worry that an entry holds.
  public static Optional<Worry> of(Entry entry) {
    if (entry instanceof Reframe reframe) {
      return reframe.worry();
    }
    return entry instanceof Pause pause ? pause.worry() : Optional.empty();
  }
}
