package attach.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/// Runs a motion in words: one line for each thing that happens, nothing redrawn.
final class PlainMotion {
  /// How long a typed line may wait to be seen.
  private static final long LISTENING = 100_000_000L;

  private final Motion motion;
  private final Pulse pulse;
  private final Printer out;
  private final Optional<BufferedReader> in;
  private final Hiding hiding;

  /// @param in where keys come from, line by line; none where nobody can answer
  PlainMotion(Motion motion, Pulse pulse, Printer out, Optional<BufferedReader> in, Hiding hiding) {
    this.motion = motion;
    this.pulse = pulse;
    this.out = out;
    this.in = in;
    this.hiding = hiding;
  }

  Optional<Signal> run() {
    try (var watch = pulse.watch()) {
      long planned = pulse.nanos();
      motion.begin(planned);
      while (true) {
        long now = pulse.nanos();
        Standstill.tell(motion, planned, now);
        in.ifPresent(typed -> press(typed, now));
        var words = motion.words(now);
        if (!hiding.isDue()) {
          words.forEach(out::paragraph);
        }
        out.verbatim("\u0007".repeat(motion.bells(now)));
        out.flush();
        boolean over = motion.isOver(now) || hiding.isDue();
        var caught = watch.caught();
        if (over || caught.isPresent()) {
          return caught;
        }
        planned =
            Math.min(motion.nextWords(now), now + (in.isPresent() ? LISTENING : Standstill.MOST));
        pulse.waitUntil(planned);
      }
    }
  }

  /// A line is taken only once it is whole: to wait for it would make the breath late.
  private void press(BufferedReader typed, long now) {
    try {
      while (typed.ready()) {
        String line = typed.readLine();
        if (line == null) {
          return;
        }
        String key = Keys.ofLine(line);
        if (key.endsWith(TypedLine.HIDE)) {
          hiding.soon();
          key = Keys.ESCAPE;
        }
        motion.press(key, now);
      }
    } catch (IOException gone) {
      // The terminal has gone; its signal is on the way.
    }
  }
}
