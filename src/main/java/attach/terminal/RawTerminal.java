package attach.terminal;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/// The person's terminal: its size, and the mode in which each key comes at once and unseen.
///
/// Of JLine it needs only what asks and sets these: a whole terminal of JLine's takes ten times as long
/// to build. Keys are read from the standard input, and pictures go to the error stream, by ourselves.
final class RawTerminal {
  private static final Size USUAL = Size.of(Look.USUAL_WIDTH, 24);

  private final Pty pty;
  private final Attributes before;
  private final Attributes raw;

  private RawTerminal(Pty pty) throws IOException {
    this.pty = pty;
    this.before = pty.getAttr();
    this.raw = new Attributes(before);
    raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.INLCR), false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    // Ctrl-\ in a panic would print what every thread of Java does.
    raw.setControlChar(ControlChar.VQUIT, 0);
  }

  private interface Source {
    Pty open() throws IOException;
  }

  /// The terminal of this process: by JLine's native library, else by `stty`.
  static Optional<RawTerminal> open() {
    return open(() -> new JniTerminalProvider().current(SystemStream.Error))
        .or(() -> open(() -> new ExecTerminalProvider().current(SystemStream.Error)));
  }

  private static Optional<RawTerminal> open(Source source) {
    try {
      return Optional.of(new RawTerminal(source.open()));
    } catch (IOException | RuntimeException | LinkageError none) {
      return Optional.empty();
    }
  }

  int columns() {
    int columns = size().getColumns();
    return columns > 0 ? columns : USUAL.getColumns();
  }

  int rows() {
    int rows = size().getRows();
    return rows > 0 ? rows : USUAL.getRows();
  }

  private Size size() {
    try {
      return pty.getSize();
    } catch (IOException gone) {
      return USUAL;
    }
  }

  void raw() {
    set(raw);
  }

  void asBefore() {
    set(before);
  }

  private void set(Attributes attributes) {
    try {
      pty.setAttr(attributes);
    } catch (IOException gone) {
      // With its terminal the mode has gone too.
    }
  }
}
