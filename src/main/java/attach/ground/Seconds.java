package attach.ground;

import java.time.Duration;

/// Seconds as they are said: whole where they are whole, else to a tenth.
final class Seconds {
  private Seconds() {}

  static String text(Duration time, double speed) {
    long tenths = Math.round(time.toMillis() / speed / 100.0);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
