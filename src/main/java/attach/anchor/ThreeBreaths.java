package attach.anchor;

import attach.content.Texts;
import attach.terminal.Printer;
import attach.terminal.Pulse;
import java.time.Duration;

/// Three slow breaths in words. Short, so that it can be done anywhere: all of it is over in less than
/// twenty seconds. The breath out is the longer one, as in the usual exercise, at half its length.
public final class ThreeBreaths {
  public static final int BREATHS = 3;

  private static final Duration IN = Duration.ofSeconds(2);
  private static final Duration OUT = Duration.ofSeconds(4);

  private final Texts texts;
  private final Pulse pulse;

  public ThreeBreaths(Texts texts, Pulse pulse) {
    this.texts = texts;
    this.pulse = pulse;
  }

  /// The whole seconds that it takes.
  public static int seconds() {
    return BREATHS * (int) IN.plus(OUT).toSeconds();
  }

  /// Each word stands alone when its time comes: nothing is redrawn, so it serves ears as well.
  public void along(Printer out) {
    for (int breath = 0; breath < BREATHS; breath++) {
      out.prompt("  " + texts.get("now-in"));
      pulse.pass(IN);
      out.prompt(texts.get("now-out"));
      pulse.pass(OUT);
      out.blank();
    }
    out.flush();
  }
}
