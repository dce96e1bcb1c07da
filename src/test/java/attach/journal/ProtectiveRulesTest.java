package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import attach.entry.Moment;
import attach.entry.Ulid;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of writing, each by itself. Every one of them was shown to be needed by taking it out;
/// the promises that they keep, and which tests then fail, are in src/docs/storage-promises.md.
class ProtectiveRulesTest {
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final String MONTH = "journal/2026-11.abc123.jsonl";
  private static final String OTHER = "journal/2026-11.zzzzzz.jsonl";
  private static final Ulid THEIRS = new Ulid("01M85N4WCB0000000000000009");

  // More calls than any one thing makes.
  private static final int MANY = 100;

  private final CrashFiles disk = disk(CrashFiles.WHOLE);
  private final SplittableRandom random = new SplittableRandom(1);
  private final Journal journal = new Journal(disk, new Device(disk, random), random);

  /// A disk whose device has its name already, so that the month file's name is known.
  private static CrashFiles disk(int slice) {
    var disk = new CrashFiles(1, slice);
    disk.put("device", "abc123\n");
    return disk;
  }

  private List<String> calls(Runnable what) {
    int before = disk.trace().size();
    what.run();
    return disk.trace().subList(before, disk.trace().size());
  }

  @Test
  void an_entry_is_written_then_forced_then_its_name_made_durable_and_only_then_saved() {
    assertThat(calls(() -> journal.append(WHEN, label("one"))))
        .startsWith("makeFolder journal", "sync ", "open " + MONTH)
        .containsSubsequence("write " + MONTH, "force " + MONTH, "sync journal")
        .endsWith("force " + MONTH, "sync journal");
  }

  @Test
  void the_name_of_a_file_that_is_there_is_made_durable_too_since_its_maker_may_have_died() {
    journal.append(WHEN, label("one"));
    assertThat(calls(() -> journal.append(WHEN, label("two"))))
        .containsExactly("open " + MONTH, "write " + MONTH, "force " + MONTH, "sync journal");
  }

  @Test
  void a_folder_is_durable_before_a_file_lies_in_it_also_where_its_maker_died() {
    disk.stopAt(6);
    assertThatThrownBy(() -> journal.append(WHEN, label("one"))).isNotNull();
    assertThat(disk.trace()).last().isEqualTo("makeFolder journal");
    disk.kill();
    var again = new Journal(disk, new Device(disk, random), random);
    again.append(WHEN, label("one"));
    disk.crash(CrashFiles.NOTHING);
    assertThat(again.history().entries()).hasSize(1);
  }

  @Test
  void nothing_is_changed_without_the_lock() {
    assertThatThrownBy(() -> new SafeAppend(disk).append("journal", "x", List.of("line")))
        .isInstanceOf(IllegalStateException.class);
    var saved = journal.append(WHEN, label("one"));
    journal.revise(saved.id(), WHEN, WHEN, label("two"));
    journal.unrevise(saved.id(), WHEN);
    journal.erase(List.of(saved.id()), WHEN);
    var draft = new DraftFile(disk, "reframe");
    draft.keep("thought", "words");
    draft.discard();
  }

  @Test
  void a_line_that_a_crash_cut_off_does_not_swallow_the_next() {
    disk.put(MONTH, "{\"v\":1,\"id\":\"01M");
    var saved = journal.append(WHEN, label("one"));
    assertThat(disk.text(MONTH)).isEqualTo("{\"v\":1,\"id\":\"01M\n" + saved.line() + "\n");
    assertThat(journal.history().entries()).hasSize(1);
  }

  @Test
  void an_entry_that_lost_its_line_end_is_not_glued_to_the_next() {
    var one = Lines.entry(random, WHEN, label("one"));
    disk.put(MONTH, one);
    var two = journal.append(WHEN, label("two")).line();
    assertThat(disk.text(MONTH)).isEqualTo(one + "\n" + two + "\n");
  }

  @Test
  void a_write_that_takes_only_some_of_the_bytes_is_gone_on_with() {
    for (int slice = 1; slice < 300; slice += 7) {
      var disk = disk(slice);
      var saved =
          new Journal(disk, new Device(disk, random), random).append(WHEN, label("späte 😔 one"));
      assertThat(disk.text(MONTH)).as("slice %d", slice).isEqualTo(saved.line() + "\n");
    }
  }

  @Test
  void half_a_character_is_refused_and_never_written_as_a_question_mark() {
    assertThatThrownBy(() -> journal.append(WHEN, label("half \ud83d")))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("half there")
        .message()
        .doesNotContain("half \ud83d");
    assertThat(disk.contents()).containsOnlyKeys("device");
    journal.append(WHEN, label("one"));
    var before = disk.text(MONTH);
    assertThatThrownBy(() -> journal.append(WHEN, label("half \udc00"))).isNotNull();
    assertThat(disk.text(MONTH)).isEqualTo(before);
  }

  /// The calls of one append into a month that is there, by their number.
  private int callNumber(String call) {
    var rehearsal = disk(CrashFiles.WHOLE);
    var before = new Journal(rehearsal, new Device(rehearsal, random), random);
    before.append(WHEN, label("one"));
    for (int n = 1; n < MANY; n++) {
      rehearsal.failAt(n, () -> new IOException("injected"));
      int traced = rehearsal.trace().size();
      var failure = catchThrowable(() -> before.append(WHEN, label("two")));
      assertThat(failure).as("a call that is " + call).isNotNull();
      var last = rehearsal.trace().subList(traced, rehearsal.trace().size());
      // A call that failed is not in the trace; the one after it in the right order is.
      boolean is =
          switch (call) {
            case "write" -> last.size() == 3 && last.get(1).startsWith("truncate");
            case "force" -> last.size() == 4 && last.get(2).startsWith("truncate");
            case "sync" -> last.size() == 5 && last.get(3).startsWith("truncate");
            default -> throw new IllegalArgumentException(call);
          };
      if (is) {
        return n;
      }
    }
    throw new AssertionError("no call is " + call);
  }

  @ParameterizedTest
  @ValueSource(strings = {"write", "force", "sync"})
  void what_could_not_be_made_safe_is_taken_back(String call) {
    int n = callNumber(call);
    journal.append(WHEN, label("one"));
    var before = disk.text(MONTH);
    disk.failAt(n, () -> new IOException("injected"));
    assertThatThrownBy(() -> journal.append(WHEN, label("two")))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("injected");
    assertThat(disk.text(MONTH)).isEqualTo(before);
    disk.crash(new CrashFiles.Survival(CrashFiles.Bytes.ALL, CrashFiles.Names.ALL, 0));
    assertThat(disk.text(MONTH)).isEqualTo(before);
  }

  @Test
  void a_failed_force_is_never_tried_again_and_called_good() {
    int n = callNumber("force");
    journal.append(WHEN, label("one"));
    disk.failAt(n, () -> new IOException("injected"));
    assertThat(
            calls(() -> assertThatThrownBy(() -> journal.append(WHEN, label("two"))).isNotNull()))
        .containsExactly("open " + MONTH, "write " + MONTH, "truncate " + MONTH, "force " + MONTH);
  }

  @Test
  void a_month_that_got_no_entry_gets_no_file() {
    for (int n = 1; n < MANY; n++) {
      var disk = disk(CrashFiles.WHOLE);
      var journal = new Journal(disk, new Device(disk, random), random);
      disk.failAt(n, () -> new IOException("injected"));
      var failure = catchThrowable(() -> journal.append(WHEN, label("one")));
      if (failure == null) {
        assertThat(disk.contents()).containsKey(MONTH);
        return;
      }
      assertThat(disk.contents()).as("call %d", n).doesNotContainKey(MONTH);
    }
    throw new AssertionError("it never succeeds");
  }

  private String theirs(String more) {
    return Lines.entry(THEIRS, WHEN, label("their words")) + "\n" + more;
  }

  @Test
  void a_file_is_rewritten_beside_itself_and_put_in_its_place_at_once() {
    var unfinished = "journal/.2026-11.zzzzzz.jsonl.tmp";
    disk.put(OTHER, theirs(Lines.entry(random, WHEN, label("kept")) + "\n"));
    var calls = calls(() -> journal.erase(List.of(THEIRS), WHEN));
    assertThat(calls)
        .containsSubsequence(
            "force " + MONTH,
            "sync journal",
            "open " + unfinished,
            "write " + unfinished,
            "force " + unfinished,
            "replace " + OTHER,
            "sync journal")
        .doesNotContain("open " + OTHER, "write " + OTHER);
  }

  @Test
  void a_file_of_a_newer_version_is_never_rewritten_and_is_told_of() {
    for (var newer :
        List.of("{\"v\":2,\"mood\":\"?\"}", theirs("").replace("\"v\":1", "\"v\":3"))) {
      var disk = disk(CrashFiles.WHOLE);
      disk.put(OTHER, theirs(newer.strip() + "\n"));
      var before = disk.text(OTHER);
      var erased = new Journal(disk, new Device(disk, random), random).erase(List.of(THEIRS), WHEN);
      assertThat(disk.text(OTHER)).isEqualTo(before);
      assertThat(erased.newerFiles()).containsExactly("disk:" + OTHER);
    }
  }

  @Test
  void a_sealed_file_is_left_as_it_is() {
    disk.put("journal/2026-10.abc123.jsonl.age", "age-encryption.org/v1 …");
    disk.put(OTHER, theirs(""));
    journal.erase(List.of(THEIRS), WHEN);
    assertThat(disk.text("journal/2026-10.abc123.jsonl.age")).startsWith("age-encryption.org");
    assertThat(disk.contents()).doesNotContainKey(OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"v\":1,\"id\":\"01M85N",
        "not json at all",
        "\u0000\u0000\u0000",
        "{\"v\":1,\"type\":\"label\"}",
        "{\"v\":1,\"id\":\"01M85N4WCB0000000000000008\",\"type\":\"dance\","
            + "\"at\":\"2026-11-24T03:11:22.123+01:00\",\"zone\":\"UTC\",\"day\":\"2026-11-23\"}"
      })
  void what_cannot_be_read_is_carried_over_byte_for_byte(String line) {
    disk.put(OTHER, theirs(line + "\r\n" + line));
    journal.erase(List.of(THEIRS), WHEN);
    assertThat(disk.text(OTHER)).isEqualTo(line + "\r\n" + line);
  }

  @Test
  void a_damaged_line_that_names_an_erased_entry_is_told_of_and_not_guessed_at() {
    var torn = theirs("").substring(0, 150);
    disk.put(OTHER, theirs(torn));
    var erased = journal.erase(List.of(THEIRS), WHEN);
    assertThat(disk.text(OTHER)).isEqualTo(torn);
    assertThat(erased.damagedLines()).extracting(Damage::kind).containsExactly(Damage.Kind.TORN);
  }

  @Test
  void an_erased_entry_inside_a_glued_line_is_taken_out_of_it() {
    var kept = Lines.entry(random, WHEN, label("kept"));
    disk.put(OTHER, kept + theirs(""));
    var erased = journal.erase(List.of(THEIRS), WHEN);
    assertThat(disk.text(OTHER)).isEqualTo(kept + "\n");
    assertThat(erased.damagedLines()).isEmpty();
  }

  @Test
  void where_a_file_cannot_be_read_no_rewriting_starts_from_nothing() {
    disk.put(OTHER, theirs(""));
    disk.failFrom(3, () -> new IOException("injected"));
    assertThatThrownBy(() -> journal.erase(List.of(THEIRS), WHEN)).isNotNull();
    disk.heal();
    assertThat(disk.text(OTHER)).isEqualTo(theirs(""));
  }
}
