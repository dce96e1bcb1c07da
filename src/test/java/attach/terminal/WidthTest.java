package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "one two three|9|one two/three",
        "one two three|13|one two three",
        "  one two three|9|  one two/  three",
        "extraordinary day|5|extraordinary/day",
        "a  b|9|a  b",
      })
  void text_is_broken_at_spaces_and_keeps_its_indent(String text, int width, String lines) {
    assertThat(String.join("/", Width.wrap(text, width))).isEqualTo(lines);
  }

  /// At 40 columns a key and what it does would else stand on two lines.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "r = rest day     q = leave|26|r = rest day     q = leave",
        "r = rest day     q = leave|25|r = rest day/q = leave",
        "r = rest day     q = leave|11|r = rest/day/q = leave",
        "  r = rest day     q = leave|20|  r = rest day/  q = leave",
        "a     a key with many words|12|a     a key/with many/words",
      })
  void what_stands_apart_is_kept_together(String text, int width, String lines) {
    assertThat(String.join("/", Width.wrap(text, width))).isEqualTo(lines);
  }

  @Test
  void an_empty_line_stays_one() {
    assertThat(Width.wrap("", 10)).containsExactly("");
    assertThat(Width.wrap("a\n\nb", 10)).containsExactly("a", "", "b");
  }
}
