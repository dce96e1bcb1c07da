package attach.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/// The name of an entry: a ULID, 48 bits of milliseconds and 80 random bits in Crockford's base 32.
/// Its time is the moment that the entry speaks of, also when it was written later, so that an id
/// alone tells which months can hold the entry.
///
/// A class and no record: ids are looked up at every start, and what Java generates for a record to be
/// compared is put together when it is first reached, which takes longer than reading a month.
public final class Ulid implements Comparable<Ulid> {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int TIME_DIGITS = 10;
  private static final long LAST_MILLI = (1L << 48) - 1;

  // The value of each ASCII character, or -1. Every line of the journal has at least one id, and
  // most
  // are read before anything is compiled.
  private static final byte[] VALUES = values();

  private static byte[] values() {
    var values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }

  private final String text;

  public Ulid(String text) {
    if (!isUlid(text)) {
      throw new InvalidEntry("id", "must be a ULID");
    }
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Ulid at(Instant moment, RandomGenerator random) {
    long milli = moment.toEpochMilli();
    if (milli < 0 || milli > LAST_MILLI) {
      throw new InvalidEntry("at", "must lie between 1970 and the year 10889");
    }
    var text = new char[LENGTH];
    put(text, 0, TIME_DIGITS, milli);
    // 80 random bits are two runs of 40, eight digits each.
    put(text, TIME_DIGITS, 18, random.nextLong());
    put(text, 18, LENGTH, random.nextLong());
    return new Ulid(new String(text));
  }

  private static void put(char[] text, int from, int to, long bits) {
    for (int i = to - 1; i >= from; i--) {
      text[i] = DIGITS.charAt((int) (bits & 31));
      bits >>>= 5;
    }
  }

  public static boolean isUlid(String text) {
    if (text.length() != LENGTH || text.charAt(0) > '7') {
      return false;
    }
    // Anything beyond ASCII becomes a question mark, which is no digit either.
    for (byte digit : text.getBytes(StandardCharsets.US_ASCII)) {
      if (VALUES[digit] < 0) {
        return false;
      }
    }
    return true;
  }

  public Instant moment() {
    long milli = 0;
    for (int i = 0; i < TIME_DIGITS; i++) {
      milli = milli << 5 | VALUES[text.charAt(i)];
    }
    return Instant.ofEpochMilli(milli);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ulid ulid && text.equals(ulid.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(Ulid other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
