package attach.journal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Holds lines that tests write against the published schema, with a validator that knows nothing of
/// our own codec.
public final class JournalSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JournalSchema.class.getResourceAsStream("/attach/journal.schema.json"));

  private JournalSchema() {}

  /// Fails unless the line, without its line end, is one that the format promises.
  public static void check(String line) {
    var errors = errors(line);
    if (!errors.isEmpty()) {
      throw new AssertionError("not a line of the journal: " + line + "\n" + errors);
    }
  }

  static List<Error> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }

  /// Checks every line of every file in a journal's folder.
  public static void checkAll(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (var file : files) {
        Files.readAllLines(file).forEach(JournalSchema::check);
      }
    }
  }
}
