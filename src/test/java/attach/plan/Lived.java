package attach.plan;

import attach.entry.Change;
import attach.entry.Dated;
import attach.entry.DayBoundary;
import attach.entry.Ending;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Grounding;
import attach.entry.History;
import attach.entry.Label;
import attach.entry.Rating;
import attach.entry.Reflection;
import attach.entry.Try;
import attach.entry.Ulid;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// A history made in a line: `new Lived().label("2026-11-24T23:00+01:00", 8).history()`.
final class Lived {
  private final List<Dated<Entry>> entries = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(1);

  /// @param at with its offset; days begin at four, as they usually do
  Lived with(String at, Entry entry) {
    var moment = OffsetDateTime.parse(at);
    entries.add(
        new Dated<>(
            Ulid.at(moment.toInstant(), random),
            moment,
            DayBoundary.USUAL.dayOf(moment.toLocalDateTime()),
            entry));
    return this;
  }

  Lived label(String at, int strength) {
    return label(at, "anxious", strength);
  }

  Lived label(String at, String word, int strength) {
    var feelings = List.of(new Feeling(word, Optional.of(new Rating(strength))));
    return with(
        at,
        new Label(
            feelings, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  Lived breathing(String at) {
    return breathing(at, Change.UNKNOWN);
  }

  Lived breathing(String at, Change strength) {
    return with(
        at,
        new Grounding(
            "exhale",
            Optional.of("4-0-6-0"),
            Optional.of(12),
            120,
            strength,
            Optional.empty(),
            Ending.COMPLETED));
  }

  Lived reflection(String at) {
    return with(at, new Reflection(Optional.empty(), Optional.empty(), false, Optional.empty()));
  }

  Lived focus(String at, String when, String then) {
    return with(
        at,
        new Try(
            Try.Kind.FOCUS,
            "pause-before-reacting",
            Optional.of(when),
            Optional.of(then),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  History history() {
    entries.sort(Comparator.comparing(Dated::at));
    return new History(entries, List.of());
  }
}
