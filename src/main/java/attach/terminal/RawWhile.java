package attach.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A while in which keys come at once and the cursor is hidden. However it ends, the terminal is left
/// as it was.
final class RawWhile implements AutoCloseable {
  static final String HIDE_CURSOR = "\u001b[?25l";

  /// Not the capability that makes it "very visible": in tmux that one leaves it hidden.
  static final String SHOW_CURSOR = "\u001b[?25h";

  /// Pastes come without their signs again.
  static final String PASTE_OFF = "\u001b[?2004l";

  private final RawTerminal terminal;
  private final Printer out;
  private final Thread emergency = new Thread(RawWhile::showCursor, "attach-terminal");

  RawWhile(RawTerminal terminal, Printer out) {
    this.terminal = terminal;
    this.out = out;
    Runtime.getRuntime().addShutdownHook(emergency);
    terminal.raw();
    out.verbatim(HIDE_CURSOR);
    out.flush();
  }

  @Override
  public void close() {
    out.verbatim(SHOW_CURSOR + PASTE_OFF);
    out.flush();
    terminal.asBefore();
    try {
      Runtime.getRuntime().removeShutdownHook(emergency);
    } catch (IllegalStateException ending) {
      // It runs already, and does the same.
    }
  }

  /// Straight to the screen: JLine takes its terminal back at the same moment, the modes with it.
  private static void showCursor() {
    try {
      new FileOutputStream(FileDescriptor.err)
          .write((SHOW_CURSOR + PASTE_OFF).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException gone) {
      // Nobody looks any more.
    }
  }
}
