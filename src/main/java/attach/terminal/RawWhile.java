package attach.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A while in which keys come at once. However it ends, and while the program is stopped by Ctrl-Z, the
/// terminal is as it was.
final class RawWhile implements AutoCloseable {
  /// Not the capability that makes it "very visible": in tmux that one leaves it hidden.
  private static final String SHOW_CURSOR = "\u001b[?25h";

  private static final String HIDE_CURSOR = "\u001b[?25l";

  private final RawTerminal terminal;
  private final Printer out;
  private final boolean hidesCursor;
  private final Window window = new Window();
  private final Thread emergency = new Thread(this::showCursorAtOnce, "attach-terminal");

  /// @param hidesCursor whether it is hidden meanwhile
  RawWhile(RawTerminal terminal, Printer out, boolean hidesCursor) {
    this.terminal = terminal;
    this.out = out;
    this.hidesCursor = hidesCursor;
    Runtime.getRuntime().addShutdownHook(emergency);
    begin();
  }

  private void begin() {
    terminal.raw();
    if (hidesCursor) {
      out.verbatim(HIDE_CURSOR);
      out.flush();
    }
  }

  private void end() {
    if (hidesCursor) {
      out.verbatim(SHOW_CURSOR);
      out.flush();
    }
    terminal.asBefore();
  }

  /// Whether the screen may look different since this was last asked: another size, or the shell has
  /// written on it.
  boolean changed() {
    return window.changed();
  }

  /// Whether somebody pressed Ctrl-Z.
  boolean stopWanted() {
    return window.stopWanted();
  }

  /// The screen and the terminal belong to the shell until it brings us back.
  void stop() {
    end();
    window.stop();
    begin();
  }

  @Override
  public void close() {
    end();
    window.close();
    try {
      Runtime.getRuntime().removeShutdownHook(emergency);
    } catch (IllegalStateException ending) {
      // It runs already, and does the same.
    }
  }

  /// Straight to the screen: what the printer still holds must not follow.
  private void showCursorAtOnce() {
    terminal.asBefore();
    try {
      new FileOutputStream(FileDescriptor.err)
          .write(SHOW_CURSOR.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      // Nobody looks any more.
    }
  }
}
