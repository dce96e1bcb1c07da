package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The drawn prompts on a real screen, key by key: what they show, what they leave, and that nothing a
/// person or a system does to them costs a word or the terminal's settings.
class PromptsIT {
  private static final String LABEL = "\"$attach\" label";
  private static final String STRENGTH = "How strong is it, 0 to 10? >";
  private static final String WORD = "Which word is nearest? Type some letters";
  private static final String ANOTHER = "And another? Enter = no\n>";
  private static final String SET_OFF = "5 cannot tell\n>";
  private static final String FEAR = "4 I did wrong\n>";
  private static final String END = "u = undo >";
  private static final String BODY = "Where in your body do you feel it?";

  @TempDir Path work;
  private BuiltFolder built;

  @BeforeEach
  void find() throws IOException {
    BuiltFolder.assumeTools("tmux", "stty");
    built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
  }

  private String journal() {
    return built.attach("journal", "list", "--json").exitedWith(0).out();
  }

  private Path draft() {
    return built.home().resolve(".local/state/attach/drafts/label.jsonl");
  }

  /// A kind of prompt, and the way to one of it.
  enum Kind {
    ONE_KEY(STRENGTH) {
      @Override
      void reach(Screen screen) {
        screen.waitFor(STRENGTH);
      }

      @Override
      void finish(Screen screen) {
        screen.type("2").waitFor(WORD).type("sad").press("Enter");
        enter(enter(screen, "m = more >"), END);
      }
    },
    PICK_LIST("> anx\n") {
      @Override
      void reach(Screen screen) {
        screen.waitFor(STRENGTH).type("2").waitFor(WORD).type("anx").waitFor("anxious: uneasy");
      }

      @Override
      void finish(Screen screen) {
        screen.press("Down").waitFor("Enter = take it").press("Enter");
        enter(enter(screen, "m = more >"), END);
      }
    },
    WORDS("> in my ch\n") {
      @Override
      void reach(Screen screen) {
        screen.waitFor(STRENGTH).type("2").waitFor(WORD).type("sad").press("Enter");
        enter(screen, "m = more >").waitFor(END).type("m");
        screen.waitFor(BODY).type("in my ch").waitFor("> in my ch");
      }

      @Override
      void finish(Screen screen) {
        screen.type("est").press("Enter").waitFor("write down?").press("Enter");
        screen.waitUntil("asks", text -> text.split(END, -1).length == 3);
        enter(screen, END);
      }
    };

    /// What stands there while it is open.
    private final String shown;

    Kind(String shown) {
      this.shown = shown;
    }

    abstract void reach(Screen screen);

    abstract void finish(Screen screen);
  }

  /// Enter at a question of one key, as somebody presses it who has read the question.
  private static Screen enter(Screen screen, String question) {
    screen.waitFor(question);
    pause();
    return screen.press("Enter");
  }

  /// Longer than a key that was meant for the question before can last.
  private static void pause() {
    LockSupport.parkNanos(600_000_000L);
  }

  @Test
  void a_feeling_is_named_with_letters_arrows_and_numbers() {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      screen.waitFor(STRENGTH).type("7").waitFor(WORD).type("anx");
      screen.waitFor("> anx\n     anxious: uneasy, as if something bad may come\n");
      screen.press("Enter");
      screen.waitFor("❯ 1  anxious: uneasy, as if something bad may come     Enter = take it");
      screen.press("Enter").waitFor(ANOTHER).type("lone").press("Down");
      screen.waitFor("❯    lonely:").press("Enter").waitFor("Enter = leave it open >").type("4");
      screen.waitFor(ANOTHER);
      pause();
      screen.press("Enter").waitFor(SET_OFF).press("Down").press("Down");
      screen.waitFor("❯2 change of tone").press("Up").waitFor("❯1 late reply").press("Enter");
      screen.waitFor(FEAR).type("1").waitFor("❯1 being left").press("Enter").waitFor(END);
      assertThat(screen.text())
          .startsWith(
              """
              How strong is it, 0 to 10? > 7
              Which word is nearest? > anxious
              And another? > lonely
              How strong is that one, 0 to 10? Enter = leave it open > 4
              And another? >
              What set it off? > late reply
              What is the fear under it? > being left

                I feel anxious, 7, and lonely, 4, because a reply is late and I fear being
                left.

              Saved.
              Enter = leave     m = body, note     u = undo >\
              """);
      enter(screen, END).endedWith(0);
    }
  }

  static Stream<List<String>> conversations() {
    return Stream.of(
        List.of("7", "anx", "", "", "1", "1", ""),
        List.of("7", "o", "2", "wie im Nebel", "", "n", "t", "q"),
        List.of("2", "Zu\u0308ge 胸", "", "y", "m", "", "<", "", "Sam was quiet", "", "", ""),
        List.of("10", "sad", "", "?", "9", "3", "2", "m", "chest", "a note — 注", ""));
  }

  /// Lines that come too soon after the one before would be left over from it.
  @ParameterizedTest
  @MethodSource("conversations")
  void the_same_lines_give_the_same_entry_as_in_line_mode(List<String> lines) throws IOException {
    String drawn = named(lines, LABEL);
    String plain = named(lines, LABEL + " --plain");
    assertThat(drawn).isEqualTo(plain);
  }

  /// What came of a conversation: the entries, and what is half done.
  private String named(List<String> lines, String command) throws IOException {
    var own = Files.createTempDirectory(work, "home");
    var there = BuiltFolder.with(own);
    Files.createDirectories(there.home());
    try (var screen = Screen.running(there, own, 80, 40, command)) {
      screen.waitFor("How strong is it");
      for (var line : lines) {
        pause();
        if (!line.isEmpty()) {
          screen.type(line);
        }
        screen.press("Enter");
      }
      screen.endedWith(0);
    }
    var half = there.home().resolve(".local/state/attach/drafts/label.jsonl");
    var entries = there.attach("journal", "list", "--json").exitedWith(0).out();
    return entries.replaceAll("\"(id|at)\":\"[^\"]*\",", "")
        + (Files.exists(half) ? Files.readString(half) : "");
  }

  static Stream<Arguments> endings() {
    return Stream.of(Kind.values())
        .flatMap(
            kind ->
                Stream.of(
                    Arguments.of(kind, "INT", 130),
                    Arguments.of(kind, "TERM", 143),
                    Arguments.of(kind, "HUP", 129)));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void a_signal_ends_it_with_its_own_code(Kind kind, String signal, int code) {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      kind.reach(screen);
      if (signal.equals("INT")) {
        screen.press("C-c");
      } else {
        built.shell("kill -" + signal + " " + screen.command()).exitedWith(0);
      }
      screen.endedWith(code);
      assertThat(screen.text()).doesNotContain("Exception", "Stopped here");
    }
    if (kind == Kind.PICK_LIST) {
      assertThat(draft()).content().contains("\"strength\",\"answer\":\"2\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void behind_ctrl_z_the_terminal_is_the_shell_s_and_afterwards_it_goes_on(Kind kind) {
    try (var screen = Screen.stoppable(built, work, 80, 30, LABEL)) {
      kind.reach(screen);
      for (int time = 1; time <= 2; time++) {
        screen.stop().press("Enter");
        int stops = time;
        screen.waitUntil(
            "asks again",
            text -> {
              int back = text.lastIndexOf("STOPPED");
              return text.split("STOPPED", -1).length == stops + 1
                  && (text.substring(back) + "\n").contains(kind.shown);
            });
      }
      pause();
      kind.finish(screen);
      screen.endedWith(0);
    }
    assertThat(journal()).contains("\"strength\":2");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void esc_twice_leaves_an_empty_screen_and_every_answer(Kind kind) {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      kind.reach(screen);
      screen.press("Escape").press("Escape").endedWith(0);
      assertThat(screen.text().strip()).isEqualTo("RC=0\nDONE");
    }
    switch (kind) {
      case ONE_KEY -> assertThat(draft()).doesNotExist();
      case PICK_LIST -> assertThat(draft()).content().contains("\"answer\":\"2\"");
      case WORDS -> assertThat(journal()).contains("\"body\":\"in my ch\"");
    }
  }

  @Test
  void in_line_mode_esc_twice_and_enter_do_the_same() {
    try (var screen = Screen.running(built, work, 80, 24, LABEL + " --plain")) {
      screen.answer(STRENGTH, "2").waitFor(WORD);
      screen.press("Escape").press("Escape").press("Enter").endedWith(0);
      assertThat(screen.text().strip()).isEqualTo("RC=0\nDONE");
    }
    assertThat(draft()).content().contains("\"answer\":\"2\"");
  }

  @Test
  void esc_twice_in_an_exercise_saves_it_and_leaves_an_empty_screen() {
    var line = "\"$attach\" ground --pattern 1-0-1 --breaths 9";
    try (var screen = Screen.running(built, work, 80, 24, line)) {
      screen.waitFor("q = stop").press("Escape").press("Escape");
      screen.endedWith(0);
      assertThat(screen.text().strip()).isEqualTo("RC=0\nDONE");
    }
    assertThat(journal()).contains("\"ended\":\"early\"");
  }

  @Test
  void esc_once_leaves_and_says_so() {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      Kind.PICK_LIST.reach(screen);
      screen.press("Escape").waitFor("Stopped here. Your words so far are kept.").endedWith(0);
    }
  }

  @Test
  void a_paste_of_lines_is_one_answer_and_no_key_is_lost_between_prompts() {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      screen.waitFor(STRENGTH).type("2").waitFor(WORD).type("sad").press("Enter");
      enter(screen, "m = more >").waitFor(END).type("m").waitFor(BODY);
      screen.paste("first\nsecond 胸\nthird Zu\u0308ge\n").waitFor("> first second 胸 third");
      screen.press("Home").type("the ").press("End").press("BSpace").press("BSpace").type("en!");
      screen.press("Enter").waitFor("write down?").type("right after").press("Enter");
      screen.waitFor("> right after").waitFor("Saved.\n" + "Enter = leave");
      pause();
      screen.type("m").waitFor(BODY);
      screen.waitUntil("asks for words again", text -> text.split(BODY, -1).length == 3);
      screen
          .type("head")
          .press("Enter")
          .waitUntil("notes", text -> text.split("write down\\?", -1).length == 3);
      screen.press("Enter");
      pause();
      screen.press("Enter").endedWith(0);
    }
    assertThat(journal()).contains("\"body\":\"head\"", "\"note\":\"right after\"");
  }

  @Test
  void a_key_that_is_held_or_followed_by_enter_answers_one_question() {
    try (var screen = Screen.running(built, work, 80, 24, LABEL)) {
      screen.waitFor(STRENGTH).type("7777").press("Enter").waitFor(WORD);
      pause();
      assertThat(screen.text())
          .contains("nearest?")
          .doesNotContain("> 7\nWhich word is nearest? >");
      screen.type("lonely").press("Enter").waitFor("And another? Enter = no");
      screen.press("C-c").endedWith(130);
    }
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 15"})
  void another_size_in_the_middle_leaves_one_picture(int columns, int rows) {
    try (var screen = Screen.running(built, work, columns, rows, LABEL)) {
      screen.waitFor(STRENGTH).type("7").waitFor("Which word");
      screen.type("on").press("Enter").waitFor("Enter = take it").press("Down").press("Down");
      for (int width : List.of(30, 100, 50, columns)) {
        screen.resize(width, rows);
        LockSupport.parkNanos(300_000_000L);
      }
      screen.waitUntil(
          "shows one picture",
          _ -> {
            var text = screen.visible();
            return text.split("Which word", -1).length == 2
                && text.split("❯", -1).length == 2
                && text.split("Enter = take it", -1).length == 2;
          });
      screen.press("Enter").waitFor("And another? Enter = no");
      screen.press("C-d").endedWith(0);
    }
    assertThat(draft()).exists();
  }

  @ParameterizedTest
  @CsvSource({"40, 15", "30, 15", "30, 12"})
  void a_narrow_screen_breaks_nothing(int columns, int rows) {
    try (var screen = Screen.running(built, work, columns, rows, LABEL)) {
      screen.waitFor("10? >").type("7").waitFor("own word.").type("on").press("Enter");
      screen.waitFor("Enter = take it").press("Enter").waitFor("Enter = no\n>").press("Enter");
      pause();
      screen.type("2").press("Enter").waitFor("fear").type("wie im Nebel").press("Enter");
      pause();
      screen.press("Enter").waitFor("Saved.");
      enter(screen, "undo >").endedWith(0);
      assertThat(screen.unbroken().lines()).allMatch(line -> line.length() <= columns);
    }
    assertThat(journal()).contains("\"fear\":\"wie im Nebel\"");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR=1, true",
    "TERM=dumb, false",
    "ACCESSIBLE=1, false",
    "REDUCED_MOTION=1, false"
  })
  void what_the_surroundings_ask_for(String variable, boolean drawn) {
    try (var screen = Screen.running(built, work, 80, 24, variable + " " + LABEL)) {
      screen.waitFor(STRENGTH).type("7");
      if (!drawn) {
        screen.press("Enter");
      }
      screen.waitFor(WORD).type("anx").press("Enter");
      screen.waitFor(drawn ? "❯ 1  anxious" : "  1  anxious");
      assertThat(screen.coloured()).doesNotContain("\u001b[36m");
      screen.press("C-c").endedWith(130);
    }
  }
}
