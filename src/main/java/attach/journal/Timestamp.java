package attach.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The one form in which the journal writes a moment: `2026-11-24T03:11:22.123+01:00`. Written and read
/// by hand, because Java's formatters cost more at start-up than everything else on the way of one
/// entry, and more than half of reading a month. Any other form of the standard is read by them.
final class Timestamp {
  private static final int IN_UTC = 24;
  private static final int WITH_OFFSET = 29;

  // Where year, month, day, hour, minute, second and millisecond begin and end.
  private static final int[] PLACES = {0, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 23};

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

  /// Reads any moment of ISO 8601 with an offset.
  static OffsetDateTime read(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    boolean usual =
        (ascii.length == WITH_OFFSET || (ascii.length == IN_UTC && ascii[IN_UTC - 1] == 'Z'))
            && ascii[4] == '-'
            && ascii[7] == '-'
            && ascii[10] == 'T'
            && ascii[13] == ':'
            && ascii[16] == ':'
            && ascii[19] == '.';
    if (!usual) {
      return OffsetDateTime.parse(text);
    }
    int[] parts = new int[PLACES.length / 2];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = number(ascii, PLACES[2 * i], PLACES[2 * i + 1]);
      if (parts[i] < 0) {
        return OffsetDateTime.parse(text);
      }
    }
    var offset =
        ascii.length == IN_UTC ? ZoneOffset.UTC : ZoneOffset.of(text.substring(IN_UTC - 1));
    return OffsetDateTime.of(
        LocalDate.of(parts[0], parts[1], parts[2]),
        LocalTime.of(parts[3], parts[4], parts[5], parts[6] * 1_000_000),
        offset);
  }

  /// Reads a day, `2026-11-24`.
  static LocalDate readDay(String text) {
    byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
    if (ascii.length == 10 && ascii[4] == '-' && ascii[7] == '-') {
      int year = number(ascii, 0, 4);
      int month = number(ascii, 5, 7);
      int day = number(ascii, 8, 10);
      if (year >= 0 && month >= 0 && day >= 0) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(text);
  }

  /// The digits from `from` to before `to` as a number, or -1.
  private static int number(byte[] text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
