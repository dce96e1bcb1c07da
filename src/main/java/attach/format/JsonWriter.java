package attach.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/// Writes JSON objects. Apart from the reader, so that what only reads never loads the library.
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  static JsonGenerator generator(Writer to) {
    try {
      return FACTORY.createGenerator(to);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
  }

  /// One line of JSON, without its line end.
  static String write(JsonObject object) {
    var text = new StringWriter();
    try (var generator = FACTORY.createGenerator(text)) {
      write(generator, object);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return text.toString();
  }

  // Not a switch over classes: see EntryType.
  private static void write(JsonGenerator to, Object value) throws IOException {
    if (value instanceof JsonObject object) {
      to.writeStartObject();
      for (Map.Entry<String, Object> member : object.members().entrySet()) {
        to.writeFieldName(member.getKey());
        write(to, member.getValue());
      }
      to.writeEndObject();
    } else if (value instanceof List<?> list) {
      to.writeStartArray();
      for (Object item : list) {
        write(to, item);
      }
      to.writeEndArray();
    } else if (value instanceof String text) {
      to.writeString(text);
    } else if (value instanceof Number number) {
      writeNumber(to, number);
    } else if (value instanceof Boolean truth) {
      to.writeBoolean(truth);
    } else if (value == null) {
      to.writeNull();
    } else {
      throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }
  }

  private static void writeNumber(JsonGenerator to, Number number) throws IOException {
    if (number instanceof JsonNumber asItStands) {
      to.writeNumber(asItStands.toString());
    } else if (number instanceof Double) {
      to.writeNumber(number.doubleValue());
    } else {
      to.writeNumber(number.longValue());
    }
  }
}
