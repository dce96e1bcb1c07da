package attach.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/// The person's terminal: its size, and the mode in which each key comes at once and unseen.
///
/// JLine sets the modes and nothing else. Keys are read from the standard input, and pictures go to
/// the error stream, by ourselves: a thread of JLine's that still waits for a key would steal one from
/// whatever comes after.
final class RawTerminal {
  /// Any of these can do what little is asked of it.
  private static final String USUAL_TYPE = "xterm-256color";

  private final Terminal terminal;
  private final Attributes before;
  private final Attributes raw;

  private RawTerminal(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    this.raw = new Attributes(before);
    raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
    raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.INLCR), false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    // Ctrl-\ in a panic would print what every thread of Java does.
    raw.setControlChar(ControlChar.VQUIT, 0);
  }

  /// @param type the value of TERM
  static Optional<RawTerminal> open(Optional<String> type) {
    try {
      String known =
          type.filter(name -> InfoCmp.getDefaultInfoCmp(name) != null).orElse(USUAL_TYPE);
      // Otherwise JLine starts infocmp to learn what it brings along anyway.
      InfoCmp.setLoadedInfoCmp(known, InfoCmp.getDefaultInfoCmp(known));
      return Optional.of(
          new RawTerminal(
              TerminalBuilder.builder()
                  .system(true)
                  .systemOutput(TerminalBuilder.SystemOutput.SysErr)
                  .providers("jni,exec")
                  .dumb(false)
                  .type(known)
                  .encoding(StandardCharsets.UTF_8)
                  .nativeSignals(false)
                  .graphemeCluster(false)
                  .build()));
    } catch (IOException | RuntimeException | LinkageError none) {
      return Optional.empty();
    }
  }

  int columns() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? columns : Look.USUAL_WIDTH;
  }

  int rows() {
    int rows = terminal.getSize().getRows();
    return rows > 0 ? rows : 24;
  }

  void raw() {
    terminal.setAttributes(raw);
  }

  void asBefore() {
    terminal.setAttributes(before);
  }
}
