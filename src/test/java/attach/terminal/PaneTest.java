package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A prompt on the screen, with the cursor where the person types.
class PaneTest {
  private final Pane pane = new Pane(false);

  private String show(int row, int column, String... lines) {
    var picture = new Picture(List.of(lines).stream().map(Line::of).toList(), row, column);
    return pane.show(picture).replace("\u001b", "^");
  }

  @Test
  void the_cursor_goes_to_its_place_and_comes_back_from_there() {
    assertThat(show(1, 2, "what?", "> ")).endsWith("^[1B^[3G");
    assertThat(show(1, 3, "what?", "> a")).isEqualTo("\r^[1A^[1B^[2G a\r^[1A^[1B^[4G");
    assertThat(show(1, 3, "what?", "> a")).isEmpty();
  }

  @Test
  void the_cursor_can_move_alone() {
    show(1, 2, "what?", "> a");
    assertThat(show(0, 0, "what?", "> a")).isEqualTo("\r^[1A^[1G");
  }

  @Test
  void where_the_window_became_narrower_the_rows_of_long_lines_are_counted() {
    show(2, 3, "x".repeat(70), "short", "> a");
    assertThat(pane.erase(80)).isEqualTo("\r\u001b[2A\r\u001b[K\u001b[2G\u001b[J\r");
    show(2, 43, "x".repeat(70), "short", "> " + "a".repeat(41));
    assertThat(pane.erase(30)).isEqualTo("\r\u001b[5A\r\u001b[K\u001b[2G\u001b[J\r");
  }
}
