package attach.journal;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.AnyEntry;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.Moment;
import attach.entry.Say;
import attach.entry.Ulid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Many devices, one journal: whatever sync tools do with files and names, and whatever is read first,
/// the history is the one that the lines together say.
class MergePropertyTest {
  private static final int JOURNALS = 1000;

  /// What the sync tools put into the name of a copy, as they do.
  private static final List<String> CONFLICT_NAMES =
      List.of(
          "%s.sync-conflict-20261124-031122-7QXB2LA.jsonl",
          "%s (Ann's conflicted copy 2026-11-24).jsonl",
          "%s (conflicted copy 2026-11-24 031122).jsonl",
          "%s 2.jsonl",
          "%s-LAPTOP-7K2.jsonl",
          "%s (1).jsonl",
          "%s [Conflict].jsonl",
          "%s_conf(1).jsonl");

  @Test
  void any_order_of_files_and_lines_gives_the_same_history() {
    for (int seed = 0; seed < JOURNALS; seed++) {
      var random = new SplittableRandom(seed);
      var journal = new AnyJournal(random);
      var expected = journal.expected();
      for (int order = 0; order < 3; order++) {
        var read = merge(shuffled(journal.files, random, true));
        assertThat(entries(read)).as("seed %d", seed).isEqualTo(expected);
        assertThat(read.history().gaps(Gap.Kind.NEWER))
            .as("seed %d", seed)
            .isEqualTo(journal.newer);
        assertThat(read.damage()).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void every_file_twice_is_the_same_as_once() {
    for (int seed = 0; seed < JOURNALS; seed++) {
      var random = new SplittableRandom(seed);
      var journal = new AnyJournal(random);
      var doubled = new TreeMap<>(journal.files);
      journal.files.forEach((name, lines) -> doubled.put(journal.conflictNameOf(name), lines));
      var once = merge(journal.files);
      var twice = merge(doubled);
      assertThat(entries(twice)).as("seed %d", seed).isEqualTo(entries(once));
      assertThat(twice.history().gaps()).as("seed %d", seed).hasSameSizeAs(once.history().gaps());
    }
  }

  @Test
  void a_file_that_arrives_late_changes_nothing_but_what_it_says() {
    for (int seed = 0; seed < JOURNALS; seed++) {
      var random = new SplittableRandom(seed);
      var journal = new AnyJournal(random);
      var disk = new CrashFiles(seed, 64);
      var all = new Journal(disk, new Device(disk, random), random);
      var names = new ArrayList<>(journal.files.keySet());
      Collections.shuffle(names, new Random(seed));
      for (var name : names) {
        disk.put("journal/" + name, String.join("\n", journal.files.get(name)));
        all.history();
      }
      assertThat(all.entries().stream().map(Live::line).sorted().toList())
          .as("seed %d", seed)
          .isEqualTo(merge(journal.files).live().stream().map(Live::line).sorted().toList());
    }
  }

  @Test
  void whoever_reads_only_some_of_the_files_sees_no_deleted_entry_whose_tombstone_is_there() {
    for (int seed = 0; seed < JOURNALS; seed++) {
      var random = new SplittableRandom(seed);
      var journal = new AnyJournal(random);
      var some = new TreeMap<>(journal.files);
      some.keySet().removeIf(name -> random.nextInt(3) == 0);
      var lines = new HashSet<String>();
      some.values().forEach(lines::addAll);
      var dead = new HashSet<Ulid>();
      journal.tombstones.entrySet().stream()
          .filter(tombstone -> lines.contains(tombstone.getKey()))
          .forEach(tombstone -> dead.add(tombstone.getValue()));
      assertThat(merge(some).live())
          .as("seed %d", seed)
          .noneMatch(live -> dead.contains(live.id()));
    }
  }

  /// What a history comes to: id, moment, and entry, in order.
  private record Standing(Ulid id, Moment moment, Entry entry) {}

  private static List<Standing> entries(Merge merge) {
    return merge.live().stream()
        .filter(live -> live.entry().isPresent())
        .map(live -> new Standing(live.id(), live.moment(), live.entry().get()))
        .toList();
  }

  private static Merge merge(Map<String, List<String>> files) {
    return Merge.of(
        files.entrySet().stream()
            .map(file -> read(file.getKey(), String.join("\n", file.getValue()) + "\n"))
            .toList());
  }

  private static FileContents read(String name, String text) {
    var file = FileName.of(name);
    assertThat(file).as("a reader takes %s", name).isPresent();
    return Lines.read(file.get(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, List<String>> shuffled(
      Map<String, List<String>> files, RandomGenerator random, boolean withOtherLineEnds) {
    var names = new ArrayList<>(files.keySet());
    Collections.shuffle(names, new Random(random.nextLong()));
    var result = new LinkedHashMap<String, List<String>>();
    for (var name : names) {
      var lines = new ArrayList<>(files.get(name));
      Collections.shuffle(lines, new Random(random.nextLong()));
      if (withOtherLineEnds && random.nextInt(4) == 0) {
        lines.replaceAll(line -> line + "\r");
      }
      result.put(name, lines);
    }
    return result;
  }

  /// A journal by chance, and what each line in it means, known from making it and not from reading.
  private static final class AnyJournal {
    private record Said(Ulid id, Moment at, String line, Standing standing) {}

    private static final Comparator<Said> LATEST =
        Comparator.comparing((Said said) -> said.at().at().toInstant())
            .thenComparing(Said::id)
            .thenComparing(Said::line);

    private final RandomGenerator random;
    private final Map<String, List<String>> files = new TreeMap<>();
    private final Map<Ulid, Map<String, Said>> firsts = new LinkedHashMap<>();
    private final Map<Ulid, List<Said>> revisions = new LinkedHashMap<>();
    private final Map<String, Ulid> tombstones = new LinkedHashMap<>();
    private final List<String> devices = new ArrayList<>();
    private int newer;

    AnyJournal(RandomGenerator random) {
      this.random = random;
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        devices.add("dev" + random.nextInt(100, 1000));
      }
      for (int i = random.nextInt(1, 16); i > 0; i--) {
        addEntry();
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        addNewer();
      }
      copySome();
    }

    private <T> T one(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    /// From a few moments only, so that there are equal ones.
    private Moment moment() {
      var at = Instant.parse("2026-10-20T00:00:00.123Z").plusSeconds(86_400L * random.nextInt(60));
      var offset = ZoneOffset.ofHours(random.nextInt(-11, 15));
      var local = OffsetDateTime.ofInstant(at, offset);
      return new Moment(local, offset.getId(), local.toLocalDate());
    }

    private void put(String stem, String line) {
      files
          .computeIfAbsent(stem + "." + one(devices) + ".jsonl", name -> new ArrayList<>())
          .add(line);
    }

    private void addEntry() {
      var moment = moment();
      var id = Ulid.at(moment.at().toInstant(), random);
      var stem = random.nextInt(5) == 0 ? "lasting" : moment.day().toString().substring(0, 7);
      int versions = random.nextInt(12) == 0 ? 2 : 1;
      for (int i = 0; i < versions; i++) {
        var entry = AnyEntry.of(random);
        var line = Lines.entry(id, moment, entry);
        firsts
            .computeIfAbsent(id, none -> new LinkedHashMap<>())
            .put(line, new Said(id, moment, line, new Standing(id, moment, entry)));
        put(stem, line);
      }
      var before = firsts.get(id).keySet().iterator().next();
      for (int i = random.nextInt(4) - 1; i > 0; i--) {
        revise(stem, id, before);
      }
      if (random.nextInt(6) == 0) {
        var at = moment();
        var line = Lines.tombstone(Ulid.at(at.at().toInstant(), random), id, at);
        tombstones.put(line, id);
        put(stem, line);
      }
    }

    private void revise(String stem, Ulid id, String before) {
      var at = moment();
      var moment = moment();
      var entry = AnyEntry.of(random);
      var own = Ulid.at(at.at().toInstant(), random);
      var line = Lines.revision(own, id, at, moment, entry, before);
      revisions
          .computeIfAbsent(id, none -> new ArrayList<>())
          .add(new Said(own, at, line, new Standing(id, moment, entry)));
      put(stem, line);
    }

    private void addNewer() {
      var moment = moment();
      var known = Lines.entry(random, moment, new Say("need", "a quiet evening"));
      boolean otherType = random.nextBoolean();
      var line =
          otherType
              ? known.replace("\"type\":\"say\"", "\"type\":\"dance\"")
              : known.replace("\"v\":1", "\"v\":2");
      put(moment.day().toString().substring(0, 7), line);
      newer++;
    }

    /// Copies of some lines of some files, under the names that sync tools give them.
    private void copySome() {
      for (var name : List.copyOf(files.keySet())) {
        if (random.nextInt(3) == 0) {
          var copy = new ArrayList<>(files.get(name));
          copy.removeIf(line -> random.nextInt(3) == 0);
          files.put(conflictNameOf(name), copy);
        }
      }
    }

    String conflictNameOf(String name) {
      return one(CONFLICT_NAMES).formatted(name.substring(0, name.length() - ".jsonl".length()));
    }

    List<Standing> expected() {
      var ids = new LinkedHashSet<>(firsts.keySet());
      ids.removeAll(tombstones.values());
      var standing = new ArrayList<Said>();
      for (var id : ids) {
        var latest = revisions.getOrDefault(id, List.of()).stream().max(LATEST);
        if (latest.isPresent()) {
          standing.add(latest.get());
        } else {
          standing.addAll(firsts.get(id).values());
        }
      }
      return standing.stream()
          .sorted(
              Comparator.comparing((Said said) -> said.standing().moment().at().toInstant())
                  .thenComparing(said -> said.standing().id())
                  .thenComparing(Said::line))
          .map(Said::standing)
          .toList();
    }
  }
}
