package attach.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Our reader against a well-known one, set to be as strict: on whatever text, both say no, or both
/// read the same.
class JsonReaderTest {
  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build())
          .build();

  // Without half a pair of surrogates as an escape: the other reader takes one in a value and not
  // in a
  // name; ours takes both.
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\"a\"",
          "\"b\"",
          "\"a\":",
          "1",
          "0",
          "-",
          "-0",
          "1.5",
          "01",
          "1e9",
          "1E+2",
          ".",
          "e",
          "true",
          "false",
          "null",
          "tru",
          "NaN",
          " ",
          "\t",
          "\n",
          "\r",
          "\\u0041",
          "\\u00",
          "\\n",
          "\\x",
          "\\/",
          "é",
          "😔",
          "\u0000",
          "\u0001",
          "\u007f",
          "\u2028",
          "\ufeff",
          "\u00a0",
          "/*",
          "//",
          "'",
          "\uff11",
          "+1",
          "9223372036854775808");

  private static final String NAMES = "abcdefgh";

  @Test
  void on_valid_text_both_read_the_same() {
    for (int seed = 0; seed < 5000; seed++) {
      var text = object(new SplittableRandom(seed), 4);
      assertThat(ours(text)).as("seed %d: %s", seed, text).isPresent().isEqualTo(theirs(text));
    }
  }

  @Test
  void on_changed_text_both_say_the_same() {
    int accepted = 0;
    for (int seed = 0; seed < 40_000; seed++) {
      var random = new SplittableRandom(seed);
      var text = changed(object(random, 3), random);
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        continue; // Half a character never comes this far.
      }
      var theirs = theirs(text);
      assertThat(ours(text)).as("seed %d: %s", seed, text).isEqualTo(theirs);
      accepted += theirs.isPresent() ? 1 : 0;
    }
    assertThat(accepted).as("some were still valid").isBetween(2000, 38_000);
  }

  @Test
  void on_text_made_of_any_pieces_both_say_the_same() {
    for (int seed = 0; seed < 40_000; seed++) {
      var random = new SplittableRandom(seed);
      var text = new StringBuilder("{");
      for (int i = random.nextInt(9); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextBoolean() ? "}" : "");
      assertThat(ours(text.toString()))
          .as("seed %d: %s", seed, text)
          .isEqualTo(theirs(text.toString()));
    }
  }

  @Test
  void valid_text_that_is_cut_off_anywhere_is_known_to_be_cut_off() {
    for (int seed = 0; seed < 500; seed++) {
      var text = object(new SplittableRandom(seed), 3).strip();
      for (int end = 0; end < text.length(); end++) {
        var cut = text.substring(0, end);
        assertThatThrownBy(() -> Json.read(cut))
            .as("seed %d: %s", seed, cut)
            .isInstanceOfSatisfying(
                BadJson.class, bad -> assertThat(bad.endedEarly()).as(cut).isTrue());
      }
    }
  }

  @Test
  void the_depth_is_the_same() {
    for (int depth = 30; depth < 36; depth++) {
      var text = "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
      assertThat(ours(text)).as("depth %d", depth).isEqualTo(theirs(text));
      assertThat(ours(text).isPresent()).as("depth %d", depth).isEqualTo(depth <= 32);
    }
  }

  private static Optional<Object> ours(String text) {
    try {
      return Optional.of(plain(Json.read(text)));
    } catch (BadJson bad) {
      return Optional.empty();
    }
  }

  private static Object plain(Object value) {
    if (value instanceof JsonObject object) {
      var plain = new LinkedHashMap<String, Object>();
      object.members().forEach((name, member) -> plain.put(name, plain(member)));
      return List.copyOf(pairs(plain));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonReaderTest::plain).toList();
    }
    // A number as it was written, so that none is changed by being read.
    return value instanceof Number ? "number " + value : String.valueOf(value);
  }

  /// Members in their order, since that is kept too.
  private static List<List<Object>> pairs(Map<String, Object> members) {
    return members.entrySet().stream()
        .map(e -> List.of((Object) e.getKey(), e.getValue()))
        .toList();
  }

  private static Optional<Object> theirs(String text) {
    try (var parser = STRICT.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      var value = value(parser);
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (IOException bad) {
      return Optional.empty();
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var members = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield List.copyOf(pairs(members));
      }
      case START_ARRAY -> {
        var items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield List.copyOf(items);
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number " + parser.getText();
      default -> parser.getText();
    };
  }

  private static String object(RandomGenerator random, int depth) {
    var members = new ArrayList<String>();
    var names = new HashSet<Integer>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int name = random.nextInt(NAMES.length());
      if (names.add(name)) {
        members.add(
            "\""
                + NAMES.charAt(name)
                + "\""
                + space(random)
                + ":"
                + space(random)
                + any(random, depth));
      }
    }
    return space(random) + "{" + space(random) + String.join("," + space(random), members) + "}";
  }

  private static String any(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> List.of("true", "false", "null").get(random.nextInt(3));
      case 1 -> String.valueOf(random.nextLong() >> random.nextInt(64));
      case 2 ->
          List.of("0", "-0", "1.50", "-0.0", "1e9", "1E-400", "99999999999999999999", "0.1e+1")
              .get(random.nextInt(8));
      case 3, 4 -> string(random);
      case 5, 6 -> object(random, depth - 1);
      default -> "[" + any(random, depth - 1) + space(random) + "," + any(random, depth - 1) + "]";
    };
  }

  private static String string(RandomGenerator random) {
    var pieces =
        List.of(
            "a",
            " ",
            "é",
            "😔",
            "\\\"",
            "\\\\",
            "\\/",
            "\\n",
            "\\u00e9",
            "\\uD83D",
            "{\\\"v\\\":",
            "\u2028",
            "\u007f");
    var text = new StringBuilder("\"");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.append('"').toString();
  }

  private static String space(RandomGenerator random) {
    return random.nextInt(4) == 0
        ? List.of(" ", "\t", "\n", "\r", "  ").get(random.nextInt(5))
        : "";
  }

  private static String changed(String text, RandomGenerator random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(3));
    var piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, at) + piece + text.substring(to);
  }
}
