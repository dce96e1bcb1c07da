package attach.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Strict JSON objects from and to text. The parser's own defaults accept duplicate names and any
/// depth; a journal must not.
public final class Json {
  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          // Names are looked up in small maps of our own; interning them costs more than it saves.
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Json() {}

  /// An object found in a longer text, and the index after its last character.
  public record Found(JsonObject object, int end) {}

  /// Reads text that is one object and nothing else.
  ///
  /// @throws BadJson otherwise
  public static JsonObject read(String text) {
    var found = readFrom(text, 0);
    for (int i = found.end(); i < text.length(); i++) {
      if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
        throw new BadJson(false, i);
      }
    }
    return found.object();
  }

  /// Reads the object that begins at `start`; what follows it is left alone.
  ///
  /// @throws BadJson where there is no whole object
  public static Found readFrom(String text, int start) {
    var chars = text.substring(start).toCharArray();
    try (var parser = FACTORY.createParser(chars)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadJson(chars.length == 0, start);
      }
      var object = object(parser);
      return new Found(object, start + (int) parser.currentLocation().getCharOffset());
    } catch (JsonEOFException cut) {
      throw new BadJson(true, text.length());
    } catch (JsonProcessingException bad) {
      var where = bad.getLocation();
      throw new BadJson(false, where == null ? start : start + where.getCharOffset());
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
  }

  private static JsonObject object(JsonParser parser) throws IOException {
    var object = new JsonObject();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> whole(parser.getNumberValue());
      // Kept exactly: a number that this version does not know must survive a rewrite.
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> throw new BadJson(false, parser.currentLocation().getCharOffset());
    };
  }

  private static Number whole(Number number) {
    return number instanceof BigInteger ? number : (Number) number.longValue();
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    var values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  /// One line of JSON, without its line end.
  public static String write(JsonObject object) {
    var text = new StringWriter();
    try (var generator = FACTORY.createGenerator(text)) {
      write(generator, object);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator to, Object value) throws IOException {
    switch (value) {
      case null -> to.writeNull();
      case JsonObject object -> {
        to.writeStartObject();
        for (Map.Entry<String, Object> member : object.members().entrySet()) {
          to.writeFieldName(member.getKey());
          write(to, member.getValue());
        }
        to.writeEndObject();
      }
      case List<?> list -> {
        to.writeStartArray();
        for (Object item : list) {
          write(to, item);
        }
        to.writeEndArray();
      }
      case String text -> to.writeString(text);
      case Boolean truth -> to.writeBoolean(truth);
      case Integer number -> to.writeNumber(number);
      case Long number -> to.writeNumber(number);
      case Double number -> to.writeNumber(number);
      case BigInteger number -> to.writeNumber(number);
      case BigDecimal number -> to.writeNumber(number);
      default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }
  }
}
