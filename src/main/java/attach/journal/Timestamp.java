package attach.journal;

import java.time.OffsetDateTime;

/// The one form in which the journal writes a moment: `2026-11-24T03:11:22.123+01:00`. By hand,
/// because a formatter costs more at start-up than everything else on the way of one entry.
final class Timestamp {
  private Timestamp() {}

  static String text(OffsetDateTime at) {
    var text = new StringBuilder(29);
    text.append(at.toLocalDate()).append('T');
    two(text, at.getHour()).append(':');
    two(text, at.getMinute()).append(':');
    two(text, at.getSecond()).append('.');
    int milli = at.getNano() / 1_000_000;
    text.append(milli / 100);
    return two(text, milli % 100).append(at.getOffset().getId()).toString();
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append(number / 10).append(number % 10);
  }
}
