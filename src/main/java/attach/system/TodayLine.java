package attach.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;

/// One line for a shell prompt, off until asked for: the day, then a dot for each part of it, full
/// when done. No word of it could say more to somebody who looks over a shoulder.
public final class TodayLine {
  private static final String FILE = "today";

  private TodayLine() {}

  public static void write(Path state, LocalDate day, Collection<Boolean> parts) {
    var line = new StringBuilder(day.toString()).append(' ');
    parts.forEach(done -> line.append(done ? '●' : '○'));
    Counters.keep(state, FILE, line.append('\n').toString());
  }

  /// Nothing is left of it once it is switched off.
  public static void remove(Path state) {
    try {
      Files.deleteIfExists(state.resolve(FILE));
    } catch (IOException stays) {
      // The prompt compares its date, so an old line shows nothing.
    }
  }
}
