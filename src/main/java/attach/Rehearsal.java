package attach;

import attach.cli.Attach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Runs a file of command lines in one process, so that the build can keep what they loaded.
final class Rehearsal {
  private Rehearsal() {}

  /// Runs each line of the file that the only argument names, the last one as the program itself
  /// would, its end included.
  public static void main(String... arguments) throws IOException {
    var lines = Files.readAllLines(Path.of(arguments[0]));
    for (var line : lines.subList(0, lines.size() - 1)) {
      int code = Attach.run(Main.tools(), line.split(" "));
      if (code != 0) {
        throw new IllegalStateException(line + " ended with " + code);
      }
    }
    Main.main(lines.getLast().split(" "));
  }
}
