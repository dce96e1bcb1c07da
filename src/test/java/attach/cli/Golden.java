package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A whole screen, kept as a file that can be looked at. `^[` stands for the escape character.
///
/// After a wanted change `mvn test -Dgolden=write` writes the files anew; look at what changed.
final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "attach", "cli");

  private Golden() {}

  static void check(String name, String actual) {
    var file = FOLDER.resolve(name + ".txt");
    var text = actual.replace("\u001b", "^[");
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      }
      assertThat(text)
          .as("the screen %s", file)
          .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Also without spaces at the end of a line, which are there only to carry a colour.
  static String withoutColour(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", "");
  }
}
