package attach.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A while in which keys come at once: for something that moves, without the cursor; for a question, with
/// it, and with signs around what is pasted. However it ends, and while the program is stopped by Ctrl-Z, the
/// terminal is as it was.
final class RawWhile implements AutoCloseable {
  /// Not the capability that makes it "very visible": in tmux that one leaves it hidden.
  private static final String SHOW_CURSOR = "\u001b[?25h";

  private static final String HIDE_CURSOR = "\u001b[?25l";

  private static final String PASTE_ON = "\u001b[?2004h";
  private static final String PASTE_OFF = "\u001b[?2004l";

  private final RawTerminal terminal;
  private final Printer out;
  private final boolean moving;
  private final Window window = new Window();
  private final Thread emergency = new Thread(this::showCursorAtOnce, "attach-terminal");

  /// @param moving whether it is for something that moves
  RawWhile(RawTerminal terminal, Printer out, boolean moving) {
    this.terminal = terminal;
    this.out = out;
    this.moving = moving;
    Runtime.getRuntime().addShutdownHook(emergency);
    begin();
  }

  private void begin() {
    terminal.raw();
    out.verbatim(moving ? HIDE_CURSOR : PASTE_ON);
    out.flush();
  }

  private void end() {
    out.verbatim(moving ? SHOW_CURSOR : PASTE_OFF);
    out.flush();
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
          .write((SHOW_CURSOR + PASTE_OFF).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      // Nobody looks any more.
    }
  }
}
