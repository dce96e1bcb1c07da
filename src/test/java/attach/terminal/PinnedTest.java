package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Choices.Choice;
import attach.terminal.Choices.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A line that stays above what is asked, and what the prompts look like below it.
class PinnedTest {
  private static final String THOUGHT = "Sam has not answered since six. Sam is done with me.";

  private static String shown(Pinned pinned, Question<?> question, int columns, int rows) {
    return Keyed.shown(pinned.over(question, columns, rows));
  }

  @Test
  void it_stands_above_the_question() {
    var entry = new TextEntry(Prompt.of("What would a camera have seen?"), Keyed.texts());
    Keyed.strokes("No message").forEach(entry::press);
    assertThat(shown(new Pinned(THOUGHT), entry, 80, 23))
        .isEqualTo(
            """
            Sam has not answered since six. Sam is done with me.
            What would a camera have seen? > No message|
            """);
  }

  @Test
  void nothing_is_pinned_at_first() {
    assertThat(shown(new Pinned(""), OneKey.scale(Prompt.of("How true?"), Keyed.texts()), 80, 23))
        .isEqualTo("How true? > |\n");
  }

  @Test
  void three_lines_of_it_at_most() {
    var entry = new TextEntry(Prompt.of("And?"), Keyed.texts());
    Keyed.strokes("x").forEach(entry::press);
    assertThat(shown(new Pinned(THOUGHT + " " + THOUGHT), entry, 30, 23))
        .isEqualTo(
            """
            Sam has not answered since
            six. Sam is done with me. Sam
            has not answered since six...
            And?
            > x|
            """);
  }

  @Test
  void on_a_low_screen_the_place_of_the_cursor_can_be_seen() {
    var entry = new TextEntry(Prompt.of("And?"), Keyed.texts());
    Keyed.strokes("one two three four five six seven eight").forEach(entry::press);
    assertThat(shown(new Pinned(THOUGHT), entry, 20, 3))
        .isEqualTo("> one two three\n  four five six\n  seven eight|\n");
  }

  @Test
  void a_list_to_pick_from() {
    var choices = List.of(new Choice("a", "anxious", "uneasy"), new Choice("s", "sad", ""));
    var list = new PickList(Prompt.of("Which?"), new Fixed(choices), Keyed.texts(), false);
    assertThat(shown(new Pinned("a thought"), list, 60, 23))
        .isEqualTo(
            """
            a thought
            Which?
              often  1 anxious   2 sad
            > |
            Enter skips   < back   q leaves   Esc Esc clears the screen
            """);
    Keyed.strokes(Keyed.DOWN).forEach(list::press);
    assertThat(shown(new Pinned("a thought"), list, 60, 23))
        .isEqualTo(
            """
            a thought
            Which?
              often >|1 anxious   2 sad
            >
              anxious: uneasy                           Enter = take it
            """);
    Keyed.strokes("s").forEach(list::press);
    assertThat(shown(new Pinned("a thought"), list, 60, 23))
        .isEqualTo(
            """
            a thought
            Which?
              often    anxious     sad
            > s|
                 anxious: uneasy
                 sad
            """);
  }

  @Test
  void in_line_mode_it_is_said_once_and_with_a_question_that_is_read_again() {
    var console = ScriptedConsole.answering("7", "?", "6");
    console.pin("a thought");
    console.scale(Prompt.of("How true?"));
    console.scale(Prompt.of("And now?"));
    console.pin("");
    assertThat(console.transcript())
        .startsWith("a thought\n")
        .endsWith("How true? > 7\nAnd now? > ?\na thought\nAnd now? > 6\n");
  }

  private record Fixed(List<Choice> all) implements Choices {
    @Override
    public List<Row> first() {
      return List.of(new Row("often", all));
    }

    @Override
    public List<Choice> search(String letters) {
      return all.stream().filter(choice -> choice.name().contains(letters)).toList();
    }
  }
}
