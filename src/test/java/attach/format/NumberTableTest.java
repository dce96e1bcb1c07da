package attach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as programs write them.
class NumberTableTest {
  private static final int BLANK = -1000;
  private static final int NONE = -2000;

  private static NumberTable open(byte[] bytes) throws IOException {
    return NumberTable.open(new ByteArrayInputStream(bytes), BLANK, NONE);
  }

  /// The rows as `line: numbers`, with `_` for a blank cell and `x` for no number.
  private static List<String> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rows(byte[] bytes) throws IOException {
    var rows = new ArrayList<String>();
    try (var table = open(bytes)) {
      while (table.next()) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < table.cells(); i++) {
          cells.add(shown(table.number(i)));
        }
        rows.add(lines(table) + ": " + String.join(" ", cells));
      }
    }
    return rows;
  }

  private static String lines(NumberTable table) {
    return table.line() == table.lastLine()
        ? String.valueOf(table.line())
        : table.line() + "-" + table.lastLine();
  }

  private static String shown(int number) {
    return switch (number) {
      case BLANK -> "_";
      case NONE -> "x";
      default -> String.valueOf(number);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void three_separators(String separator) throws IOException {
    assertThat(rows("1,2,3\n4,5,6\n".replace(",", separator)))
        .containsExactly("1: 1 2 3", "2: 4 5 6");
  }

  /// Whichever the first row holds most of, outside quotation marks.
  @Test
  void the_separator_is_that_of_the_first_row() throws IOException {
    assertThat(rows("\"a,b,c,d\";Q1;Q2\n1;2;3\n")).containsExactly("1: x x x", "2: 1 2 3");
    assertThat(rows("a;b,Q1,Q2\n1,2,3\n")).containsExactly("1: x x x", "2: 1 2 3");
    assertThat(rows("Q1;Q2\n1;2,3,4,5\n")).containsExactly("1: x x", "2: 1 x");
    assertThat(rows("a\tb;c\td\n1\t2\t3\n")).containsExactly("1: x x x", "2: 1 2 3");
    assertThat(rows("\n\nQ1;Q2\n1;2\n")).containsExactly("3: x x", "4: 1 2");
    assertThat(rows("Q1\n1\n2\n")).containsExactly("1: x", "2: 1", "3: 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void three_line_ends(String end) throws IOException {
    assertThat(rows("1,2\n\n3,4\n5,6".replace("\n", end)))
        .containsExactly("1: 1 2", "3: 3 4", "4: 5 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_no_part_of_the_first_name(String charset) throws IOException {
    var bytes = "\uFEFFQ1;Q2\n1;2\n".getBytes(Charset.forName(charset));
    try (var table = open(bytes)) {
      assertThat(table.next()).isTrue();
      assertThat(table.texts()).containsExactly("Q1", "Q2");
      assertThat(table.next()).isTrue();
      assertThat(table.number(1)).isEqualTo(2);
    }
  }

  /// Old programs write other encodings; where only numbers matter their letters do no harm.
  @Test
  void letters_of_another_encoding_do_no_harm() throws IOException {
    assertThat(rows("Q1,Größe\n1,groß\n".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("1: x x", "2: 1 x");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "' 7 ', 7",
    "-1, -1",
    "0, 0",
    "007, 7",
    "4.0, 4",
    "-4.00, -4",
    "123456789, 123456789",
    "'', _",
    "'  ', _",
    "1234567890, x",
    "4.5, x",
    "4.05, x",
    "4., x",
    ".0, x",
    "4a, x",
    "4x0, x",
    "a, x",
    "-, x",
    "--1, x",
    "+1, x",
    "1e1, x",
    "1 2, x",
    "/, x",
    ":, x",
    "٣, x",
    "NA, x"
  })
  void what_a_whole_number_is(String cell, String number) throws IOException {
    assertThat(rows("a,b\n" + cell + ",1")).containsExactly("1: x x", "2: " + number + " 1");
    assertThat(rows("a,b\n\"" + cell + "\",1")).containsExactly("1: x x", "2: " + number + " 1");
  }

  @Test
  void quoted_cells_hold_anything() throws IOException {
    assertThat(rows("\"a \"\"b\"\", c\",\"2\"\n\"3\n\r\n4\",5\n6,7\n"))
        .containsExactly("1: x 2", "2-4: x 5", "5: 6 7");
  }

  /// The rest of the table stays readable.
  @Test
  void a_misplaced_quotation_mark_costs_its_cell() throws IOException {
    assertThat(rows("1,2\n\"3\"x,4\n5\",6\n7,8\n"))
        .containsExactly("1: 1 2", "2: x 4", "3: x 6", "4: 7 8");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_ends_the_table_with_its_line() throws IOException {
    try (var table = open("1,2\n\"3,4\n5,6\n".getBytes(StandardCharsets.UTF_8))) {
      assertThat(table.next()).isTrue();
      assertThatThrownBy(table::next)
          .isInstanceOfSatisfying(Table.BadTable.class, bad -> assertThat(bad.line()).isEqualTo(2));
    }
  }

  /// It must not be read into memory whole.
  @Test
  void nor_does_a_very_long_cell_end_in_memory() throws IOException {
    var text = "1,2\n\"3," + "4,5\n".repeat(1_000_000) + "\"\n";
    try (var table = open(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(table.next()).isTrue();
      assertThatThrownBy(table::next)
          .isInstanceOfSatisfying(Table.BadTable.class, bad -> assertThat(bad.line()).isEqualTo(2));
    }
  }

  @Test
  void a_row_may_have_any_number_of_cells() throws IOException {
    var wide = "1" + ",1".repeat(999);
    try (var table = open(("a,b\n" + wide + "\n,\n").getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(table.cells()).isEqualTo(2);
      table.next();
      assertThat(table.cells()).isEqualTo(1000);
      assertThat(table.number(999)).isEqualTo(1);
      table.next();
      assertThat(table.cells()).isEqualTo(2);
      assertThat(table.number(1)).isEqualTo(BLANK);
      assertThat(table.next()).isFalse();
    }
  }

  @Test
  void only_the_first_row_has_texts() throws IOException {
    try (var table = open("\na,\"b, c\"\n1,2\n".getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(table.texts()).containsExactly("a", "b, c");
      table.next();
      assertThat(table.texts()).containsExactly("a", "b, c");
    }
  }

  @Test
  void an_empty_table_has_no_row() throws IOException {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n\n")).isEmpty();
    assertThat(rows("\uFEFF")).isEmpty();
  }

  @Test
  void many_objects_one_a_line() {
    var lines = new JsonLines();
    var written = new TreeSet<String>();
    for (int row = 1; row <= 2; row++) {
      written.add(
          lines
              .start("row", row)
              .map("scores", List.of("a", "b \"c\""), row + 0.5, Double.NaN)
              .map("z", List.of())
              .end());
    }
    assertThat(written)
        .isEqualTo(
            Set.of(
                "{\"row\":1,\"scores\":{\"a\":1.5,\"b \\\"c\\\"\":null},\"z\":{}}",
                "{\"row\":2,\"scores\":{\"a\":2.5,\"b \\\"c\\\"\":null},\"z\":{}}"));
  }
}
