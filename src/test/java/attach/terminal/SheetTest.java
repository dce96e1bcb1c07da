package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written so that a few lines stand on the screen.
class SheetTest {
  private final Sheet sheet = new Sheet(true);

  private String show(String... lines) {
    return sheet.show(List.of(lines).stream().map(Line::of).toList()).replace("\u001b", "^");
  }

  @Test
  void it_makes_room_and_goes_back_to_its_corner() {
    assertThat(show("one", "two")).isEqualTo("\n\r^[1A^[1Gone^[1B^[1Gtwo\r^[1A");
  }

  @Test
  void only_what_differs_is_written() {
    show("breath 1 of 18", "keys");
    assertThat(show("breath 2 of 18", "keys")).isEqualTo("^[8G2\r");
    assertThat(show("breath 2 of 18", "keys")).isEmpty();
  }

  @Test
  void what_is_shorter_leaves_nothing_behind() {
    show("breath", "keys");
    assertThat(show("bre", "keys")).isEqualTo("^[4G^[K\r");
    assertThat(show("bre", "")).isEqualTo("^[1B^[1G^[K\r^[1A");
  }

  @Test
  void places_near_each_other_are_written_in_one_go() {
    show("a..b.........c");
    assertThat(show("A..B.........C")).isEqualTo("^[1GA..B^[14GC\r");
  }

  @Test
  void a_shorter_line_right_after_a_change_keeps_its_columns() {
    show("a..bcd");
    assertThat(show("A..")).isEqualTo("^[1GA..^[K\r");
  }

  @Test
  void a_style_ends_where_its_text_ends() {
    assertThat(sheet.show(List.of(Line.of(Style.ACCENT, "x").and("y"))).replace("\u001b", "^"))
        .isEqualTo("^[1G^[36mx^[0my\r");
  }

  @Test
  void a_style_is_written_once_for_neighbours_and_for_what_lies_between() {
    sheet.show(List.of(Line.of(Style.ACCENT, "a.b").and(Style.STRONG, "c")));
    assertThat(
            sheet
                .show(List.of(Line.of(Style.ACCENT, "A.B").and(Style.STRONG, "C")))
                .replace("\u001b", "^"))
        .isEqualTo("^[1G^[36mA.B^[0;1mC^[0m\r");
  }

  @Test
  void nothing_of_it_is_left() {
    show("one", "two");
    assertThat(sheet.erase()).isEqualTo("\r\u001b[K\u001b[2G\u001b[J\r");
  }
}
