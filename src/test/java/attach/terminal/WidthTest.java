package attach.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a text is broken into lines. A line of the result ends at each stroke.
class WidthTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "one two three;9;one two|three",
        "one two three;3;one|two|three",
        "  one two;6;  one|  two",
        "one  two;20;one  two",
        "longer than;3;longer|than",
        "a = one    b = two    c = three;20;a = one    b = two|c = three",
        "a = one    b = two    c = three;18;a = one    b = two|c = three",
        "a = one    b = two    c = three;17;a = one|b = two|c = three",
        "take a long rest    q = stop;9;take a|long rest|q = stop",
        "take a long rest    q = stop;12;take a long|rest|q = stop",
        "これ は 犬;5;これ|は 犬",
        ";5;",
      },
      delimiter = ';',
      emptyValue = "")
  void a_text_is_broken(String text, int width, String lines) {
    assertThat(String.join("|", Width.wrap(text == null ? "" : text, width)))
        .isEqualTo(lines == null ? "" : lines);
  }
}
