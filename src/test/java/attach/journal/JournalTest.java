package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.entry.Anchor;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.Label;
import attach.entry.Lookback;
import attach.entry.Moment;
import attach.entry.Period;
import attach.entry.Quiz;
import attach.entry.Try;
import attach.entry.Ulid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final Moment NOVEMBER = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final Moment JANUARY = moment("2027-01-03T10:00+01:00[Europe/Berlin]");

  private final CrashFiles disk = new CrashFiles(1, CrashFiles.WHOLE);
  private final SplittableRandom random = new SplittableRandom(1);
  private final Journal journal = new Journal(disk, new Device(disk, random), random);

  JournalTest() {
    disk.put("device", "abc123\n");
  }

  @AfterEach
  void every_line_keeps_to_the_schema() {
    disk.contents()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith("abc123.jsonl")) {
                new String(bytes, StandardCharsets.UTF_8).lines().forEach(JournalSchema::check);
              }
            });
  }

  private List<String> words() {
    return words(journal);
  }

  private static List<String> words(Journal journal) {
    return journal
        .history()
        .all(Label.class)
        .map(dated -> dated.entry().feelings().getFirst().word())
        .toList();
  }

  private static Period month(int year, int month) {
    var first = LocalDate.of(year, month, 1);
    return new Period(first, first.plusMonths(1).minusDays(1));
  }

  @Test
  void an_entry_comes_back_with_its_moment_and_its_line() {
    var saved = journal.append(NOVEMBER, label("anxious"));
    var dated = journal.history().entries().getFirst();
    assertThat(dated.id()).isEqualTo(saved.id());
    assertThat(dated.at()).isEqualTo(NOVEMBER.at());
    assertThat(dated.day()).isEqualTo("2026-11-23");
    assertThat(dated.entry()).isEqualTo(label("anxious"));
    assertThat(saved.id().moment()).isEqualTo(NOVEMBER.at().toInstant());
    assertThat(disk.text("journal/2026-11.abc123.jsonl")).isEqualTo(saved.line() + "\n");
    assertThat(journal.entries()).extracting(Live::line).containsExactly(saved.line());
  }

  @Test
  void an_entry_is_filed_by_the_month_of_its_practice_day() {
    journal.append(moment("2026-12-01T03:59+01:00[Europe/Berlin]"), label("late"));
    journal.append(moment("2026-12-01T04:00+01:00[Europe/Berlin]"), label("early"));
    assertThat(disk.contents())
        .containsKeys("journal/2026-11.abc123.jsonl", "journal/2026-12.abc123.jsonl");
  }

  @Test
  void what_outlives_its_month_is_filed_apart_and_is_there_in_every_period() {
    var scores = new LinkedHashMap<String, Optional<Double>>();
    var lasting =
        List.<Entry>of(
            new Anchor(Anchor.Kind.OBJECT, "the smooth stone"),
            new Quiz("self", "1", Optional.empty(), List.of(), scores),
            attempt(Try.Kind.FOCUS));
    lasting.forEach(entry -> journal.append(NOVEMBER, entry));
    journal.append(NOVEMBER, new Quiz("pulse", "1", Optional.empty(), List.of(), scores));
    journal.append(NOVEMBER, attempt(Try.Kind.ATTEMPT));
    assertThat(disk.text("journal/lasting.abc123.jsonl").lines()).hasSize(3);
    assertThat(disk.text("journal/2026-11.abc123.jsonl").lines()).hasSize(2);
    assertThat(journal.history(month(2030, 1)).entries())
        .extracting(dated -> (Object) dated.entry())
        .containsExactlyInAnyOrderElementsOf(lasting);
  }

  private static Try attempt(Try.Kind kind) {
    return new Try(
        kind,
        "say-a-need",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  @Test
  void entries_stand_in_the_order_of_what_they_speak_of() {
    journal.append(moment("2026-11-24T21:00+01:00[Europe/Berlin]"), label("third"));
    journal.append(moment("2026-11-23T21:00+01:00[Europe/Berlin]"), label("first"));
    journal.append(moment("2026-11-24T02:00-08:00[America/Los_Angeles]"), label("second"));
    assertThat(words()).containsExactly("first", "second", "third");
  }

  @Test
  void a_period_opens_only_the_files_that_can_hold_it() {
    for (int month = 1; month <= 12; month++) {
      journal.append(moment("2026-%02d-10T12:00Z[UTC]".formatted(month)), label("m" + month));
    }
    journal.append(NOVEMBER, new Anchor(Anchor.Kind.OBJECT, "the smooth stone"));
    int before = disk.opened().size();
    journal.history(month(2026, 5));
    assertThat(disk.opened().subList(before, disk.opened().size()))
        .containsExactlyInAnyOrder("journal/2026-05.abc123.jsonl", "journal/lasting.abc123.jsonl");
  }

  @Test
  void saving_opens_no_file_for_reading_but_the_device() {
    journal.append(NOVEMBER, label("one"));
    int before = disk.opened().size();
    journal.append(NOVEMBER, label("two"));
    assertThat(disk.opened().subList(before, disk.opened().size())).containsOnly("device");
  }

  @Test
  void a_lookback_lies_beside_what_it_looks_back_on() {
    var worry = journal.append(NOVEMBER, label("worried"));
    var look = journal.append(JANUARY, lookback(worry.id()));
    assertThat(disk.text("journal/2026-11.abc123.jsonl")).contains(look.line());
    assertThat(journal.history(month(2026, 11)).all(Lookback.class)).hasSize(1);
    assertThat(look.moment().day()).isEqualTo("2027-01-03");
  }

  @Test
  void a_lookback_on_something_that_is_not_here_yet_lies_in_its_own_month() {
    journal.append(JANUARY, lookback(new Ulid("01M85N4WCB0000000000000009")));
    assertThat(disk.contents()).containsKey("journal/2027-01.abc123.jsonl");
  }

  @Test
  void a_lookback_in_an_old_month_can_be_changed_and_its_change_taken_back() {
    var worry = journal.append(NOVEMBER, label("worried"));
    var look = journal.append(JANUARY, lookback(worry.id()));
    var changed = new Lookback(worry.id(), Lookback.Outcome.PARTLY, Optional.empty());
    journal.revise(look.id(), JANUARY, JANUARY, changed);
    assertThat(journal.history().all(Lookback.class).map(dated -> dated.entry()))
        .containsExactly(changed);
    journal.unrevise(look.id(), JANUARY);
    assertThat(journal.history().all(Lookback.class).map(dated -> dated.entry()))
        .containsExactly(lookback(worry.id()));
    assertThat(disk.contents()).doesNotContainKey("journal/2027-01.abc123.jsonl");
  }

  private static Lookback lookback(Ulid of) {
    return new Lookback(of, Lookback.Outcome.NOT, Optional.empty());
  }

  @Test
  void a_change_speaks_from_the_file_of_its_entry_also_when_the_day_moves() {
    var saved = journal.append(NOVEMBER, label("one"));
    journal.revise(saved.id(), JANUARY, JANUARY, label("one, on another day"));
    assertThat(disk.contents()).containsOnlyKeys("device", "journal/2026-11.abc123.jsonl");
    var dated = journal.history().entries().getFirst();
    assertThat(dated.id()).isEqualTo(saved.id());
    assertThat(dated.day()).isEqualTo("2027-01-03");
    assertThat(journal.history().entries()).hasSize(1);
    var revision = Lines.read(disk.text("journal/2026-11.abc123.jsonl")).lines().getLast().line();
    assertThat(revision.envelope().moment().day()).as("where it is filed").isEqualTo("2026-11-23");
  }

  @Test
  void the_latest_change_counts_also_when_the_clock_was_set_back() {
    var saved = journal.append(NOVEMBER, label("one"));
    journal.revise(saved.id(), later(60), NOVEMBER, label("two"));
    journal.revise(saved.id(), later(10), NOVEMBER, label("three"));
    journal.revise(saved.id(), later(10), NOVEMBER, label("four"));
    assertThat(words()).containsExactly("four");
  }

  private static Moment later(int minutes) {
    return new Moment(
        NOVEMBER.at().plus(Duration.ofMinutes(minutes)), NOVEMBER.zone(), NOVEMBER.day());
  }

  @Test
  void taking_back_a_change_says_again_what_was_before_it() {
    var saved = journal.append(NOVEMBER, label("one"));
    journal.revise(saved.id(), later(1), JANUARY, label("two"));
    journal.revise(saved.id(), later(2), JANUARY, label("three"));
    journal.unrevise(saved.id(), later(3));
    assertThat(words()).containsExactly("two");
    var other = journal.append(NOVEMBER, label("other"));
    journal.revise(other.id(), later(1), JANUARY, label("changed"));
    journal.unrevise(other.id(), later(2));
    assertThat(words()).contains("other");
    assertThat(journal.history(month(2026, 11)).entries())
        .filteredOn(dated -> dated.id().equals(other.id()))
        .allMatch(dated -> dated.day().equals(NOVEMBER.day()));
  }

  @Test
  void what_is_not_there_or_was_never_changed_cannot_be_changed_or_taken_back() {
    var saved = journal.append(NOVEMBER, label("one"));
    var nobody = new Ulid("01M85N4WCB0000000000000009");
    assertThatThrownBy(() -> journal.revise(nobody, NOVEMBER, NOVEMBER, label("x")))
        .isInstanceOf(NoSuchEntry.class);
    assertThatThrownBy(() -> journal.unrevise(nobody, NOVEMBER)).isInstanceOf(NoSuchEntry.class);
    assertThatThrownBy(() -> journal.unrevise(saved.id(), NOVEMBER))
        .isInstanceOf(NoSuchEntry.class);
  }

  @Test
  void the_id_of_a_change_is_not_the_id_of_an_entry() {
    var saved = journal.append(NOVEMBER, label("one"));
    journal.revise(saved.id(), NOVEMBER, NOVEMBER, label("two"));
    var revision = Lines.read(disk.text("journal/2026-11.abc123.jsonl")).lines().getLast().line();
    assertThatThrownBy(
            () -> journal.revise(revision.envelope().id(), NOVEMBER, NOVEMBER, label("x")))
        .isInstanceOf(NoSuchEntry.class);
  }

  @Test
  void what_was_deleted_elsewhere_cannot_be_changed_here() {
    var saved = journal.append(NOVEMBER, label("one"));
    deletedElsewhere(saved.id());
    assertThat(words()).isEmpty();
    assertThatThrownBy(() -> journal.revise(saved.id(), NOVEMBER, NOVEMBER, label("two")))
        .isInstanceOf(NoSuchEntry.class);
  }

  private void deletedElsewhere(Ulid id) {
    var own = new Ulid("01M865NDB80000000000000016");
    disk.put("journal/2026-11.zzzzzz.jsonl", Lines.tombstone(own, id, NOVEMBER) + "\n");
  }

  @Test
  void words_deleted_elsewhere_go_with_the_next_deletion_here() {
    var saved = journal.append(NOVEMBER, label("deleted elsewhere"));
    var other = journal.append(NOVEMBER, label("deleted here"));
    journal.append(NOVEMBER, label("kept"));
    deletedElsewhere(saved.id());
    journal.erase(List.of(other.id()), NOVEMBER);
    assertThat(disk.text("journal/2026-11.abc123.jsonl"))
        .contains("kept")
        .doesNotContain("deleted elsewhere", "deleted here");
  }

  @Test
  void a_copy_that_arrives_after_the_deletion_does_not_bring_the_entry_back() {
    var saved = journal.append(NOVEMBER, label("gone"));
    var copy = disk.text("journal/2026-11.abc123.jsonl");
    var erased = journal.erase(List.of(saved.id()), NOVEMBER);
    assertThat(erased.entries()).isOne();
    disk.put("journal/2026-11.abc123 (1).jsonl", copy);
    assertThat(words()).isEmpty();
    journal.erase(List.of(saved.id()), NOVEMBER);
    assertThat(disk.contents()).doesNotContainKey("journal/2026-11.abc123 (1).jsonl");
  }

  @Test
  void a_deletion_takes_every_state_of_the_entry_with_it() {
    var saved = journal.append(NOVEMBER, label("first words"));
    journal.revise(saved.id(), later(1), NOVEMBER, label("second words"));
    journal.erase(List.of(saved.id()), later(2));
    assertThat(disk.text("journal/2026-11.abc123.jsonl")).doesNotContain("words");
    var left = Lines.read(disk.text("journal/2026-11.abc123.jsonl")).lines();
    assertThat(left).hasSize(1);
    assertThat(left.getFirst().line().isTombstone()).isTrue();
    assertThat(left.getFirst().line().envelope().of()).hasValue(saved.id());
  }

  @Test
  void a_deletion_of_something_lasting_is_told_to_other_devices_beside_it() {
    var saved = journal.append(NOVEMBER, new Anchor(Anchor.Kind.OBJECT, "the smooth stone"));
    journal.erase(List.of(saved.id()), JANUARY);
    assertThat(disk.text("journal/lasting.abc123.jsonl"))
        .contains("\"type\":\"tombstone\"")
        .doesNotContain("smooth");
    assertThat(disk.contents()).containsOnlyKeys("device", "journal/lasting.abc123.jsonl");
  }

  @Test
  void a_deletion_leaves_other_lines_of_the_file_byte_for_byte() {
    var saved = journal.append(NOVEMBER, label("gone"));
    var mine = disk.text("journal/2026-11.abc123.jsonl");
    var newer =
        Lines.entry(random, NOVEMBER, label("kept"))
            .replace("\"feelings\"", "\"x\" : 1e2,\"feelings\"");
    disk.put("journal/2026-11.zzzzzz.jsonl", "\ufeff" + newer + "\r\n\r\n" + mine + "junk");
    journal.erase(List.of(saved.id()), NOVEMBER);
    assertThat(disk.text("journal/2026-11.zzzzzz.jsonl"))
        .isEqualTo("\ufeff" + newer + "\r\n\r\njunk");
  }

  @Test
  void lines_that_gave_no_entry_are_counted() {
    journal.append(NOVEMBER, label("one"));
    var line = Lines.entry(random, NOVEMBER, label("two"));
    disk.put(
        "journal/2026-11.zzzzzz.jsonl",
        "junk\n"
            + line.replace("\"label\"", "\"dance\"")
            + "\n"
            + line.replace("\"v\":1", "\"v\":2")
            + "\n");
    disk.put("journal/2026-10.zzzzzz.jsonl.age", "sealed");
    var history = journal.history();
    assertThat(history.entries()).hasSize(1);
    assertThat(history.gaps(Gap.Kind.DAMAGED)).isOne();
    assertThat(history.gaps(Gap.Kind.NEWER)).isEqualTo(2);
    assertThat(history.gaps(Gap.Kind.LOCKED)).isOne();
  }

  @Test
  void two_different_lines_with_one_id_are_both_kept() {
    var saved = journal.append(NOVEMBER, label("one"));
    disk.put(
        "journal/2026-11.zzzzzz.jsonl", Lines.entry(saved.id(), NOVEMBER, label("two")) + "\n");
    assertThat(words()).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void how_far_back_it_reaches_is_told_by_the_names_of_files() {
    journal.append(NOVEMBER, label("one"));
    journal.append(NOVEMBER, new Anchor(Anchor.Kind.OBJECT, "the smooth stone"));
    assertThat(journal.reachesBefore(YearMonth.of(2026, 12))).isTrue();
    assertThat(journal.reachesBefore(YearMonth.of(2026, 11))).isFalse();
  }

  @Test
  void a_device_that_lost_its_name_takes_a_new_one_and_reads_all() {
    journal.append(NOVEMBER, label("one"));
    for (var broken : List.of("", "abc", "../../x\n")) {
      disk.put("device", broken);
      var again = new Journal(disk, new Device(disk, random), random);
      again.append(NOVEMBER, label("after it was " + broken.length()));
      assertThat(disk.text("device")).matches("[a-z0-9]{6}\n");
      assertThat(words(again)).contains("one", "after it was " + broken.length());
    }
    assertThat(disk.contents().keySet().stream().filter(path -> path.startsWith("journal/")))
        .hasSize(4);
  }
}
