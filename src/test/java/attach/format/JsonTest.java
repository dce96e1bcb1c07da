package attach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":1}",
        "{\"b\":[1,2.50,null,true,\"x\",{\"c\":[]}],\"a\":\"\"}",
        "{\"big\":123456789012345678901234567890,\"exact\":0.10}",
        "{\"text\":\"\\\"\\\\\\n\\t\\u0000é😔\"}"
      })
  void what_is_read_is_written_as_it_was(String text) {
    assertThat(Json.write(Json.read(text))).isEqualTo(text);
  }

  @Test
  void values_have_one_kind_each() {
    var members =
        Json.read(
                "{\"i\":1,\"l\":9999999999,\"b\":99999999999999999999,\"d\":1.0,\"n\":null,\"o\":{}}")
            .members();
    assertThat(members)
        .containsEntry("i", 1L)
        .containsEntry("l", 9_999_999_999L)
        .containsEntry("n", null)
        .containsEntry("o", new JsonObject());
    // What is no long is kept as it was written.
    assertThat(members.get("b")).isInstanceOf(Number.class).hasToString("99999999999999999999");
    assertThat(members.get("d")).isInstanceOf(Number.class).hasToString("1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1}{\"b\":2}",
        "{\"a\":1} x",
        "{\"a\":1,\"a\":1}",
        "{\"a\":{\"b\":1,\"b\":2}}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1,}",
        "{\"a\":NaN}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":0x10}",
        "/**/{}",
        "\ufeff{}",
        "{\"a\":\"\u0001\"}",
        "[]",
        "null",
        "7"
      })
  void what_is_not_one_strict_object_is_refused(String text) {
    assertThatThrownBy(() -> Json.read(text))
        .isInstanceOfSatisfying(
            BadJson.class, bad -> assertThat(bad.endedEarly()).as("cut off").isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"a", "{\"a\":", "{\"a\":\"x", "{\"a\":[1,", "{\"a\":12"})
  void what_stops_too_early_is_told_apart(String text) {
    assertThatThrownBy(() -> Json.read(text))
        .isInstanceOfSatisfying(
            BadJson.class, bad -> assertThat(bad.endedEarly()).as("cut off").isTrue());
  }

  @Test
  void depth_has_an_end() {
    var deep = "[".repeat(31) + "]".repeat(31);
    assertThat(Json.read("{\"a\":" + deep + "}").members()).containsKey("a");
    assertThatThrownBy(() -> Json.read("{\"a\":[" + deep + "]}")).isInstanceOf(BadJson.class);
    var deeper = "{\"a\":".repeat(1001) + "1" + "}".repeat(1001);
    assertThatThrownBy(() -> Json.read(deeper)).isInstanceOf(BadJson.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"secret\" 1}",
        "{\"a\":secret}",
        "{\"a\":\"secret",
        "{\"secret\":1,\"secret\":2}"
      })
  void why_it_is_refused_is_said_without_its_text(String text) {
    assertThatThrownBy(() -> Json.read(text))
        .isInstanceOf(BadJson.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }

  @Test
  void an_absent_member_is_left_out_and_a_null_one_is_written() {
    var object =
        new JsonObject()
            .putIfPresent("absent", Optional.empty())
            .putIfPresent("there", Optional.of(1))
            .putUnlessEmpty("none", List.of())
            .put("list", Arrays.asList(1, null))
            .put("half", 0.5);
    assertThat(Json.write(object)).isEqualTo("{\"there\":1,\"list\":[1,null],\"half\":0.5}");
  }

  @Test
  void what_nobody_asked_for_is_left_over() {
    var members = new Members(Json.read("{\"a\":\"x\",\"b\":null,\"c\":[1],\"d\":{}}"));
    assertThat(members.text("a")).hasValue("x");
    assertThat(members.text("b")).isEmpty();
    assertThat(Json.write(members.unknown())).isEqualTo("{\"c\":[1],\"d\":{}}");
  }

  @Test
  void a_member_of_another_kind_is_told_by_its_name_and_not_its_value() {
    var members =
        new Members(
            Json.read("{\"a\":\"secret\",\"n\":3000000000,\"f\":1.5,\"l\":[\"secret\",1]}"));
    assertUnexpected("a must be a whole number", () -> members.whole("a"));
    assertUnexpected("a must be true or false", () -> members.flag("a"));
    assertUnexpected("a must be an object", () -> members.object("a"));
    assertUnexpected("n is too large", () -> members.whole("n"));
    assertUnexpected("f must be a whole number", () -> members.whole("f"));
    assertUnexpected("l holds an item of the wrong kind", () -> members.texts("l"));
    var huge = new Members(Json.read("{\"e\":1e400,\"f\":1e300}"));
    assertUnexpected("e is too large", () -> huge.number("e"));
    assertThat(huge.number("f")).hasValue(1e300);
    assertUnexpected("x is missing", () -> members.required("x", members.text("x")));
  }

  private static void assertUnexpected(String message, Runnable what) {
    assertThatThrownBy(what::run).isInstanceOf(UnexpectedJson.class).hasMessage(message);
  }
}
