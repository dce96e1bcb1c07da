package attach.journal;

import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.History;
import attach.entry.Lookback;
import attach.entry.Moment;
import attach.entry.Period;
import attach.entry.Ulid;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// A person's entries, in files that only grow. What [#append] and [#revise] return is on the disk;
/// where they throw, nothing of it is.
public final class Journal {
  private final JournalFiles files;
  private final Device device;
  private final RandomGenerator random;
  private final SafeAppend append;

  public Journal(JournalFiles files, Device device, RandomGenerator random) {
    this.files = files;
    this.device = device;
    this.random = random;
    this.append = new SafeAppend(files);
  }

  /// An entry that is safe, and the line that holds it.
  public record Saved(Ulid id, Moment moment, Entry entry, String line) {}

  /// Adds an entry.
  ///
  /// @throws JournalUnwritable when it could not be made safe
  public Saved append(Moment moment, Entry entry) {
    var id = Ulid.at(moment.at().toInstant(), random);
    var line = LineCodec.line(new Envelope(id, entry.type().id(), moment), entry);
    underLock(
        () -> {
          add(fileFor(moment, entry), List.of(line));
          return null;
        });
    return new Saved(id, moment, entry, line);
  }

  private FileName fileFor(Moment moment, Entry entry) throws IOException {
    if (entry instanceof Lookback lookback) {
      // Beside what it looks back on, so that no reading of a week needs later months.
      var target = fileOf(lookback.of());
      return FileName.forMonth(target.map(FileName::month).orElse(monthOf(moment)), device.name());
    }
    return FileName.isLasting(entry)
        ? FileName.forLasting(device.name())
        : FileName.forMonth(monthOf(moment), device.name());
  }

  private static Optional<YearMonth> monthOf(Moment moment) {
    return Optional.of(YearMonth.from(moment.day()));
  }

  /// Gives an entry a new state. The old one stays in the file until it is erased.
  ///
  /// @param now when the change is made
  /// @param moment what the entry speaks of from now on
  /// @throws NoSuchEntry when there is no entry of that id
  public void revise(Ulid id, Moment now, Moment moment, Entry entry) {
    underLock(
        () -> {
          addRevision(known(id), now, moment, entry);
          return null;
        });
  }

  private void addRevision(Known known, Moment now, Moment moment, Entry entry) throws IOException {
    var latest = known.states().getLast();
    var first = latest.isRevision() ? latest.change().orElseThrow() : latest;
    var envelope =
        new Envelope(
            Envelope.VERSION,
            Ulid.at(now.at().toInstant(), random),
            Envelope.REVISION,
            Optional.of(known.id()),
            after(latest, now, known.states().getFirst().envelope().moment()));
    var line = LineCodec.revision(envelope, moment, entry, first.raw());
    add(FileName.forMonth(known.month(), device.name()), List.of(line));
  }

  /// An entry that stands: the month of its file, and every state that it has had.
  private record Known(Ulid id, Optional<YearMonth> month, List<Stored> states) {}

  private Known known(Ulid id) throws IOException {
    var file = fileOf(id).orElseThrow(() -> new NoSuchEntry(id));
    var merge = Merge.of(read(file::sharesMonth));
    if (merge.deleted().contains(id)) {
      // Its tombstone came by sync: a new state would be written and never be seen.
      throw new NoSuchEntry(id);
    }
    return new Known(id, file.month(), merge.states(id));
  }

  /// A revision is later than the one before it on every machine, also when a clock was set back. Its
  /// day is that of its target, with which it is filed.
  private static Moment after(Stored latest, Moment now, Moment target) {
    var at = now.at();
    if (latest.isRevision()) {
      var least = latest.envelope().moment().at().plus(Duration.ofMillis(1));
      at = at.isBefore(least) ? least.withOffsetSameInstant(at.getOffset()) : at;
    }
    return new Moment(at, now.zone(), target.day());
  }

  /// Takes the latest revision back, by a further one that says what was before it.
  ///
  /// @throws NoSuchEntry when there is nothing to take back
  public void unrevise(Ulid id, Moment now) {
    underLock(
        () -> {
          var known = known(id);
          var states = known.states();
          if (states.size() < 2 || !states.getLast().isRevision()) {
            throw new NoSuchEntry(id);
          }
          var before = states.get(states.size() - 2);
          var state = before.isRevision() ? before.change().orElseThrow() : before;
          var entry = state.entry().orElseThrow(() -> new NoSuchEntry(id));
          addRevision(known, now, state.envelope().moment(), entry);
          return null;
        });
  }

  /// Deletes entries and takes their words out of every file.
  public Erased erase(List<Ulid> ids, Moment now) {
    return underLock(() -> new Erasing(files, device, random).erase(ids, now));
  }

  /// What lies in a period, and what never grows old. Opens no other file than those of the period's
  /// months.
  public History history(Period period) {
    return merged(period).history();
  }

  /// Everything.
  public History history() {
    return reading(() -> Merge.of(read(file -> true))).history();
  }

  /// The entries that stand, oldest first, in their written form, and the lines that gave none.
  public record Listing(List<Live> entries, List<Gap> gaps) {}

  public Listing listing() {
    var merge = reading(() -> Merge.of(read(file -> true)));
    return new Listing(merge.live(), merge.gaps());
  }

  public Listing listing(Period period) {
    var merge = merged(period);
    var within = merge.live().stream().filter(live -> period.holds(live.moment().day())).toList();
    return new Listing(within, merge.gaps());
  }

  public List<Live> entries() {
    return listing().entries();
  }

  /// What never grows old, such as anchors, from the one small file that holds it.
  public List<Live> lasting() {
    return reading(() -> Merge.of(read(file -> file.month().isEmpty()))).live();
  }

  /// Whether any month before this one has a file.
  public boolean reachesBefore(YearMonth month) {
    return reading(this::names).stream()
        .anyMatch(file -> file.month().map(m -> m.isBefore(month)).orElse(false));
  }

  private Merge merged(Period period) {
    var first = YearMonth.from(period.from());
    var last = YearMonth.from(period.to());
    return Merge.of(
        reading(
            () ->
                read(
                    file ->
                        file.month()
                            .map(month -> !month.isBefore(first) && !month.isAfter(last))
                            .orElse(true))));
  }

  private List<FileName> names() throws IOException {
    return files.list(FileName.FOLDER).stream()
        .flatMap(name -> FileName.of(name).stream())
        .toList();
  }

  private List<FileContents> read(Predicate<FileName> wanted) throws IOException {
    var names = names().stream().filter(wanted).toList();
    return FileContents.readAll(files, FileName.FOLDER, names);
  }

  /// The file that an entry lies in. The time in its id leaves at most two months, but for a lookback:
  /// that lies beside what it looks back on, which can be any earlier month.
  private Optional<FileName> fileOf(Ulid id) throws IOException {
    var around = id.moment().atOffset(ZoneOffset.UTC);
    var first = YearMonth.from(around.minusDays(2));
    var last = YearMonth.from(around.plusDays(2));
    Predicate<FileName> near =
        file -> file.month().map(month -> month.equals(first) || month.equals(last)).orElse(true);
    var found = fileOf(id, read(near));
    return found.isPresent() ? found : fileOf(id, read(near.negate()));
  }

  private static Optional<FileName> fileOf(Ulid id, List<FileContents> contents) {
    return contents.stream()
        .filter(content -> content.lines().stream().anyMatch(placed -> placed.line().is(id)))
        .map(FileContents::file)
        .findFirst();
  }

  private void add(FileName file, List<String> lines) throws IOException {
    append.append(FileName.FOLDER, file.name(), lines);
  }

  /// Something done with files.
  interface Work<T> {
    T run() throws IOException;
  }

  private <T> T underLock(Work<T> work) {
    try (var _ = files.lock()) {
      return work.run();
    } catch (IOException failure) {
      throw new JournalUnwritable(files.display(FileName.FOLDER), failure);
    }
  }

  private <T> T reading(Work<T> work) {
    try {
      return work.run();
    } catch (IOException failure) {
      throw new JournalUnreadable(files.display(FileName.FOLDER), failure);
    }
  }
}
