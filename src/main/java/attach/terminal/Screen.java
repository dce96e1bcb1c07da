package attach.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// The whole screen, and the lines that have scrolled out of it.
public final class Screen {
  /// To the corner, away with the screen, away with the lines above it. In this order, because some
  /// terminals move the screen up into those lines when it is cleared.
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  /// More lines than a screen has.
  private static final int PAST_ANY_SCREEN = 200;

  /// What came of it.
  public enum Cleared {
    /// Nothing is left.
    WHOLLY,
    /// It was only pushed out of sight.
    OUT_OF_SIGHT,
    /// There is no screen.
    NOTHING
  }

  private Screen() {}

  /// Clears the screen where standard output is one.
  public static Cleared clear(OutputStream out, Surroundings surroundings) {
    return surroundings.out() ? clearScreen(out, surroundings) : Cleared.NOTHING;
  }

  /// Clears the screen on which somebody is asked.
  public static void clearWhereAsked(OutputStream messages, Surroundings surroundings) {
    clearScreen(messages, surroundings);
  }

  private static Cleared clearScreen(OutputStream out, Surroundings surroundings) {
    boolean obeys = !surroundings.isDumb();
    try {
      out.write((obeys ? CLEAR : "\n".repeat(PAST_ANY_SCREEN)).getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException gone) {
      return Cleared.NOTHING; // With its terminal the screen has gone too.
    }
    return obeys ? Cleared.WHOLLY : Cleared.OUT_OF_SIGHT;
  }
}
