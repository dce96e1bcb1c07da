package attach.journal;

import attach.format.BadJson;
import attach.journal.FileContents.Placed;
import attach.journal.LineReader.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads one file line by line. A line is an entry or it is damage, whatever its bytes are: nothing
/// that lies in a file can make this throw, or hide a line that is whole.
final class FileReading {
  // How every line of ours begins; no JSON text can hold it, since quotes inside a text are
  // escaped.
  private static final byte[] START = "{\"v\":".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final char REPLACEMENT = '\uFFFD';

  private final FileName file;
  private final List<Placed> lines = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private boolean newer;

  private FileReading(FileName file) {
    this.file = file;
  }

  static FileContents read(FileName file, InputStream in) throws IOException {
    var reading = new FileReading(file);
    var reader = new LineReader(in);
    for (var line = reader.next(); line.isPresent(); line = reader.next()) {
      reading.take(line.get());
    }
    return new FileContents(
        file, List.copyOf(reading.lines), List.copyOf(reading.damage), reading.newer);
  }

  private void take(Line line) {
    byte[] bytes = line.bytes();
    long end = line.offset() + line.length() + (line.ended() ? 1 : 0);
    // Some editors put a mark before the first line. It is no part of it; elsewhere it is damage.
    int skip =
        line.number() == 1 && startsAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    // Nor is the carriage return of other line ends, or one line would be two different ones.
    int stop =
        bytes.length > skip && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    if (!line.isTooLong() && isBlank(bytes, skip)) {
      return;
    }
    var kind =
        line.isTooLong()
            ? Optional.of(Damage.Kind.TOO_LONG)
            : take(Arrays.copyOfRange(bytes, skip, stop), line.offset() + skip, end);
    if (kind.isPresent()) {
      int before = lines.size();
      salvage(bytes, line.offset());
      damage.add(
          new Damage(
              file.name(),
              line.number(),
              line.offset(),
              line.length(),
              kind.get(),
              lines.size() - before));
    }
  }

  private static boolean isBlank(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /// Takes the bytes as a line, or says why they are none.
  private Optional<Damage.Kind> take(byte[] bytes, long start, long end) {
    try {
      var stored = LineCodec.read(decode(bytes));
      newer |= stored.envelope().isFromTheFuture();
      lines.add(new Placed(stored, start, end));
      return Optional.empty();
    } catch (CharacterCodingException bad) {
      return Optional.of(kindOfUndecodable(bytes));
    } catch (UnreadableEntry bad) {
      newer |= bad.isNewer();
      return Optional.of(Damage.Kind.NOT_AN_ENTRY);
    } catch (BadJson bad) {
      return Optional.of(kindOf(bytes, bad));
    }
  }

  private static Damage.Kind kindOfUndecodable(byte[] bytes) {
    if (holdsZero(bytes)) {
      return Damage.Kind.ZEROS;
    }
    boolean torn = find(bytes, 0) == 0 && endsInsideCharacter(bytes);
    return torn ? Damage.Kind.TORN : Damage.Kind.ENCODING;
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /// A write that was cut short does not stop between two characters for our sake.
  private static boolean endsInsideCharacter(byte[] bytes) {
    var text = CharBuffer.allocate(bytes.length);
    // Told that more may come, a decoder does not complain of a character that is only begun.
    var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false);
    return result.isUnderflow();
  }

  private static Damage.Kind kindOf(byte[] bytes, BadJson bad) {
    if (holdsZero(bytes)) {
      return Damage.Kind.ZEROS;
    }
    int first = find(bytes, 0);
    if (first >= 0 && find(bytes, first + 1) >= 0) {
      return Damage.Kind.GLUED;
    }
    boolean begun = first == 0 || startsAt(START, 0, bytes);
    return begun && bad.endedEarly() ? Damage.Kind.TORN : Damage.Kind.NOT_JSON;
  }

  /// Looks inside a damaged line for whole entries: from each place where one can begin to the last
  /// closing brace before the next.
  private void salvage(byte[] bytes, long offset) {
    int start = find(bytes, 0);
    while (start >= 0) {
      int next = find(bytes, start + 1);
      int stop = next < 0 ? bytes.length : next;
      while (stop > start && bytes[stop - 1] != '}') {
        stop--;
      }
      if (stop > start && stop - start < bytes.length) {
        take(Arrays.copyOfRange(bytes, start, stop), offset + start, offset + stop);
      }
      start = next;
    }
  }

  private static int find(byte[] bytes, int from) {
    for (int i = from; i <= bytes.length - START.length; i++) {
      if (startsAt(bytes, i, START)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] bytes, int from, byte[] wanted) {
    return bytes.length - from >= wanted.length
        && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
  }

  /// The usual decoder puts a mark where a word was. Where it did, or where somebody wrote that mark,
  /// the strict one decides; it is too slow for every line.
  private static String decode(byte[] bytes) throws CharacterCodingException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? text
        : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
