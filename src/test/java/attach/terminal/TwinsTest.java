package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Choices.Choice;
import attach.terminal.Choices.Row;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every drawn prompt and its plain twin give the same answer to the same typed lines.
class TwinsTest {
  private static final Prompt PROMPT = Prompt.of("Which word? Type some letters.", "m");

  private static PlainConsole plain(String typed) {
    return new PlainConsole(
        new BufferedReader(new StringReader(typed)),
        new Printer(
            new ByteArrayOutputStream(), StandardCharsets.UTF_8, new Look(80, false, true, true)),
        Keyed.texts(),
        new VirtualPulse(),
        true,
        () -> {});
  }

  private static <T> void assertTwins(
      String typed, Function<Console, Answer<T>> line, Question<T> drawn) {
    Optional<Answer<T>> expected = Optional.of(line.apply(plain(typed)));
    // Ctrl-D, as a terminal gives it at the end of the input.
    assertThat(Keyed.type(drawn, typed + "\u0004")).isEqualTo(expected);
  }

  static Stream<String> words() {
    return Stream.of(
        "anxious",
        "ANXIOUS",
        "on-edge",
        "on edge",
        "anx",
        "an",
        "o",
        "Zebrafink",
        "sad about Sam",
        "胸が",
        "Zu\u0308ge",
        "day 3",
        "",
        " ",
        "?",
        "q",
        "Q",
        "<",
        "m",
        "1",
        "3",
        "9",
        "0",
        "10",
        "007",
        "-1",
        "t",
        "ten",
        "own");
  }

  /// Each word, and each two and three of them in a row.
  static Stream<String> lines() {
    var two = words().flatMap(a -> words().map(b -> a + "\n" + b + "\n"));
    var three =
        Stream.of("an", "o", "Zebrafink", "?", "9", "")
            .flatMap(a -> Stream.of("an", "o", "2", "?", "").map(b -> a + "\n" + b + "\n"))
            .flatMap(ab -> Stream.of("an", "1", "", "q", "own").map(c -> ab + c + "\n"));
    return Stream.of(words().map(word -> word + "\n"), two, three).flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void choosing(String typed) {
    var list = new PickList(PROMPT, new Feelings(true), Keyed.texts(), true);
    assertTwins(typed, console -> console.choose(PROMPT, new Feelings(true)), list);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void choosing_where_nothing_is_shown_at_first(String typed) {
    var list = new PickList(PROMPT, new Feelings(false), Keyed.texts(), true);
    assertTwins(typed, console -> console.choose(PROMPT, new Feelings(false)), list);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void words_of_ones_own(String typed) {
    assertTwins(typed, console -> console.ask(PROMPT), new TextEntry(PROMPT, Keyed.texts()));
  }

  static Stream<String> keys() {
    return Stream.of(
        "7\n",
        "0\n",
        "t\n",
        "T\n",
        "1\n",
        "10\n",
        "q\n",
        "<\n",
        "m\n",
        "M\n",
        "\n",
        "?\n7\n",
        "x\n4\n",
        "\u001b\n");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_number_by_one_key(String typed) {
    assertTwins(typed, console -> console.scale(PROMPT), OneKey.scale(PROMPT, Keyed.texts()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\n", "7\n", "8\n2\n", "0\n3\n", "t\n4\n", "\n", "<\n", "m\n", "?\n1\n"})
  void a_number_of_seven_by_one_key(String typed) {
    var range = new Range(1, 7);
    assertTwins(
        typed,
        console -> console.number(PROMPT, range),
        OneKey.number(PROMPT, range, Keyed.texts()));
  }

  @Test
  void a_question_that_passes_leaves_no_line() {
    var passing = OneKey.scale(Prompt.passing("How true?"), Keyed.texts());
    var staying = OneKey.scale(Prompt.of("How true?"), Keyed.texts());
    assertThat(Keyed.type(passing, "7")).isEqualTo(Keyed.type(staying, "7"));
    assertThat(passing.summary().lines(80)).isEmpty();
    assertThat(staying.summary().lines(80)).containsExactly("How true? > 7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"m\n", "M\n", "q\n", "<\n", "\n", "?\nm\n", "x\nm\n", "7\nq\n", "\u001b\n"})
  void one_key(String typed) {
    assertTwins(typed, console -> console.key(PROMPT), OneKey.key(PROMPT, Keyed.texts()));
  }

  @Test
  void a_search_and_the_arrows_do_what_a_number_does() {
    var list = new PickList(PROMPT, new Feelings(true), Keyed.texts(), true);
    assertThat(Keyed.type(list, "o" + Keyed.DOWN + Keyed.DOWN + "\n"))
        .contains(plain("o\n2\n").choose(PROMPT, new Feelings(true)));
  }

  private record Feelings(boolean listing) implements Choices {
    private static final List<Choice> ALL =
        List.of(
            new Choice("anxious", "anxious", "uneasy, as if something bad may come"),
            new Choice("on-edge", "on edge", "tense, ready to start"),
            new Choice("angry", "angry", ""),
            new Choice("lonely", "lonely", "wanting somebody near"),
            new Choice("own", "own word", ""));

    @Override
    public List<Row> first() {
      return listing
          ? List.of(new Row("yours", ALL.subList(0, 2)), new Row("often", ALL.subList(2, 4)))
          : List.of();
    }

    @Override
    public List<Choice> search(String letters) {
      var wanted = letters.toLowerCase(Locale.ROOT).replace('-', ' ');
      return ALL.stream().filter(choice -> choice.name().contains(wanted)).toList();
    }
  }
}
