package attach;

import static org.assertj.core.api.Assertions.assertThat;

import attach.format.Json;
import attach.format.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A quiz on a real screen, key by key.
class QuizIT {
  private static final String QUIZ = "\"$attach\" quiz self --about partner --seed 11";

  /// What each sentence of the file is answered with; 0 leaves it open.
  private static final List<Integer> ANSWERS =
      List.of(6, 2, 5, 1, 3, 7, 4, 2, 0, 3, 5, 6, 7, 2, 6, 4, 1, 5);

  @TempDir Path work;
  private BuiltFolder built;
  private List<String> items;

  @BeforeEach
  void find() throws IOException {
    BuiltFolder.assumeTools("tmux", "stty");
    built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
    var file = Path.of("src/main/resources/content/en/quiz/self.json");
    items =
        ((List<?>) Json.read(Files.readString(file)).members().get("items"))
            .stream().map(String.class::cast).toList();
  }

  private JsonObject last() {
    var entries = built.attach("journal", "list", "--json").exitedWith(0).out().lines().toList();
    return Json.read(entries.getLast());
  }

  /// Answers what is asked, as long as the number shown is not beyond `last`.
  private void answer(Screen screen, int first, int last) {
    for (int n = first; n <= last; n++) {
      screen.waitFor(n + " of 18\n");
      var text = screen.unbroken().replace("\n", " ");
      int item =
          IntStream.range(0, 18).filter(i -> text.contains(items.get(i))).findFirst().orElseThrow();
      int answer = ANSWERS.get(item);
      // Longer than a key that was meant for the question before can last.
      LockSupport.parkNanos(450_000_000L);
      screen.press(answer == 0 ? "Enter" : String.valueOf(answer));
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 24"})
  void interrupted_twice_and_taken_up_again_it_gives_the_scores_of_the_same_answers(
      int columns, int rows) {
    try (var screen = Screen.running(built, work, columns, rows, QUIZ)) {
      answer(screen, 1, 5);
      screen.waitFor("6 of 18").press("C-c").endedWith(130);
    }
    try (var screen = Screen.running(built, work, columns, rows, QUIZ)) {
      screen.waitFor("Something unfinished from").type("o");
      answer(screen, 6, 11);
      screen.waitFor("12 of 18");
      built.shell("kill -TERM " + screen.command()).exitedWith(0);
      screen.endedWith(143);
    }
    try (var screen = Screen.running(built, work, columns, rows, QUIZ.replace("11", "12"))) {
      screen.waitFor("Something unfinished from").type("o");
      answer(screen, 12, 18);
      screen.waitFor("1 left open.");
      LockSupport.parkNanos(600_000_000L);
      screen.press("Enter").waitFor("about the numbers >").press("n").waitFor("corner");
      LockSupport.parkNanos(600_000_000L);
      screen.press("Enter").endedWith(0);
      assertThat(screen.text()).contains("| ", "░", "●", "worry", "A first sitting is a warm-up");
    }
    var byKeys = last();
    var answers = new ArrayList<String>();
    ANSWERS.forEach(answer -> answers.add(answer == 0 ? "-" : String.valueOf(answer)));
    built
        .attach("quiz", "self", "--about", "partner", "--answers", String.join(",", answers))
        .exitedWith(0);
    for (var field : List.of("instrument", "version", "about", "answers", "scores")) {
      assertThat(last().members().get(field)).isEqualTo(byKeys.members().get(field));
    }
    assertThat(built.home().resolve(".local/state/attach/drafts/quiz-self.jsonl")).doesNotExist();
  }

  @Test
  void one_sentence_stands_on_the_screen_at_a_time_and_back_goes_to_the_one_before() {
    try (var screen = Screen.running(built, work, 80, 24, QUIZ)) {
      answer(screen, 1, 3);
      screen.waitFor("4 of 18");
      assertThat(items.stream().filter(screen.unbroken()::contains)).hasSize(1);
      assertThat(screen.text()).doesNotContain("3 of 18");
      screen.type("<").waitFor("3 of 18");
      // The same key again at once is left over from the question before.
      screen.type("55").waitFor("4 of 18");
      LockSupport.parkNanos(600_000_000L);
      assertThat(screen.text()).contains("4 of 18");
      screen.press("Escape").waitFor("Stopped here.").endedWith(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"80, --color=always", "40, --color=always", "80, --color=never", "40, --plain"})
  void the_map_stands_within_the_screen(int columns, String look) {
    built.attach("quiz", "--answers", "7,1,7,1,1,7,7,1,7,1,1,7,7,1,7,1,1,7").exitedWith(0);
    var line = "\"$attach\" quiz --answers 4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4 " + look;
    try (var screen = Screen.running(built, work, columns, 40, line)) {
      screen.endedWith(0);
      assertThat(screen.text().lines()).allMatch(shown -> shown.length() <= columns);
      // No line was broken by the terminal.
      assertThat(screen.unbroken()).isEqualTo(screen.text());
      boolean drawn = !look.equals("--plain");
      assertThat(screen.text().contains("●")).isEqualTo(drawn);
      assertThat(screen.coloured().contains("\u001b[36m●")).isEqualTo(look.endsWith("always"));
    }
  }
}
