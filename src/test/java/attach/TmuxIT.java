package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person sees in a terminal, key by key.
class TmuxIT {
  @TempDir Path work;
  private BuiltFolder built;

  @BeforeEach
  void find() throws IOException {
    BuiltFolder.assumeTools("tmux", "stty");
    built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
  }

  private Screen running(int columns, String line) {
    return Screen.running(built, work, columns, line);
  }

  private String journal() {
    return built.attach("journal", "list", "--json").exitedWith(0).out();
  }

  @Test
  void a_feeling_is_named_in_conversation() {
    try (var screen = running(80, "\"$attach\" label --plain")) {
      screen
          .answer("How strong is it, 0 to 10? >", "7")
          .waitFor("Which word is nearest? Type some letters, a number, or your own word.")
          .answer("\n>", "anx")
          .answer("uneasy, as if something bad may come\n>", "")
          .answer("And another? Enter = no >", "")
          .answer("5 cannot tell\n>", "1")
          .answer("4 I did wrong\n>", "1")
          .waitFor("  I feel anxious, 7, because a reply is late and I fear being left.")
          .waitFor("Saved.")
          .answer("u = undo >", "m")
          .answer("Where in your body do you feel it? Enter = skip >", "chest — 胸")
          .answer("Anything else you want to write down? Enter = skip >", "Zu\u0308ge, müde")
          .answer("u = undo >", "")
          .endedWith(0);
    }
    assertThat(journal())
        .contains(
            "\"trigger\":\"late-reply\"",
            "\"body\":\"chest — 胸\"",
            "\"note\":\"Zu\u0308ge, müde\"");
  }

  @Test
  void ctrl_c_keeps_the_answers_so_far_and_offers_them_next_time() {
    try (var screen = running(80, "\"$attach\" label --plain")) {
      screen
          .answer("How strong is it, 0 to 10? >", "7")
          .answer("\n>", "Zebrafink")
          .answer("as your own. >", "")
          .waitFor("pleasant for you?")
          .press("C-c")
          .endedWith(130);
    }
    assertThat(journal()).isEmpty();

    try (var screen = running(80, "\"$attach\" label --plain")) {
      screen.waitFor("Something unfinished from");
      assertThat(screen.text()).doesNotContain("Zebrafink");
      screen
          .answer("o = open, l = later, d = drop >", "o")
          .answer("Enter = not sure >", "n")
          .answer("And another? Enter = no >", "")
          .answer("5 cannot tell\n>", "")
          .answer("4 I did wrong\n>", "")
          .waitFor("I feel Zebrafink, 7.")
          .answer("u = undo >", "")
          .endedWith(0);
    }
    assertThat(journal()).contains("\"word\":\"Zebrafink\",\"strength\":7");
  }

  @Test
  void ctrl_d_leaves_and_keeps_the_answers_so_far() {
    try (var screen = running(80, "\"$attach\" label --plain")) {
      screen
          .answer("How strong is it, 0 to 10? >", "7")
          .waitFor("Which word is nearest?")
          .press("C-d")
          .waitFor("Stopped here. Your words so far are kept.")
          .endedWith(0);
    }
    assertThat(built.home().resolve(".local/state/attach/drafts/label.jsonl")).exists();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void a_signal_ends_it_with_its_own_code_and_keeps_the_answers(String signal, int code) {
    try (var screen = running(80, "\"$attach\" label --plain")) {
      screen.answer("How strong is it, 0 to 10? >", "7").waitFor("Which word is nearest?");
      built.shell("kill -" + signal + " " + screen.command()).exitedWith(0);
      screen.endedWith(code);
    }
    assertThat(built.home().resolve(".local/state/attach/drafts/label.jsonl")).exists();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 30})
  void no_line_of_the_conversation_is_broken_by_a_narrow_screen(int columns) {
    try (var screen = running(columns, "\"$attach\" label --plain")) {
      screen
          .answer("to 10? >", "7")
          .answer("9 tired\n>", "on")
          .answer("\n>", "1")
          .answer("no >", "")
          .waitFor("5 cannot tell")
          .answer("\n>", "1")
          .answer("\n>", "1")
          .waitFor("Saved.")
          .answer("undo >", "")
          .endedWith(0);
      assertThat(screen.unbroken().lines()).allMatch(line -> line.length() <= columns);
    }
    try (var screen =
        running(columns, "\"$attach\" today; \"$attach\" review; \"$attach\" journal list")) {
      screen.endedWith(0);
      assertThat(screen.unbroken().lines()).allMatch(line -> line.length() <= columns);
    }
  }

  /// One key is enough, and what was typed before the question is no answer to it.
  @Test
  void at_the_door_one_key_leads_to_people() {
    built.attach("label", "calm:5").exitedWith(0);
    try (var screen = running(80, "sleep 1; \"$attach\" config set night off; \"$attach\"")) {
      // Another key than the one that follows: the same again could be a trembling hand.
      screen.press("g").waitFor("q = leave >");
      assertThat(screen.text()).contains("g breathe").doesNotContain("Let the breath go out");
      screen.press("s").waitFor("You do not have to be alone with this.").endedWith(0);
    }
  }

  @Test
  void line_by_line_the_door_takes_the_same_answers() {
    built.attach("label", "calm:5").exitedWith(0);
    for (var plain : List.of("\"$attach\" --plain", "TERM=dumb \"$attach\"")) {
      try (var screen = running(80, "\"$attach\" config set night off; " + plain)) {
        screen
            .answer("q = leave >", "s")
            .waitFor("You do not have to be alone with this.")
            .endedWith(0);
      }
    }
  }

  @Test
  void the_first_screen_ends_with_one_breath() {
    try (var screen = running(80, "\"$attach\"")) {
      screen
          .waitFor("q = leave >")
          .press("Enter")
          .waitFor("That was one slow breath. It is saved, and it counts. Next time: attach")
          .endedWith(0);
    }
    assertThat(journal()).contains("\"breaths\":1,\"seconds\":10", "\"ended\":\"completed\"");
  }

  @ParameterizedTest
  @CsvSource({"C-c, 130", "q, 0", "Escape, 0"})
  void the_door_can_be_left_in_any_way(String key, int code) {
    try (var screen = running(40, "\"$attach\"")) {
      screen.waitFor("q = leave >").press(key).endedWith(code);
      assertThat(screen.unbroken().lines()).allMatch(line -> line.length() <= 40);
    }
    assertThat(journal()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void a_signal_at_the_door_leaves_the_terminal_as_it_was(String signal, int code) {
    try (var screen = running(80, "\"$attach\"")) {
      screen.waitFor("q = leave >");
      built.shell("kill -" + signal + " " + screen.command()).exitedWith(0);
      screen.endedWith(code);
    }
  }

  @Test
  void colours_are_used_in_a_terminal_and_not_in_a_pipe() {
    built.attach("label", "anxious:7").exitedWith(0);
    try (var screen = running(80, "\"$attach\" review")) {
      screen.waitFor("Feelings you named").endedWith(0);
      assertThat(screen.coloured()).contains("\u001b[1m").contains("\u001b[36m");
    }
    try (var screen = running(80, "\"$attach\" review | cat")) {
      screen.waitFor("Feelings you named").endedWith(0);
      assertThat(screen.coloured()).doesNotContain("\u001b[36m");
    }
  }
}
