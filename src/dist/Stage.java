import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/// Where commands are rehearsed: a terminal of their own, at which somebody presses 5, Enter and Enter
/// again and again; the second one is for questions to which 5 is no answer. Where a system has no such
/// terminals, their input is empty.
final class Stage {
  private static final Size SIZE = Size.of(80, 24);

  /// Two minutes, on the slowest machines too many times what it takes.
  private static final int ROUNDS = 600;

  private static final byte[] KEYS = "5\r\r".getBytes(StandardCharsets.US_ASCII);

  private Stage() {}

  /// Runs a process to its end; its exit code. One that does not end by itself is ended, so that a
  /// question that these keys cannot answer stops the build with the screen that shows it.
  ///
  /// @param out where standard output is kept
  /// @param screen where the error stream is kept, which the terminal shows
  static int run(ProcessBuilder builder, Path out, Path screen)
      throws IOException, InterruptedException {
    builder.redirectOutput(out.toFile());
    JniNativePty terminal;
    try {
      terminal = (JniNativePty) new JniTerminalProvider().open(null, SIZE);
    } catch (IOException | LinkageError none) {
      var process = builder.redirectError(screen.toFile()).start();
      process.getOutputStream().close();
      return process.waitFor();
    }
    var device = new File(terminal.getName());
    var process =
        builder.redirectInput(device).redirectError(ProcessBuilder.Redirect.to(device)).start();
    var shown = terminal.getMasterInput();
    Thread.ofPlatform().daemon().start(() -> keep(shown, screen));
    var keys = terminal.getMasterOutput();
    for (int round = 0; round < ROUNDS; round++) {
      if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      keys.write(KEYS);
    }
    return process.destroyForcibly().waitFor();
  }

  /// A terminal that nobody reads from would stand still.
  private static void keep(InputStream shown, Path screen) {
    try {
      Files.copy(shown, screen);
    } catch (IOException gone) {
      // The process has ended, and its side of the terminal with it.
    }
  }
}
