package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A text that is longer than a row, while it is typed.
class RowsTest {
  private static Rows end(String text, int first, int width) {
    return Rows.of(text, text.length(), first, width);
  }

  @Test
  void it_breaks_at_spaces() {
    assertThat(end("one two three four", 8, 10).rows()).containsExactly("one two ", "three four");
    assertThat(end("one two three four five", 8, 10).rows())
        .containsExactly("one two ", "three four ", "five");
  }

  @Test
  void a_word_that_is_too_long_is_broken_anywhere() {
    assertThat(end("abcdefghijkl", 5, 5).rows()).containsExactly("abcde", "fghij", "kl");
    assertThat(end("胸胸胸胸", 5, 5).rows()).containsExactly("胸胸", "胸胸");
  }

  @Test
  void the_cursor_is_where_the_next_letter_goes() {
    assertThat(end("", 8, 10)).extracting(Rows::row, Rows::column).containsExactly(0, 0);
    assertThat(end("one two three", 8, 10))
        .extracting(Rows::row, Rows::column)
        .containsExactly(1, 5);
    assertThat(Rows.of("one two three", 3, 8, 10))
        .extracting(Rows::row, Rows::column)
        .containsExactly(0, 3);
    assertThat(end("胸a\u0308", 8, 10)).extracting(Rows::row, Rows::column).containsExactly(0, 3);
  }

  @Test
  void spaces_at_the_end_of_a_row_do_not_push_the_cursor_out() {
    assertThat(end("one two    ", 8, 10)).extracting(Rows::row, Rows::column).containsExactly(0, 8);
  }
}
