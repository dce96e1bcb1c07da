package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.Anchor;
import attach.entry.Entry;
import attach.entry.Lookback;
import attach.entry.Moment;
import attach.entry.Ulid;
import attach.journal.CrashFiles.Stopped;
import attach.journal.CrashFiles.Survival;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that changes a journal, stopped at every call it makes to the file system, under every
/// kind of power loss, and failing at every call. What was acknowledged must be there afterwards, what
/// was erased must be gone, and the journal must go on.
class CrashModelTest {
  private static final String OTHER = "journal/2026-11.zzzzzz.jsonl";
  private static final String COPY =
      "journal/2026-11.zzzzzz.sync-conflict-20261124-031122-ABCDEFG.jsonl";
  private static final String BACKUP = "backup/2026-11.zzzzzz.jsonl";
  private static final String UNFINISHED = "journal/.2026-11.zzzzzz.jsonl.tmp";
  private static final String SOMEBODY_ELSES = "journal/.syncthing.2026-11.zzzzzz.jsonl.tmp";
  private static final Moment NOW = moment("2026-11-24T21:00+01:00[Europe/Berlin]");

  /// One thing that a person does; it returns when it is acknowledged.
  interface Step {
    void run(World world);
  }

  /// What is done in peace, then what is done while everything may break.
  record Scenario(String name, List<Step> before, List<Step> steps) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(
        new Scenario("the first entry of all", List.of(), List.of(add("one"))),
        new Scenario(
            "entries into a month that is there",
            List.of(add("one")),
            List.of(add("two"), add("three"))),
        new Scenario(
            "an entry after a line that a crash cut off",
            List.of(add("one"), World::cutOffALine),
            List.of(add("two"))),
        new Scenario(
            "something that outlives its month, and a lookback beside an old month",
            List.of(add("one")),
            List.of(World::anchor, World::lookBack)),
        new Scenario(
            "a change and its undoing",
            List.of(add("one"), add("two")),
            List.of(revise("one", "one, said better"), unrevise("one"))),
        new Scenario(
            "a deletion that must reach every file",
            List.of(add("one"), add("two"), revise("two", "two again"), World::otherDevices),
            List.of(erase("two", "theirs", "only"), add("three"))),
        new Scenario(
            "a flow that is kept step by step",
            List.of(add("one")),
            List.of(keep("thought"), keep("facts"), World::discardDraft, keep("others"))),
        new Scenario(
            "the first step of the first flow, thrown away",
            List.of(),
            List.of(keep("thought"), World::discardDraft)));
  }

  private static Step add(String words) {
    return world -> world.add(words);
  }

  private static Step revise(String words, String better) {
    return world -> world.revise(words, better);
  }

  private static Step unrevise(String words) {
    return world -> world.unrevise(words);
  }

  private static Step erase(String... words) {
    return world -> world.erase(List.of(words));
  }

  private static Step keep(String step) {
    return world -> world.keep(step);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_was_acknowledged_survives_a_power_loss_at_every_call(Scenario scenario) {
    int calls = callsOf(scenario);
    for (int n = 1; n <= calls + 1; n++) {
      for (var survival : Survival.all()) {
        var world = new World("power loss at call " + n + ", " + survival);
        world.runAll(scenario.before());
        world.runUntilStopped(scenario.steps(), n);
        world.disk.crash(survival);
        world.checkAll();
        world.add("afterwards");
        world.disk.crash(CrashFiles.NOTHING);
        world.checkAll();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_is_done_again_after_a_kill_at_every_call_survives_a_power_loss(Scenario scenario) {
    int calls = callsOf(scenario);
    for (int n = 1; n <= calls; n++) {
      for (var survival : Survival.few()) {
        var world = new World("killed at call " + n + ", then " + survival);
        world.runAll(scenario.before());
        int done = world.runUntilStopped(scenario.steps(), n);
        world.disk.kill();
        world.checkAll();
        world.runAll(scenario.steps().subList(done, scenario.steps().size()));
        world.checkAll();
        world.disk.crash(survival);
        world.checkAll();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_failure_at_every_call_leaves_nothing_of_what_was_not_acknowledged(Scenario scenario) {
    int calls = callsOf(scenario);
    for (int n = 1; n <= calls; n++) {
      for (var survival : Survival.few()) {
        var world = new World("failure at call " + n + ", then " + survival);
        world.runAll(scenario.before());
        world.disk.failAt(n, () -> new IOException("injected"));
        world.runInSpiteOfFailures(scenario.steps());
        world.disk.heal();
        world.checkNothingUnacknowledged();
        world.checkAll();
        world.disk.crash(survival);
        world.checkNothingUnacknowledged();
        world.checkAll();
        world.add("afterwards");
        world.disk.crash(CrashFiles.NOTHING);
        world.checkAll();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_disk_that_fails_for_good_at_any_call_loses_nothing_acknowledged(Scenario scenario) {
    int calls = callsOf(scenario);
    for (int n = 1; n <= calls; n++) {
      for (var survival : Survival.few()) {
        var world = new World("everything fails from call " + n + ", then " + survival);
        world.runAll(scenario.before());
        world.disk.failFrom(n, () -> new IOException("injected"));
        world.runInSpiteOfFailures(scenario.steps());
        world.disk.heal();
        world.checkAll();
        world.disk.crash(survival);
        world.checkAll();
        world.add("afterwards");
        world.disk.crash(CrashFiles.NOTHING);
        world.checkAll();
      }
    }
  }

  private static int callsOf(Scenario scenario) {
    var world = new World("in peace");
    world.runAll(scenario.before());
    world.disk.heal();
    world.runAll(scenario.steps());
    int calls = world.disk.calls();
    world.checkNothingUnacknowledged();
    world.checkAll();
    world.checkSchema();
    return calls;
  }

  /// One disk, whoever writes to it, and what was promised to them.
  static final class World {
    private final String where;
    private final CrashFiles disk = new CrashFiles(7, 48);
    private final SplittableRandom random = new SplittableRandom(11);
    private Journal journal = journal();

    // By the words that an entry was first given.
    private final Map<String, Ulid> ids = new HashMap<>();
    private final Map<Ulid, Entry> acknowledged = new LinkedHashMap<>();
    private final Map<Ulid, List<Entry>> maybe = new HashMap<>();
    private final Set<Ulid> maybeErased = new HashSet<>();
    private final Set<String> goneWords = new HashSet<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, String> maybeAnswers = new HashMap<>();
    private final Map<String, String> maybeDiscarded = new HashMap<>();
    private int added;

    World(String where) {
      this.where = where;
    }

    private Journal journal() {
      return new Journal(disk, new Device(disk, random), random);
    }

    void runAll(List<Step> steps) {
      steps.forEach(step -> step.run(this));
    }

    /// Returns how many steps were acknowledged.
    int runUntilStopped(List<Step> steps, int call) {
      disk.stopAt(call);
      int done = 0;
      try {
        for (var step : steps) {
          step.run(this);
          done++;
        }
      } catch (Stopped stopped) {
        journal = journal();
      }
      return done;
    }

    void runInSpiteOfFailures(List<Step> steps) {
      for (var step : steps) {
        try {
          step.run(this);
        } catch (JournalUnwritable | JournalUnreadable | NoSuchEntry failure) {
          assertThat(failure).as(where).message().doesNotContain("one", "two", "three", "theirs");
        }
      }
    }

    // Steps.

    void add(String words) {
      var moment = moment("2026-11-24T0" + (added++ % 9) + ":11:22.123+01:00[Europe/Berlin]");
      append(words, moment, label(words));
    }

    void anchor() {
      append("anchor", NOW, new Anchor(Anchor.Kind.SENTENCE, "I can wait and still be loved"));
    }

    void lookBack() {
      var late = moment("2027-01-03T10:00+01:00[Europe/Berlin]");
      append("look", late, new Lookback(ids.get("one"), Lookback.Outcome.NOT, Optional.empty()));
    }

    private void append(String words, Moment moment, Entry entry) {
      var saved = journal.append(moment, entry);
      ids.put(words, saved.id());
      acknowledged.put(saved.id(), entry);
    }

    void revise(String words, String better) {
      change(ids.get(words), label(better), id -> journal.revise(id, NOW, NOW, label(better)));
    }

    void unrevise(String words) {
      change(ids.get(words), label(words), id -> journal.unrevise(id, NOW));
    }

    private void change(Ulid id, Entry to, Consumer<Ulid> how) {
      if (to.equals(live().get(id))) {
        return; // Left by a process that was killed. Who sees that it is done does not do it again.
      }
      maybe.computeIfAbsent(id, none -> new ArrayList<>()).add(to);
      how.accept(id);
      maybe.remove(id);
      acknowledged.put(id, to);
    }

    void erase(List<String> words) {
      var doomed = words.stream().map(ids::get).toList();
      maybeErased.addAll(doomed);
      var erased = journal.erase(doomed, NOW);
      // A file that could not be read in a moment of failure is told of, and its words may be
      // there.
      if (erased.damagedLines().isEmpty()) {
        goneWords.addAll(words);
      }
      assertThat(erased.newerFiles()).as(where).isEmpty();
      acknowledged.keySet().removeAll(doomed);
    }

    void keep(String step) {
      maybeAnswers.put(step, "answer to " + step);
      draft().keep(step, "answer to " + step);
      answers.put(step, maybeAnswers.remove(step));
    }

    void discardDraft() {
      maybeDiscarded.putAll(answers);
      answers.clear();
      draft().discard();
      goneWords.addAll(maybeDiscarded.values());
      goneWords.addAll(maybeAnswers.values());
      maybeDiscarded.clear();
      maybeAnswers.clear();
    }

    private DraftFile draft() {
      return new DraftFile(disk, "reframe");
    }

    // What others did to the disk.

    void cutOffALine() {
      var path = theMonth();
      disk.put(path, disk.text(path) + "{\"v\":1,\"id\":\"01JD");
    }

    void otherDevices() {
      var theirs = known("theirs", "2026-11-20T10:00+01:00[Europe/Berlin]");
      var only = known("only", "2026-11-21T10:00+01:00[Europe/Berlin]");
      var kept = known("kept", "2026-11-22T10:00+01:00[Europe/Berlin]");
      var mine = disk.text(theMonth());
      disk.put(OTHER, theirs + "\n" + kept + "\n");
      disk.put(COPY, only + "\n");
      disk.put(BACKUP, mine + theirs + "\n");
      disk.put(UNFINISHED, mine + theirs);
      disk.put(SOMEBODY_ELSES, "not ours to delete");
    }

    private String known(String words, String when) {
      var moment = moment(when);
      var id = Ulid.at(moment.at().toInstant(), random);
      ids.put(words, id);
      acknowledged.put(id, label(words));
      return Lines.entry(id, moment, label(words));
    }

    private String theMonth() {
      return disk.contents().keySet().stream()
          .filter(path -> path.startsWith("journal/2026-11."))
          .findFirst()
          .orElseThrow();
    }

    // Promises.

    void checkAll() {
      var live = live();
      acknowledged.forEach(
          (id, entry) -> {
            if (maybeErased.contains(id) && !live.containsKey(id)) {
              return;
            }
            assertThat(live).as("%s: acknowledged", where).containsKey(id);
            var possible = new ArrayList<>(maybe.getOrDefault(id, List.of()));
            possible.add(entry);
            assertThat(possible).as("%s: the state of an entry", where).contains(live.get(id));
          });
      checkDamage();
      checkGone();
      checkDraft();
      // Nobody else's file was taken for a left-over.
      if (ids.containsKey("theirs")) {
        assertThat(disk.contents()).as(where).containsKey(SOMEBODY_ELSES);
      }
    }

    void checkNothingUnacknowledged() {
      assertThat(acknowledged.keySet())
          .as("%s: nothing but what was acknowledged", where)
          .containsAll(live().keySet());
      maybe.clear();
      maybeAnswers.clear();
      assertThat(disk.contents())
          .as("%s: no empty file", where)
          .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isNotEmpty());
    }

    private Map<Ulid, Entry> live() {
      var live = new HashMap<Ulid, Entry>();
      for (var dated : journal().history().entries()) {
        assertThat(live.put(dated.id(), dated.entry())).as("%s: one of each id", where).isNull();
      }
      return live;
    }

    private void checkDamage() {
      disk.contents()
          .forEach(
              (path, bytes) -> {
                var name = FileName.of(path.substring(path.lastIndexOf('/') + 1));
                if (path.startsWith("journal/") && name.isPresent()) {
                  assertThat(Lines.read(name.get(), bytes).damage())
                      .as("%s: %s", where, path)
                      .extracting(Damage::kind)
                      .isSubsetOf(Damage.Kind.TORN, Damage.Kind.ZEROS);
                }
              });
    }

    private void checkGone() {
      disk.contents()
          .forEach(
              (path, bytes) ->
                  assertThat(new String(bytes, StandardCharsets.UTF_8))
                      .as("%s: %s", where, path)
                      .satisfies(
                          text ->
                              assertThat(goneWords)
                                  .noneMatch(word -> text.contains("\"" + word + "\""))));
    }

    private void checkDraft() {
      var kept = draft().answers();
      assertThat(kept).as("%s: the draft", where).containsAllEntriesOf(answers);
      var possible = new HashMap<>(answers);
      possible.putAll(maybeAnswers);
      possible.putAll(maybeDiscarded);
      assertThat(possible).as("%s: the draft", where).containsAllEntriesOf(kept);
    }

    void checkSchema() {
      disk.contents()
          .forEach(
              (path, bytes) -> {
                if (path.startsWith("journal/2026") || path.startsWith("journal/lasting")) {
                  Lines.raw(Lines.read(bytes)).forEach(JournalSchema::check);
                }
              });
    }
  }
}
