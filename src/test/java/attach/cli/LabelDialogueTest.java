package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach label` at a terminal: the conversation from the command to what lies on the disk.
class LabelDialogueTest {
  private static final String NOW = "2026-11-24T21:15+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun.Finished typing(String... lines) {
    return AttachRun.in(home).at(NOW).typing(lines).attach("label");
  }

  private String last(String field) {
    return AttachRun.json(AttachRun.linesIn(home).getLast()).at(field).asText();
  }

  /// Reviewed against the kindness rules: plain words, at most sixteen of them a sentence, no praise, no
  /// hurry, no red mark; every question says how to skip it; own words are welcome.
  @Test
  void the_whole_conversation_reads_like_this() {
    Written.in(home)
        .lasting(
            "2026-11-20T10:00+01:00",
            "try",
            "'kind':'focus','behaviour':'pause-before-reacting','if':'late reply',"
                + "'then':'phone in the drawer, then ten breaths.'");
    Golden.check(
        "label-dialogue",
        typing("7", "anx", "", "abandoned", "4", "", "1", "1", "m", "chest", "Sam is away.", "")
            .exitedWith(0)
            .printed("")
            .screen());

    var entry =
        AttachRun.linesIn(home).stream()
            .filter(line -> line.contains("\"revision\""))
            .findFirst()
            .map(line -> AttachRun.json(line).get("entry"))
            .orElseThrow();
    assertThat(entry.toString().replace('"', '\''))
        .endsWith(
            "'feelings':[{'word':'anxious','strength':7},{'word':'abandoned','strength':4}],"
                + "'trigger':'late-reply','fear':'being-left',"
                + "'body':'chest','note':'Sam is away.'}");
  }

  @Test
  void the_questions_go_to_the_error_stream_and_the_answer_can_be_piped_on() {
    AttachRun.in(home)
        .typing("3", "sad", "", "")
        .redirected()
        .attach("label")
        .exitedWith(0)
        .printed("")
        .saidAmongOther("How strong is it", "I feel sad, 3.", "Saved.");
  }

  @Test
  void a_small_one_stops_at_one_word() {
    typing("3", "sad", "", "").exitedWith(0).showedAmongOther("> sad\n", "  I feel sad, 3.\n");
    assertThat(AttachRun.onlyEntry(home).get("feelings").toString())
        .isEqualTo("[{\"word\":\"sad\",\"strength\":3}]");
  }

  @Test
  void a_strength_on_the_command_line_is_not_asked_again() {
    var run = AttachRun.in(home).at(NOW).typing("sad", "", "1", "", "").attach("label", "7");
    run.exitedWith(0).showedAmongOther("I feel sad, 7, because a reply is late.");
    assertThat(run.screen()).doesNotContain("How strong");
  }

  @Test
  void options_answer_their_questions() {
    AttachRun.in(home)
        .at(NOW)
        .typing("5", "sad", "", "")
        .attach(
            "label",
            "--trigger",
            "late reply",
            "--fear",
            "too much",
            "--body",
            "throat",
            "--note",
            "Long day.",
            "--at",
            "yesterday 21:00")
        .exitedWith(0)
        .showedAmongOther("I feel sad, 5, because a reply is late and I fear being too much.");
    var entry = AttachRun.onlyEntry(home);
    assertThat(entry.get("day").asText()).isEqualTo("2026-11-23");
    assertThat(entry.get("body").asText()).isEqualTo("throat");
    assertThat(entry.get("note").asText()).isEqualTo("Long day.");
  }

  @ParameterizedTest
  @CsvSource({"11", "7.5"})
  void a_wrong_strength_on_the_command_line_is_refused_before_anything_is_asked(String strength) {
    AttachRun.in(home).typing().attach("label", strength).exitedWith(2).printed("");
  }

  @Test
  void leaving_keeps_a_draft_and_no_entry() {
    typing("7", "Zebrafink", "", "q")
        .exitedWith(0)
        .showedAmongOther("Stopped here. Your words so far are kept.\n");
    assertThat(AttachRun.journal(home)).doesNotExist();
    assertThat(draft())
        .hasContent(
            """
            {"step":"strength","answer":"7"}
            {"step":"word-1","answer":"Zebrafink"}
            """);
  }

  @Test
  void leaving_before_the_first_answer_does_not_say_that_words_are_kept() {
    typing("q").exitedWith(0).showedAmongOther("Stopped here. Nothing was kept.\n");
    assertThat(draft()).doesNotExist();
  }

  @Test
  void the_end_of_the_input_is_leaving_too() {
    typing("7").exitedWith(0).showedAmongOther("Stopped here. Your words so far are kept.\n");
    assertThat(draft()).exists();
  }

  private Path draft() {
    return AttachRun.state(home).resolve("drafts/label.jsonl");
  }

  private void halfDone() {
    typing("7", "Zebrafink", "", "q");
    try {
      Files.setLastModifiedTime(draft(), FileTime.from(Instant.parse("2026-11-24T08:20:00Z")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void something_unfinished_is_offered_without_its_words() {
    halfDone();
    var run = typing("q");
    run.exitedWith(0)
        .showedAmongOther(
            "Something unfinished from Tuesday 09:20. o = open, l = later, d = drop > ")
        .showedNothingOf("Zebrafink", "How strong");
    assertThat(draft()).exists();
  }

  @Test
  void opened_it_goes_on_where_it_stopped() {
    halfDone();
    var run = typing("o", "n", "", "1", "", "").exitedWith(0);
    assertThat(run.screen()).doesNotContain("How strong is it").doesNotContain("Which word");
    run.showedAmongOther("I feel Zebrafink, 7, because a reply is late.");
    assertThat(last("/feelings/0/word")).isEqualTo("Zebrafink");
    assertThat(draft()).doesNotExist();
  }

  @Test
  void later_leaves_it_as_it_is_and_begins_anew() {
    halfDone();
    typing("l", "3", "sad", "", "").exitedWith(0).showedNothingOf("Zebrafink");
    assertThat(last("/feelings/0/word")).isEqualTo("sad");
    assertThat(draft()).content().contains("Zebrafink").doesNotContain("sad");
  }

  @Test
  void what_is_begun_beside_it_is_not_said_to_be_kept() {
    halfDone();
    typing("l", "3", "q").showedAmongOther("Stopped here. Nothing was kept.\n");
  }

  @Test
  void dropped_it_is_gone() throws IOException {
    halfDone();
    typing("d", "", "3", "sad", "", "")
        .exitedWith(0)
        .showedAmongOther(
            "Dropped. You will not be asked about it again. Enter = go on, u = undo > \n")
        .showedNothingOf("Zebrafink");
    assertNoFileHolds("Zebrafink");
  }

  @Test
  void dropping_can_be_taken_back() throws IOException {
    halfDone();
    typing("d", "u", "o", "n", "", "", "", "").exitedWith(0);
    assertThat(last("/feelings/0/word")).isEqualTo("Zebrafink");
  }

  @Test
  void a_torn_draft_is_as_good_as_its_whole_lines() throws IOException {
    halfDone();
    Files.writeString(draft(), Files.readString(draft()) + "{\"step\":\"pleasant-1\",\"ans");
    typing("o", "n", "", "", "", "").exitedWith(0);
    assertThat(last("/feelings/0/word")).isEqualTo("Zebrafink");
  }

  @Test
  void after_an_anger_word_something_softer_is_named() {
    typing("6", "angry", "", "", "", "")
        .showedAmongOther(
            """
              I feel angry, 6.
            Anger often guards something softer. It can also have a good reason. Both can
            be true.

            Saved.
            """);
  }

  @Test
  void a_pleasant_moment_can_be_kept() {
    typing("6", "calm", "", "", "", "k", "The light on the water.", "")
        .showedAmongOther(
            "Enter = leave     k = keep this moment     m = body, note     u = undo > k\n",
            "What do you want to remember of this moment? Enter = leave it > ",
            "Kept, with the things that steady you.\n");
    assertThat(AttachRun.linesIn(home))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("\"type\":\"anchor\"")
                    .contains("\"kind\":\"moment\",\"text\":\"The light on the water.\""));
  }

  @Test
  void a_kept_moment_is_taken_back_before_the_label() throws IOException {
    typing("6", "calm", "", "", "", "k", "The light on the water.", "u", "").exitedWith(0);
    assertThat(listed()).contains("calm").doesNotContain("moment");
    assertNoFileHolds("The light");
    typing("5", "calm", "", "", "", "k", "The birds.", "u", "u").exitedWith(0);
    assertThat(listed()).contains("\"strength\":6").doesNotContain("\"strength\":5");
  }

  private String listed() {
    return AttachRun.in(home).at(NOW).attach("journal", "list", "--json").out();
  }

  @Test
  void a_pleasant_moment_can_be_left() {
    typing("6", "calm", "", "", "", "k", "", "").exitedWith(0);
    assertThat(AttachRun.onlyEntry(home).get("type").asText()).isEqualTo("label");
  }

  @Test
  void an_unpleasant_moment_is_not_offered_to_be_kept() {
    assertThat(typing("6", "sad", "", "", "", "k", "").screen())
        .doesNotContain("k = keep")
        .contains("One of the choices shown, please.");
  }

  @Test
  void body_and_note_are_added_on_request() {
    typing("6", "sad", "", "", "", "m", "throat", "Because of Sunday.", "").exitedWith(0);
    assertThat(AttachRun.linesIn(home)).hasSize(2);
    assertThat(last("/type")).isEqualTo("revision");
    assertThat(last("/entry/body")).isEqualTo("throat");
    assertThat(last("/entry/note")).isEqualTo("Because of Sunday.");
    var listed = AttachRun.in(home).at(NOW).attach("journal", "list", "--json").json();
    assertThat(listed.get("note").asText()).isEqualTo("Because of Sunday.");
  }

  @Test
  void nothing_is_written_where_nothing_was_added() {
    typing("6", "sad", "", "", "", "m", "", "", "m", "q", "").exitedWith(0);
    assertThat(AttachRun.linesIn(home)).hasSize(1);
  }

  @Test
  void the_body_is_kept_when_the_note_is_left() {
    typing("6", "sad", "", "", "", "m", "throat", "q", "").exitedWith(0);
    assertThat(last("/entry/body")).isEqualTo("throat");
  }

  @Test
  void undo_takes_every_word_back() throws IOException {
    typing(
            "6",
            "Zebrafink",
            "",
            "y",
            "",
            "Distelfink",
            "",
            "Girlitz",
            "",
            "m",
            "Stieglitz",
            "Kernbeisser",
            "u")
        .exitedWith(0)
        .showedAmongOther("Taken back.\n");
    assertNoFileHolds("Zebrafink", "Distelfink", "Girlitz", "Stieglitz", "Kernbeisser");
    var day = AttachRun.in(home).at(NOW).attach("today", "--json").json();
    assertThat(day.at("/daily/0/done").asBoolean()).isFalse();
    AttachRun.in(home)
        .at(NOW)
        .attach("journal", "undo")
        .printed("There is nothing here to take back.\n");
  }

  private void assertNoFileHolds(String... words) throws IOException {
    for (var file : AttachRun.files(home)) {
      assertThat(AttachRun.text(file)).as("%s", file).doesNotContain(words);
    }
  }

  @Test
  void an_own_word_is_asked_about_once() {
    typing("6", "wie im Nebel", "", "y", "", "", "", "")
        .showedAmongOther(
            "Is \"wie im Nebel\" pleasant for you? y or n, Enter = not sure > y",
            "k = keep this moment");
    assertThat(typing("6", "wie im Nebel", "", "", "", "").screen())
        .doesNotContain("pleasant for you")
        .contains("k = keep this moment");
    var day = AttachRun.in(home).at(NOW).attach("review", "--json").json().at("/days/6");
    assertThat(day.get("pleasant").asDouble()).isEqualTo(6);
    assertThat(day.get("strength").isNull()).isTrue();
  }

  @Test
  void an_own_word_that_nobody_spoke_of_counts_as_unpleasant() {
    typing("6", "wie im Nebel", "", "", "", "", "", "").exitedWith(0);
    var day = AttachRun.in(home).at(NOW).attach("review", "--json").json().at("/days/6");
    assertThat(day.get("strength").asDouble()).isEqualTo(6);
    assertThat(day.get("pleasant").isNull()).isTrue();
  }

  @Test
  void near_own_causes_become_one() {
    typing("6", "sad", "", "Sam was quiet", "", "", "").exitedWith(0);
    typing("6", "sad", "", "Sam was quite", "", "y", "", "")
        .showedAmongOther("You used \"Sam was quiet\" before. The same thing?");
    assertThat(
            AttachRun.in(home).at(NOW).attach("review", "--json").json().get("triggers").toString())
        .isEqualTo(
            "[{\"trigger\":\"Sam was quiet\",\"n\":2,\"mean\":6.0,"
                + "\"shrunk\":null,\"low\":null,\"high\":null}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"late reply", "late-reply", "Late Reply"})
  void the_plan_of_the_week_is_shown_where_it_fits(String when) {
    focus("2026-11-20T10:00+01:00", when, "ten breaths.");
    typing("6", "sad", "", "1", "", "")
        .showedAmongOther("Saved.\nYour plan for \"late reply\": ten breaths.\n");
    assertThat(typing("6", "sad", "", "2", "", "").screen()).doesNotContain("Your plan");
  }

  @Test
  void the_latest_plan_counts() {
    focus("2026-11-20T10:00+01:00", "late reply", "ten breaths.");
    focus("2026-11-21T10:00+01:00", "apart", "a walk.");
    assertThat(typing("6", "sad", "", "1", "", "").screen()).doesNotContain("Your plan");
    typing("6", "sad", "", "4", "", "").showedAmongOther("Your plan for \"apart\": a walk.\n");
  }

  private void focus(String at, String when, String then) {
    Written.in(home)
        .lasting(
            at,
            "try",
            "'kind':'focus','behaviour':'allow-space','if':'%s','then':'%s'".formatted(when, then));
  }

  @Test
  void an_unreadable_journal_does_not_stand_in_the_way() throws IOException {
    Written.in(home).raw("2026-11", "not json at all\n");
    typing("3", "sad", "", "").exitedWith(0).showedAmongOther("Saved.");
  }

  /// The disk fills up between two answers.
  @Test
  void where_no_draft_can_be_kept_the_conversation_goes_on() {
    AttachRun.in(home)
        .at(NOW)
        .typing("3", "sad", "", "")
        .before(1, () -> makeFolder(AttachRun.state(home).resolve("drafts/label.jsonl")))
        .attach("label")
        .exitedWith(0)
        .showedAmongOther(
            "Your answers cannot be kept in between. They are saved at the end.\n", "Saved.\n");
    assertThat(last("/feelings/0/word")).isEqualTo("sad");
  }

  @Test
  void words_that_could_not_be_saved_are_handed_back() {
    AttachRun.in(home)
        .at(NOW)
        .typing("3", "Zebrafink", "", "n", "")
        .before(5, this::blockJournal)
        .attach("label")
        .exitedWith(74)
        .printed("")
        .saidAmongOther("Not saved. Your words:\nfeelings: Zebrafink, 3\n");
  }

  @Test
  void words_added_later_that_could_not_be_saved_are_handed_back_too() {
    AttachRun.in(home)
        .at(NOW)
        .typing("3", "sad", "", "m", "Zebrafink", "Distelfink")
        .before(6, this::blockJournal)
        .attach("label")
        .exitedWith(74)
        .saidAmongOther("Not saved. Your words:\n", "body: Zebrafink\n", "note: Distelfink\n");
  }

  @Test
  void a_moment_that_could_not_be_saved_is_handed_back_too() {
    AttachRun.in(home)
        .at(NOW)
        .typing("3", "calm", "", "k", "The light.")
        .before(5, this::blockJournal)
        .attach("label")
        .exitedWith(74)
        .saidAmongOther("Not saved. Your words:\n", "text: The light.\n");
  }

  /// A folder where the files would be; root could write into anything else.
  private void blockJournal() {
    try {
      var journal = AttachRun.journal(home);
      if (Files.exists(journal)) {
        Files.move(journal, home.resolve("moved-away"));
      }
      Files.createDirectories(journal.getParent());
      Files.writeString(journal, "a file in the way");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void plain_mode_is_the_same_conversation() {
    var plain = AttachRun.in(home).at(NOW).typing("3", "sad", "", "").attach("label", "--plain");
    var other =
        AttachRun.in(home.resolve("other")).at(NOW).typing("3", "sad", "", "").attach("label");
    assertThat(plain.screen()).isEqualTo(other.screen());
  }
}
