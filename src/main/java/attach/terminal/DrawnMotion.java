package attach.terminal;

import java.io.IOException;
import java.util.Optional;

/// Runs a motion as a picture below what was said, and leaves nothing of it behind.
final class DrawnMotion {
  /// How long a key may wait to be seen while nothing moves.
  private static final long LISTENING = 50_000_000L;

  private final Motion motion;
  private final Pulse pulse;
  private final Printer out;
  private final RawTerminal terminal;
  private final KeyReader keys;
  private final Sheet sheet;

  DrawnMotion(Motion motion, Pulse pulse, Printer out, RawTerminal terminal, KeyReader keys) {
    this.motion = motion;
    this.pulse = pulse;
    this.out = out;
    this.terminal = terminal;
    this.keys = keys;
    this.sheet = new Sheet(out.look().colour());
  }

  Optional<Signal> run() {
    try (var watch = pulse.watch();
        var raw = new RawWhile(terminal, out, true)) {
      return run(watch, raw);
    }
  }

  private Optional<Signal> run(Pulse.Watch watch, RawWhile raw) {
    long planned = pulse.nanos();
    motion.begin(planned);
    int columns = terminal.columns();
    int rows = terminal.rows();
    while (true) {
      if (raw.stopWanted()) {
        out.verbatim(sheet.erase());
        long stopped = pulse.nanos();
        raw.stop();
        planned = pulse.nanos();
        motion.stoodStill(stopped, planned);
      }
      if (raw.changed()) {
        out.verbatim(sheet.erase());
        columns = terminal.columns();
        rows = terminal.rows();
      }
      long now = pulse.nanos();
      Standstill.tell(motion, planned, now);
      boolean gone = press(now);
      boolean over = motion.isOver(now);
      boolean ends = over || gone || watch.caught().isPresent();
      out.verbatim(ends ? sheet.erase() : sheet.show(motion.lines(now, columns, rows, unicode())));
      out.verbatim("\u0007".repeat(motion.bells(now)));
      out.flush();
      if (ends) {
        return gone ? watch.caught().or(() -> Optional.of(Signal.HUP)) : watch.caught();
      }
      planned = Math.min(motion.nextFrame(now), now + LISTENING);
      pulse.waitUntil(planned);
    }
  }

  private boolean unicode() {
    return out.look().unicode();
  }

  /// Whether the terminal has gone.
  private boolean press(long now) {
    try {
      keys.pressed().forEach(key -> motion.press(key, now));
      return false;
    } catch (IOException gone) {
      return true;
    }
  }
}
