package attach;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The launcher at a terminal of a given width and no screen, at which somebody types lines: all that is
/// written to it is kept.
final class Typed implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  /// Never written, since nothing is read that is empty.
  private static final String END = "";

  private final Process process;
  private final OutputStream keys;
  private final BlockingQueue<String> written = new LinkedBlockingQueue<>();
  private final boolean hurried;
  private final StringBuilder text = new StringBuilder();

  private Typed(Process process, boolean hurried) {
    this.hurried = hurried;
    this.process = process;
    this.keys = process.getOutputStream();
    Thread.ofPlatform().daemon().start(() -> listen(process.getInputStream()));
  }

  /// Starts the launcher. `script` gives it a terminal of its own, as a window would.
  ///
  /// @param hurried whether Enter is pressed after all that is shown, which goes on in an exercise
  static Typed running(BuiltFolder built, int columns, String arguments, boolean hurried)
      throws IOException {
    var line = "stty cols " + columns + " rows 24; exec \"$attach\" " + arguments;
    var builder = new ProcessBuilder("script", "-q", "-e", "-f", "-c", line, "/dev/null");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(built.with("attach", built.launcher().toString()).environment());
    builder.environment().putIfAbsent("TERM", "xterm-256color");
    return new Typed(builder.start(), hurried);
  }

  String text() {
    return text.toString();
  }

  /// Whether another line is asked for before the end.
  boolean asks() throws IOException {
    while (!text.toString().endsWith("> ")) {
      if (!read()) {
        return false;
      }
      if (hurried && !text.toString().endsWith("\u2026\r\n")) {
        type("");
      }
    }
    return true;
  }

  /// Types a line. Its place is marked, since the terminal shows it too.
  void type(String line) throws IOException {
    text.append('\u2026');
    keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /// Reads to the end; the exit code.
  int ended() {
    while (read()) {
      // On to the end.
    }
    return process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join().exitValue();
  }

  private void listen(InputStream in) {
    try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var buffer = new char[8192];
      for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
        written.add(new String(buffer, 0, length));
      }
    } catch (IOException broken) {
      written.add(broken.toString());
    }
    written.add(END);
  }

  /// Whether there was more.
  private boolean read() {
    String piece;
    try {
      piece = written.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new AssertionError("interrupted", interrupted);
    }
    if (piece == null) {
      throw new AssertionError("nothing more comes after this:\n" + text);
    }
    if (piece.isEmpty()) {
      written.add(END);
      return false;
    }
    text.append(piece);
    return true;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
