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
      if (line.startsWith("@")) {
        prepare(line);
        continue;
      }
      int code = Attach.run(Main.tools(), line.split(" ", -1));
      if (code != 0) {
        throw new IllegalStateException(line + " ended with " + code);
      }
    }
    Main.main(lines.getLast().split(" ", -1));
  }

  /// `@terminal`: from here on the commands take it that they run on a terminal, and find out for
  /// themselves that there is none. `@class NAME…` loads what only a real one would reach.
  private static void prepare(String line) {
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "@terminal" -> System.setProperty("attach.tty", "02");
      case "@no-terminal" -> System.setProperty("attach.tty", "");
      case "@class" -> {
        for (int i = 1; i < words.length; i++) {
          load(words[i]);
        }
      }
      default -> throw new IllegalStateException("no such preparation: " + line);
    }
  }

  /// Another system has other classes for its terminals.
  private static void load(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException | LinkageError elsewhere) {
      return;
    }
  }
}
