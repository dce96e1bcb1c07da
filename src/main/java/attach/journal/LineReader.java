package attach.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a file into lines of bytes, holding one line at a time. Nothing is decoded here, so that what
/// cannot be decoded can still be kept byte for byte.
final class LineReader {
  /// No entry comes near this; a longer line is not one, and must not fill the memory.
  static final int LONGEST = 1 << 20;

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int next;
  private int end;
  private byte[] line = new byte[512];
  private long offset;
  private int number;

  LineReader(InputStream in) {
    this.in = in;
  }

  /// One line without its line end. `bytes` is cut at [#LONGEST]; `length` is the true one.
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a copy of each line would cost.
  record Line(byte[] bytes, long length, long offset, int number, boolean ended) {
    boolean isTooLong() {
      return length > LONGEST;
    }
  }

  Optional<Line> next() throws IOException {
    long start = offset;
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = next;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      keep(length, stop - next);
      length += stop - next;
      ended = stop < end;
      next = ended ? stop + 1 : stop;
    }
    if (length == 0 && !ended) {
      return Optional.empty();
    }
    offset = start + length + (ended ? 1 : 0);
    number++;
    var bytes = Arrays.copyOf(line, (int) Math.min(length, LONGEST));
    return Optional.of(new Line(bytes, length, start, number, ended));
  }

  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  private void keep(long length, int count) {
    int room = (int) Math.min(count, Math.max(0, LONGEST - length));
    if (room > 0) {
      if (length + room > line.length) {
        line = Arrays.copyOf(line, (int) Math.max(line.length * 2L, length + room));
      }
      System.arraycopy(block, next, line, (int) length, room);
    }
  }
}
