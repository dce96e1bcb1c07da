package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.journal.JournalSchema;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach journal list|show|path|delete|undo`.
class JournalCommandTest {
  private static final String NOW = "2026-11-24T21:15+01:00[Europe/Berlin]";

  /// Words that stand in the three entries of [#threeEntries], each in a place of its own.
  private static final String[] WORDS = {
    "Zebrafink", "Distelfink", "Girlitz", "Stieglitz", "Kernbeisser"
  };

  @TempDir Path home;

  private AttachRun.Finished journal(String... words) {
    var arguments = new ArrayList<>(List.of("journal"));
    arguments.addAll(List.of(words));
    return AttachRun.in(home).at(NOW).attach(arguments.toArray(String[]::new));
  }

  private AttachRun.Finished label(String... words) {
    var arguments = new ArrayList<>(List.of("label"));
    arguments.addAll(List.of(words));
    return AttachRun.in(home).at(NOW).attach(arguments.toArray(String[]::new)).exitedWith(0);
  }

  private void threeEntries() {
    label("Zebrafink:4", "--at", "2026-11-22 10:00", "--trigger", "Distelfink");
    label("anxious:7", "--at", "yesterday 22:00", "--fear", "Girlitz");
    label("calm:5", "--body", "Stieglitz", "--note", "Kernbeisser");
  }

  @Test
  void after_midnight_the_date_is_that_of_the_calendar_and_the_day_is_told() {
    label("anxious:7", "--at", "02:10");
    journal("list").printedAmongOther("2026-11-24 02:10  anxious 7");
    journal("show", entries().getFirst().get("id").asText())
        .printedAmongOther("Tuesday 24 November, 02:10 (counts for Monday)");
  }

  private List<JsonNode> entries() {
    return journal("list", "--json").exitedWith(0).out().lines().map(AttachRun::json).toList();
  }

  private String idOf(String word) {
    return entries().stream()
        .filter(entry -> entry.at("/feelings/0/word").asText().equals(word))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  private void assertNoFileHolds(String... words) {
    for (var file : AttachRun.files(home)) {
      var bytes = AttachRun.text(file);
      assertThat(bytes).as("%s", file).doesNotContain(words);
      assertThat(file.toString()).doesNotContain(words);
    }
  }

  @Test
  void an_empty_journal_says_how_to_begin() {
    journal("list")
        .exitedWith(0)
        .said("")
        .printed("Nothing is written yet. Any one practice is a start.\n");
    journal("list", "--json").exitedWith(0).said("").printed("");
  }

  @ParameterizedTest
  @CsvSource({"80", "40"})
  void the_list_looks_like_this(String columns) {
    TwoWeeks.writtenIn(home);
    Golden.check(
        "journal-list-" + columns,
        AttachRun.in(home)
            .at(TwoWeeks.NOW)
            .with("COLUMNS", columns)
            .attach("journal", "list")
            .exitedWith(0)
            .said("")
            .out());
  }

  @Test
  void with_json_the_list_is_the_lines_with_changes_applied() {
    TwoWeeks.writtenIn(home);
    var lines = journal("list", "--json").out().lines().toList();
    assertThat(lines).hasSize(39);
    assertThat(lines.stream().filter(line -> !line.contains("Sam was quiet")))
        .hasSize(38)
        .isSubsetOf(AttachRun.linesIn(home));
    assertThat(lines).noneMatch(line -> line.contains("tombstone") || line.contains("furious"));
    var sad = lines.stream().filter(line -> line.contains("Sam was quiet")).toList();
    assertThat(sad).hasSize(1);
    assertThat(AttachRun.json(sad.getFirst()).at("/feelings/0/strength").asInt()).isEqualTo(6);
    assertThat(AttachRun.json(sad.getFirst()).get("type").asText()).isEqualTo("label");
    for (var line : lines) {
      JournalSchema.check(line);
    }
  }

  @Test
  void the_list_can_be_of_some_days() {
    threeEntries();
    assertThat(journal("list", "--from", "yesterday").out().lines()).hasSize(2);
    assertThat(journal("list", "--to", "2026-11-22").out().lines()).hasSize(1);
    assertThat(journal("list", "--week").out().lines()).hasSize(3);
    assertThat(journal("list", "--all").out().lines()).hasSize(3);
    journal("list", "--from", "2026-11-23", "--to", "2026-11-01").exitedWith(2).printed("");
  }

  @Test
  void unread_lines_are_counted_beside_the_list() {
    threeEntries();
    Written.in(home).raw("2026-11", "Zebrafink is in a damaged line\n");
    journal("list")
        .exitedWith(0)
        .said("Lines that could not be read: 1. They are kept as they are.\n");
    journal("list", "--json", "--week")
        .exitedWith(0)
        .said("Lines that could not be read: 1. They are kept as they are.\n");
  }

  @Test
  void an_entry_is_shown_whole_by_its_id_or_the_end_of_it() {
    label("calm:5", "--body", "shoulders", "--note", "By the sea.\nAlone.", "--trigger", "memory");
    var id = idOf("calm");
    var expected =
        """
        named feeling   Tuesday 24 November, 21:15
          feelings: calm, 5
          trigger: memory
          body: shoulders
          note: By the sea.
          Alone.
          %s
        """
            .formatted(id);
    journal("show", id).exitedWith(0).said("").printed(expected);
    journal("show", id.substring(20)).exitedWith(0).printed(expected);
    journal("show", id.substring(22).toLowerCase(Locale.ROOT)).printed(expected);
    assertThat(journal("show", id, "--json").json().get("note").asText())
        .isEqualTo("By the sea.\nAlone.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "delete"})
  void an_entry_that_there_is_not_is_said_kindly(String action) {
    threeEntries();
    for (var wrong : List.of("ZZZZZZ", "ABC", "", "Zebrafink", "01KB2XMFHG0000000000000001")) {
      journal(action, wrong, "--no-input", action.equals("delete") ? "--yes" : "--plain")
          .exitedWith(2)
          .printed("")
          .said("No entry fits that. To see your entries: attach journal list\n");
    }
    assertThat(entries()).hasSize(3);
  }

  @Test
  void an_id_that_fits_several_is_not_guessed_at() {
    var line =
        "{\"v\":1,\"id\":\"01KB2XMFHG00000000000%s0001\",\"type\":\"label\","
            + "\"at\":\"2026-11-20T12:00:00.000+01:00\",\"zone\":\"Europe/Berlin\","
            + "\"day\":\"2026-11-20\",\"feelings\":[{\"word\":\"sad\"}]}\n";
    Written.in(home).raw("2026-11", line.formatted("1") + line.formatted("2"));
    journal("delete", "0001", "--yes")
        .exitedWith(2)
        .said("More than one entry fits that. Please type more of the id.\n");
    journal("show", "10001").exitedWith(0);
  }

  @Test
  void the_path_is_told() {
    journal("path").exitedWith(0).said("").printed(AttachRun.journal(home) + "\n");
    var json = journal("path", "--json").exitedWith(0).json();
    assertThat(json.get("journal").asText()).isEqualTo(AttachRun.journal(home).toString());
    assertThat(json.get("state").asText()).isEqualTo(AttachRun.state(home).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "ATTACH_HOME=/x, /x/journal, /x/.state",
    "ATTACH_HOME=/x ATTACH_STATE=/y, /x/journal, /y",
    "XDG_DATA_HOME=/x XDG_STATE_HOME=/y, /x/attach/journal, /y/attach",
    "XDG_DATA_HOME=x ATTACH_HOME=, HOME/.local/share/attach/journal, HOME/.local/state/attach",
    "HOME=, HOME/.local/share/attach/journal, HOME/.local/state/attach"
  })
  void the_places_follow_the_environment(String variables, String journal, String state) {
    var run = AttachRun.in(home);
    for (var variable : variables.split(" ", -1)) {
      var parts = variable.split("=", -1);
      run = run.with(parts[0], parts[1]);
    }
    var json = run.attach("journal", "path", "--json").exitedWith(0).json();
    assertThat(json.get("journal").asText()).isEqualTo(journal.replace("HOME", home.toString()));
    assertThat(json.get("state").asText()).isEqualTo(state.replace("HOME", home.toString()));
  }

  @Test
  void without_an_action_the_actions_are_named() {
    journal().exitedWith(2).said("attach journal takes list, show, path, delete or undo.\n");
    journal("Zebrafink").exitedWith(2).printed("").showedNothingOf("Zebrafink");
    journal("show").exitedWith(2).printed("").saidAmongOther("Something is missing: ID.");
    journal("delete").exitedWith(2).printed("").saidAmongOther("Something is missing: ID|DAY|all.");
  }

  @Test
  void without_a_terminal_deleting_needs_a_yes() {
    threeEntries();
    journal("delete", "all")
        .exitedWith(2)
        .printed("")
        .said("Without a terminal, delete needs --yes.\n");
    AttachRun.in(home)
        .at(NOW)
        .typing()
        .attach("journal", "delete", "all", "--no-input")
        .exitedWith(2);
    assertThat(entries()).hasSize(3);
  }

  @Test
  void deleting_one_takes_its_words_from_every_file_and_leaves_the_others() {
    threeEntries();
    journal("delete", idOf("Zebrafink"), "--yes")
        .exitedWith(0)
        .said("")
        .printed(
            """
            One entry is gone, with its words.
            attach cannot reach other copies: sync history, your backups, traces on a disk.
            """);
    assertNoFileHolds("Zebrafink", "Distelfink");
    assertThat(entries()).hasSize(2);
    assertThat(AttachRun.linesIn(home)).anyMatch(line -> line.contains("Girlitz"));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23", "yesterday"})
  void deleting_a_day_takes_all_of_it(String day) {
    threeEntries();
    label("sad:2", "--at", "2026-11-24 03:00", "--note", "Girlitz");
    journal("delete", day, "--yes", "--json").exitedWith(0).printed("{\"deleted\":2}\n");
    assertNoFileHolds("Girlitz");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void a_day_with_nothing_on_it_cannot_be_deleted() {
    threeEntries();
    journal("delete", "2026-11-21", "--yes").exitedWith(2).printed("");
    assertThat(entries()).hasSize(3);
  }

  @Test
  void deleting_all_leaves_no_word_anywhere() {
    threeEntries();
    AttachRun.in(home)
        .at(NOW)
        .typing("6", "Zaunkoenig", "", "y", "", "", "", "m", "Pirol", "", "")
        .attach("label")
        .exitedWith(0);
    AttachRun.in(home).at(NOW).attach("today");
    journal("delete", "all", "--yes").exitedWith(0).printedAmongOther("4 entries are gone");
    assertNoFileHolds(WORDS);
    assertNoFileHolds("Zaunkoenig", "Pirol", "anxious", "calm");
    assertThat(entries()).isEmpty();
    var today = AttachRun.in(home).at(NOW).attach("today", "--json").json();
    assertThat(today.at("/practised/last28").asInt()).isZero();
  }

  @Test
  void deleting_all_of_nothing_is_done_already() {
    journal("delete", "all", "--yes")
        .exitedWith(0)
        .said("")
        .printedAmongOther("0 entries are gone");
  }

  @Test
  void deleting_reaches_files_of_other_machines_and_backups_and_drafts() throws IOException {
    threeEntries();
    var id = idOf("Zebrafink");
    var own = AttachRun.files(AttachRun.journal(home)).getFirst();
    var conflict = own.resolveSibling("2026-11.abcdef.sync-conflict-20261124-101010-ABCDEFG.jsonl");
    Files.copy(own, conflict);
    var backup = AttachRun.data(home).resolve("backup");
    Files.createDirectories(backup);
    Files.copy(own, backup.resolve(own.getFileName()));
    Files.writeString(own.resolveSibling("2026-11.ghijkl.jsonl"), Files.readString(own));

    journal("delete", id, "--yes").exitedWith(0);

    assertNoFileHolds("Zebrafink", "Distelfink");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void at_a_terminal_it_asks_first() {
    threeEntries();
    AttachRun.in(home)
        .at(NOW)
        .typing("")
        .attach("journal", "delete", "all")
        .exitedWith(0)
        .printed("Kept. Nothing was deleted.\n")
        .saidAmongOther("3 entries, with their words. This cannot be undone. Delete?");
    assertThat(entries()).hasSize(3);
    AttachRun.in(home).at(NOW).typing("no", "q").attach("journal", "delete", "all").exitedWith(0);
    AttachRun.in(home).at(NOW).typing().attach("journal", "delete", "all").exitedWith(0);
    assertThat(entries()).hasSize(3);
    AttachRun.in(home).at(NOW).typing("y").attach("journal", "delete", "all").exitedWith(0);
    assertNoFileHolds(WORDS);
  }

  @Test
  void one_entry_is_asked_about_in_the_singular() {
    threeEntries();
    AttachRun.in(home)
        .at(NOW)
        .typing("y")
        .attach("journal", "delete", idOf("calm"))
        .exitedWith(0)
        .saidAmongOther("One entry, with its words. This cannot be undone. Delete?");
    assertNoFileHolds("Stieglitz", "Kernbeisser");
  }

  @Test
  void a_damaged_line_that_speaks_of_a_deleted_entry_is_told_of() {
    threeEntries();
    var id = idOf("Zebrafink");
    Written.in(home)
        .raw("2026-11", "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"label\",\"feelings\":[{\"wo\n");
    var run = journal("delete", id, "--yes").exitedWith(0);
    run.saidAmongOther("Lines that could not be read stay as they are.", "2026-11.byhand.jsonl:1");
    run.showedNothingOf("Zebrafink");
  }

  @Test
  void a_file_that_a_newer_attach_wrote_is_told_of_and_left_alone() throws IOException {
    threeEntries();
    var line =
        AttachRun.linesIn(home).stream()
            .filter(entry -> entry.contains("Zebrafink"))
            .findFirst()
            .orElseThrow();
    Written.in(home).raw("2026-11", line + "\n" + line.replace("\"v\":1", "\"v\":9") + "\n");
    var file = AttachRun.journal(home).resolve("2026-11.byhand.jsonl");
    var before = Files.readString(file, StandardCharsets.UTF_8);
    journal("delete", idOf("Zebrafink"), "--yes")
        .exitedWith(0)
        .saidAmongOther("A newer attach wrote this file");
    assertThat(file).hasContent(before);
  }

  @Test
  void undo_takes_the_last_entry_back_with_its_words() {
    threeEntries();
    journal("undo")
        .exitedWith(0)
        .said("")
        .printed("Taken back: the named feeling of Tuesday 24 November, 21:15.\n");
    assertNoFileHolds("Stieglitz", "Kernbeisser");
    assertThat(entries()).hasSize(2);
    assertThat(AttachRun.in(home).at(NOW).attach("today", "--json").json().at("/daily/0/done"))
        .hasToString("false");
  }

  @Test
  void undo_reaches_one_step_back_and_no_further() {
    threeEntries();
    journal("undo", "--json").exitedWith(0).json();
    journal("undo").exitedWith(0).said("").printed("There is nothing here to take back.\n");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void there_is_nothing_to_undo_in_an_empty_journal() {
    journal("undo").exitedWith(0).said("").printed("There is nothing here to take back.\n");
    journal("undo", "--json").exitedWith(0).said("").printed("{\"undone\":null}\n");
  }

  @Test
  void a_deletion_cannot_be_undone() {
    threeEntries();
    journal("delete", idOf("Zebrafink"), "--yes");
    journal("undo").exitedWith(0).printed("There is nothing here to take back.\n");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void what_another_machine_wrote_is_not_taken_back() {
    Written.in(home).entry("2026-11-24T10:00+01:00", "label", "'feelings':[{'word':'sad'}]");
    journal("undo").printed("There is nothing here to take back.\n");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void undo_also_takes_back_what_was_added_to_an_entry() {
    AttachRun.in(home)
        .at(NOW)
        .typing("6", "sad", "", "", "", "m", "Pirol", "", "")
        .attach("label")
        .exitedWith(0);
    journal("undo").exitedWith(0).printedAmongOther("Taken back: the named feeling");
    assertNoFileHolds("Pirol", "sad");
  }
}
