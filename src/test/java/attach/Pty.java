package attach;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/// A terminal without a screen: what the launcher writes to it is kept with its moment.
final class Pty {
  private Pty() {}

  /// What came in one go.
  record Piece(long nanos, String text) {}

  /// Runs the launcher until it has written something, and ends it then.
  static List<Piece> until(String last, BuiltFolder built, String... arguments) throws IOException {
    System.setProperty("library.jline.path", built.folder().resolve("lib").toString());
    var pty = (JniNativePty) new JniTerminalProvider().open(null, Size.of(80, 24));
    var command = new ArrayList<>(List.of(built.launcher().toString()));
    command.addAll(List.of(arguments));
    var device = new File(pty.getName());
    var builder =
        new ProcessBuilder(command)
            .redirectInput(device)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.to(device));
    builder.environment().clear();
    builder.environment().putAll(built.environment());
    builder.environment().put("TERM", "xterm-256color");
    var process = builder.start();
    try (var in = pty.getMasterInput()) {
      var pieces = new ArrayList<Piece>();
      var buffer = new byte[65536];
      do {
        int length = in.read(buffer);
        pieces.add(
            new Piece(System.nanoTime(), new String(buffer, 0, length, StandardCharsets.UTF_8)));
      } while (!pieces.getLast().text().contains(last));
      return pieces;
    } finally {
      process.destroy();
    }
  }
}
