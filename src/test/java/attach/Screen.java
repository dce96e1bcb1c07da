package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A real terminal with a real screen: tmux with a socket of its own, in which the launcher runs below a
/// shell that tells the exit code and what became of the terminal's settings.
final class Screen implements AutoCloseable {
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 20_000_000L;

  private final BuiltFolder built;
  private final Path work;
  private final String socket;
  private int stops;
  private boolean closed;

  /// @param work a folder of this screen's own: two servers cannot share a socket
  private Screen(BuiltFolder built, Path work) {
    this.built = built;
    this.work = work;
    this.socket = work.resolve("tmux").toString();
  }

  /// Starts a line for the shell, in which `$attach` is the launcher, on a screen of a size.
  static Screen running(BuiltFolder built, Path work, int columns, String line) {
    return running(built, work, columns, 50, line);
  }

  static Screen running(BuiltFolder built, Path work, int columns, int rows, String line) {
    try {
      var own = Files.createTempDirectory(work, "screen");
      var screen = new Screen(built.with("attach", built.launcher().toString()), own);
      screen.start(columns, rows, line);
      return screen;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The same for a shell that takes the terminal back when somebody presses Ctrl-Z, and goes on at Enter.
  static Screen stoppable(BuiltFolder built, Path work, int columns, int rows, String line) {
    var script =
        """
        set -m
        %s
        rc=$?
        while ((rc == 147)); do
          stty -a > "$screen/after"
          echo STOPPED
          read -r
          fg > "$screen/command"
          rc=$?
        done
        (exit $rc)\
        """
            .formatted(line);
    return running(built, work, columns, rows, script);
  }

  private void start(int columns, int rows, String line) throws IOException {
    // Without the trap the shell would die with its child at Ctrl-C.
    var script =
        Files.writeString(
            work.resolve("script"),
            """
            trap : INT
            screen='%1$s'
            stty -a > '%1$s/before'
            %2$s
            echo "RC=$?"
            stty -a > '%1$s/after'
            echo DONE
            exec cat
            """
                .formatted(work, line));
    tmux(
        "new-session",
        "-d",
        "-x",
        String.valueOf(columns),
        "-y",
        String.valueOf(rows),
        "bash",
        "--norc",
        script.toString());
    // The session was made with its size; from here on nothing may change it or show beside it.
    tmux("set-option", "-g", "window-size", "manual");
    tmux("set-option", "-g", "status", "off");
    tmux("set-option", "-g", "escape-time", "0");
  }

  private String tmux(String... arguments) {
    var command = new ArrayList<>(List.of("tmux", "-S", socket, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    return built.run(command).exitedWith(0).out();
  }

  /// What is on the screen now, with what has scrolled away above it.
  String text() {
    return tmux("capture-pane", "-p", "-S", "-");
  }

  /// The same with lines put together again that the screen was too narrow for.
  String unbroken() {
    return tmux("capture-pane", "-p", "-J", "-S", "-");
  }

  /// The same with the codes of its colours.
  String coloured() {
    return tmux("capture-pane", "-p", "-e", "-S", "-");
  }

  /// The process of the command that runs below the shell.
  long command() {
    long shell = Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
    return ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow().pid();
  }

  Screen waitFor(String part) {
    return waitUntil("shows \"" + part + "\"", text -> text.contains(part));
  }

  /// Looks until it is so; how long it takes is never judged, only that it comes.
  Screen waitUntil(String what, Predicate<String> condition) {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    String text = text();
    while (!condition.test(text)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the screen never " + what + ":\n" + text);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
      text = text();
    }
    return this;
  }

  /// What is on the screen now, without what has scrolled away.
  String visible() {
    return tmux("capture-pane", "-p");
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
  }

  /// The same, and waits until the terminal has that size too: tmux tells it a quarter of a second later.
  void settle(int columns, int rows) {
    resize(columns, rows);
    String terminal = tmux("display-message", "-p", "#{pane_tty}").strip();
    waitUntil(
        "has its size",
        _ -> built.shell("stty size < " + terminal).out().strip().equals(rows + " " + columns));
  }

  /// Lets the stopped command go on, and waits until it has the terminal: a key that comes before that
  /// is for the shell.
  Screen goOn() {
    long command = command();
    press("Enter");
    return waitUntil(
        "goes on",
        _ -> {
          String state = built.shell("ps -o stat= -p " + command).out();
          return state.contains("+") && !state.startsWith("T");
        });
  }

  /// Presses Ctrl-Z and waits until the shell has the terminal, as it was.
  Screen stop() {
    stops++;
    press("C-z");
    waitUntil(
        "stops", text -> text.lines().filter(line -> line.endsWith("STOPPED")).count() == stops);
    assertTerminalAsBefore();
    return this;
  }

  /// Types a line after a prompt has appeared that ends the screen.
  Screen answer(String prompt, String line) {
    waitUntil("asks \"" + prompt + "\"", text -> text.stripTrailing().endsWith(prompt));
    if (!line.isEmpty()) {
      tmux("send-keys", "-l", line);
    }
    return press("Enter");
  }

  /// Types a text and nothing after it.
  Screen type(String text) {
    tmux("send-keys", "-l", text);
    return this;
  }

  /// Pastes a text, as a terminal does that tells pastes apart from typing.
  Screen paste(String text) {
    tmux("set-buffer", text);
    tmux("paste-buffer", "-p");
    return this;
  }

  /// @param key as tmux names it: `Enter`, `C-c`, `C-d`
  Screen press(String key) {
    tmux("send-keys", key);
    return this;
  }

  /// Waits for the end of the command; its exit code.
  Screen endedWith(int code) {
    waitFor("DONE");
    assertThat(text()).contains("RC=" + code + "\n");
    assertTerminalAsBefore();
    return this;
  }

  private void assertTerminalAsBefore() {
    try {
      assertThat(Files.readString(work.resolve("after")))
          .as("the settings of the terminal")
          .isEqualTo(Files.readString(work.resolve("before")));
      assertThat(tmux("display-message", "-p", "#{cursor_flag} #{alternate_on}"))
          .as("cursor shown, main screen")
          .isEqualTo("1 0\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Takes the screen away from whatever still runs on it.
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      tmux("kill-server");
    }
  }
}
