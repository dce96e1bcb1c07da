package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Typing and mending a text.
class EditorTest {
  /// What is typed, with the keys by a letter, and the text then, with `|` for the cursor.
  @ParameterizedTest
  @CsvSource({
    "abc, abc|",
    "abcLLx, ax|bc",
    "abcLLLLx, x|abc",
    "abcLRRR, abc|",
    "abcHx, x|abc",
    "abcHRx, ax|bc",
    "abcHE!, abc!|",
    "abcB, ab|",
    "BBa, a|",
    "abcHD, |bc",
    "abcD, abc|",
    "one twoW, 'one |'",
    "'one two  W', 'one |'",
    "one twoWW, |",
    "one twoLLLU, |two",
    "one twoLLLK, 'one |'",
    "胸がL痛, 胸痛|が",
    "胸がB, 胸|",
    "züge öB, 'züge |'",
    "a\u0308bLLx, x|a\u0308b",
    "xa\u0308B, x|",
    "xa\u0308LD, x|",
    "\uD83D\uDE42\uD83D\uDE42LB, |\uD83D\uDE42",
  })
  void keys_of_an_editor(String keys, String expected) {
    var editor = new Editor();
    var typed = new StringBuilder();
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      typed.append(
          switch (key) {
            case 'L' -> Keyed.LEFT;
            case 'R' -> Keyed.RIGHT;
            case 'H' -> "\u001b[H";
            case 'E' -> "\u001b[F";
            case 'D' -> "\u001b[3~";
            case 'B' -> "\u007f";
            case 'W' -> "\u0017";
            case 'U' -> "\u0015";
            case 'K' -> "\u000b";
            default -> String.valueOf(key);
          });
    }
    Keyed.strokes(typed.toString()).forEach(editor::press);
    assertThat(new StringBuilder(editor.text()).insert(editor.at(), "|").toString())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"'one\r\ntwo', one two", "'one\ntwo\rthree\tfour', one two three four"})
  void the_lines_of_a_paste_go_on_in_one(String pasted, String expected) {
    var editor = new Editor();
    editor.press(Stroke.text(pasted));
    assertThat(editor.text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"'a\u001b[31mb', a[31mb", "'a\u0007\u0085b', ab"})
  void nothing_pasted_can_move_the_cursor(String pasted, String expected) {
    var editor = new Editor();
    editor.press(Stroke.text(pasted));
    assertThat(editor.text()).isEqualTo(expected);
  }
}
