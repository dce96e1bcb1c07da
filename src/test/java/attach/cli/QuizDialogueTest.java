package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attach quiz` at a terminal: the sitting, what interrupts it, and how it goes on.
class QuizDialogueTest {
  private static final String NOW = "2026-11-24T10:00+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun typing(String... lines) {
    return AttachRun.in(home).at(NOW).typing(lines);
  }

  private static List<String> times(int n, String line) {
    return Collections.nCopies(n, line);
  }

  private static String[] lines(Object... parts) {
    var lines = new ArrayList<String>();
    for (var part : parts) {
      if (part instanceof List<?> several) {
        several.forEach(line -> lines.add((String) line));
      } else {
        lines.add((String) part);
      }
    }
    return lines.toArray(String[]::new);
  }

  private JsonNode entry() {
    return AttachRun.onlyEntry(home);
  }

  private boolean hasDraft(String name) {
    return Files.exists(AttachRun.state(home).resolve("drafts").resolve(name + ".jsonl"));
  }

  @Test
  void the_short_quiz_reads_like_this() {
    Golden.check(
        "quiz-dialogue",
        typing("6", "t", "x", "7", "", "", "b", "").attach("quiz", "pulse").exitedWith(0).screen());
    assertThat(entry().get("answers").toString()).isEqualTo("[6,10,7,null]");
    assertThat(hasDraft("quiz-pulse")).isFalse();
  }

  @Test
  void the_order_is_shuffled_by_its_seed_and_the_answers_stand_in_the_order_of_the_file() {
    // Each sentence is answered by its own place in the file, as far as seven.
    var first = typing(lines(times(18, "4"), "", "")).attach("quiz", "--seed", "5").screen();
    var again = typing(lines(times(18, "4"), "", "")).attach("quiz", "--seed", "5").screen();
    var other = typing(lines(times(18, "4"), "", "")).attach("quiz", "--seed", "6").screen();
    assertThat(asked(first)).hasSize(18).isEqualTo(asked(again)).isNotEqualTo(asked(other));
    assertThat(asked(first)).containsExactlyInAnyOrderElementsOf(asked(other));
  }

  /// The first words of every sentence, in the order in which they were asked.
  private static List<String> asked(String screen) {
    var asked = new ArrayList<String>();
    var lines = screen.lines().toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).matches("\\d+ of 18")) {
        asked.add(lines.get(i + 1).replaceAll(" >.*", ""));
      }
    }
    return asked;
  }

  @Test
  void left_twice_and_taken_up_again_it_gives_what_the_same_answers_give_at_once() {
    var whole =
        typing(lines(List.of("1", "2", "3", "", "5", "6", "7", "1", "2"), times(9, "3"), "", ""));
    whole.attach("quiz", "self", "--about", "Sam", "--seed", "9").exitedWith(0);
    var at_once = entry();

    AttachRun.in(home).at(NOW).attach("journal", "delete", "all", "--yes").exitedWith(0);
    typing("1", "2", "q")
        .attach("quiz", "self", "--about", "Sam", "--seed", "9")
        .exitedWith(0)
        .showedAmongOther(
            "Stopped here. Your answers are kept. The same command goes on from here.");
    // The input ends, as a closed window ends it. Another seed now would be another order.
    typing("o", "3", "", "5").attach("quiz", "self", "--about", "sam", "--seed", "1").exitedWith(0);
    typing(lines("o", List.of("6", "7", "1", "2"), times(9, "3"), "", ""))
        .attach("quiz", "self", "--about", "Sam")
        .exitedWith(0)
        .showedAmongOther("Something unfinished from", "6 of 18");

    var taken_up = AttachRun.json(AttachRun.linesIn(home).getLast());
    assertThat(taken_up.get("answers")).isEqualTo(at_once.get("answers"));
    assertThat(taken_up.get("scores")).isEqualTo(at_once.get("scores"));
  }

  @Test
  void a_name_is_no_file_name() {
    typing("1", "q").attach("quiz", "pulse", "--about", "Sam/../x").exitedWith(0);
    var drafts = AttachRun.files(AttachRun.state(home).resolve("drafts"));
    assertThat(drafts).hasSize(1);
    assertThat(drafts.getFirst().getFileName().toString()).matches("quiz-pulse-[0-9a-f]+\\.jsonl");
  }

  @Test
  void series_have_drafts_of_their_own() {
    typing("1", "q").attach("quiz", "pulse").exitedWith(0);
    var run = typing("2", "q").attach("quiz", "pulse", "--about", "friend").exitedWith(0);
    assertThat(run.screen()).doesNotContain("unfinished");
    typing("l").attach("quiz", "pulse").exitedWith(0).showedAmongOther("Kept as it is.");
    assertThat(hasDraft("quiz-pulse")).isTrue();
  }

  @Test
  void a_dropped_one_begins_anew() {
    typing("1", "q").attach("quiz", "pulse").exitedWith(0);
    typing("d", "", "5", "5", "5", "5", "").attach("quiz", "pulse").showedAmongOther("1 of 4");
    assertThat(entry().get("answers").toString()).isEqualTo("[5,5,5,5]");
  }

  @Test
  void left_before_the_first_answer_nothing_is_kept() {
    typing("q").attach("quiz").exitedWith(0).showedAmongOther("Stopped here. Nothing was kept.");
    assertThat(hasDraft("quiz-self")).isFalse();
  }

  @Test
  void back_asks_the_one_before_again_and_stays_at_the_first() {
    typing("<", "1", "2", "<", "<", "9", "8", "7", "6", "").attach("quiz", "pulse").exitedWith(0);
    assertThat(entry().get("answers").toString()).isEqualTo("[9,8,7,6]");
  }

  @Test
  void what_was_left_open_can_be_answered_at_the_end() {
    typing("1", "", "", "4", "o", "2", "3", "")
        .attach("quiz", "pulse")
        .showedAmongOther("2 left open.", "2 of 4");
    assertThat(entry().get("answers").toString()).isEqualTo("[1,2,3,4]");
  }

  @Test
  void where_nothing_was_answered_nothing_is_kept() {
    typing("", "", "", "", "").attach("quiz", "pulse").showedAmongOther("Nothing was answered");
    assertThat(AttachRun.linesIn(home)).isEmpty();
    assertThat(hasDraft("quiz-pulse")).isFalse();
  }

  @Test
  void after_a_strong_day_another_day_is_offered() {
    Written.in(home)
        .entry("2026-11-23T23:00+01:00", "label", "'feelings':[{'word':'anxious','strength':9}]");
    typing("y")
        .attach("quiz")
        .exitedWith(0)
        .showedAmongOther("Hard days colour answers. Sit it another day?", "It waits for you.");
    typing("", "q").attach("quiz").showedAmongOther("1 of 18");
    assertThat(typing("q").attach("quiz", "pulse").screen()).doesNotContain("Hard days");
  }

  @Test
  void the_name_and_the_numbers_stay_behind_a_key() {
    var run =
        typing(lines(List.of("7", "7"), times(16, "1"), "", "n", "b", ""))
            .attach("quiz", "--seed", "3");
    int keys = run.screen().indexOf("n = the name of this corner");
    assertThat(run.screen().substring(0, keys)).doesNotContain("secure", "anxious", "avoidant");
    assertThat(run.screen().substring(keys)).contains("that books call", "1.96 times .43");
    assertThat(run.out()).doesNotContain("books");
  }
}
