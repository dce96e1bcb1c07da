package attach.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes many small objects, one a line, without building each of them first: for a table of any size
/// that would take longer than all else.
public final class JsonLines {
  private final StringWriter text = new StringWriter();
  private final JsonGenerator generator = JsonWriter.generator(text);

  /// Begins an object with a number.
  public JsonLines start(String name, long value) {
    return writing(
        () -> {
          generator.writeStartObject();
          generator.writeFieldName(name);
          generator.writeNumber(value);
        });
  }

  /// Puts a map of names to values; one that is not a number is written as null.
  public JsonLines map(String name, List<String> names, double... values) {
    return writing(
        () -> {
          generator.writeFieldName(name);
          generator.writeStartObject();
          for (int i = 0; i < values.length; i++) {
            generator.writeFieldName(names.get(i));
            if (Double.isNaN(values[i])) {
              generator.writeNull();
            } else {
              generator.writeNumber(values[i]);
            }
          }
          generator.writeEndObject();
        });
  }

  /// Ends the object and gives its line, without a line end.
  public String end() {
    writing(
        () -> {
          generator.writeEndObject();
          generator.flush();
        });
    var line = text.toString().strip();
    text.getBuffer().setLength(0);
    return line;
  }

  private JsonLines writing(Step step) {
    try {
      step.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return this;
  }

  private interface Step {
    void run() throws IOException;
  }
}
