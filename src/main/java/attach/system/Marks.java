package attach.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What this machine remembers of how it was left, and what is no entry: a rest day, and that the first
/// screen was shown. Neither is ever counted. Lost, they are set anew by the next key.
public final class Marks {
  private static final String REST = "rest";
  private static final String SHOWN = "first-shown";

  private final Path state;

  public Marks(Path state) {
    this.state = state;
  }

  public boolean isRestDay(LocalDate day) {
    try {
      return Files.readString(state.resolve(REST)).strip().equals(day.toString());
    } catch (IOException none) {
      return false;
    }
  }

  /// Puts a day's list away.
  public void rest(LocalDate day) throws IOException {
    SmallFile.replace(state, REST, day + "\n");
  }

  /// Takes the list out again.
  public void endRest() throws IOException {
    Files.deleteIfExists(state.resolve(REST));
  }

  public boolean isFirstShown() {
    return Files.exists(state.resolve(SHOWN));
  }

  /// The first screen will not come again by itself.
  public void firstShown() {
    Counters.keep(state, SHOWN, "");
  }
}
