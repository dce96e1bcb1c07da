package attach.format;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of any size, row by row, of which only whole numbers are wanted. Nothing is kept of a row
/// but its numbers, and no text is made of a cell: a table has millions.
///
/// Commas, semicolons or tabs part the cells, whichever the first row holds most of. A byte order mark,
/// quoted cells and every kind of line end are understood, empty lines are passed over.
public final class NumberTable implements AutoCloseable {
  /// A longer row is no row; a quotation mark that is never closed would take all the memory.
  private static final int LONGEST_ROW = 1 << 20;

  private static final int LOOK_AHEAD = 1 << 16;

  private final CloseableIterator<Cells> rows;
  private final Cells cells;

  private NumberTable(CloseableIterator<Cells> rows, Cells cells) {
    this.rows = rows;
    this.cells = cells;
  }

  /// Opens a table. What stands for a blank cell, and for one that holds no whole number, is said by the
  /// caller: no number is free for it here.
  public static NumberTable open(InputStream in, int blank, int noNumber) throws IOException {
    var bytes = new BufferedInputStream(in, LOOK_AHEAD);
    char separator = separator(bytes);
    var cells = new Cells(blank, noNumber);
    return new NumberTable(reader(bytes, separator, cells).iterator(), cells);
  }

  // A row that is too short or too long, or has a quotation mark in the wrong place, must cost
  // itself
  // and not the rest of the table. For the mark there is this way alone, which a next version of
  // the
  // library takes away; then such a row will end the reading.
  @SuppressWarnings("removal")
  private static CsvReader<Cells> reader(InputStream bytes, char separator, Cells cells) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(true)
        .maxBufferSize(LONGEST_ROW)
        .build(cells, bytes, StandardCharsets.UTF_8);
  }

  /// The one that the first row holds most of, outside quotation marks. All charsets that a table comes
  /// in have the same bytes for these.
  private static char separator(InputStream bytes) throws IOException {
    bytes.mark(LOOK_AHEAD);
    byte[] start = bytes.readNBytes(LOOK_AHEAD);
    bytes.reset();
    var counts = new int[128];
    boolean quoted = false;
    for (byte b : start) {
      if (b == '"') {
        quoted = !quoted;
      } else if (!quoted && b >= 0) {
        if ((b == '\n' || b == '\r') && counts[','] + counts[';'] + counts['\t'] > 0) {
          break;
        }
        counts[b]++;
      }
    }
    char most = ',';
    for (char other : new char[] {';', '\t'}) {
      if (counts[other] > counts[most]) {
        most = other;
      }
    }
    return most;
  }

  /// Goes to the next row; tells whether there is one.
  ///
  /// @throws Table.BadTable where a quotation mark is never closed: nothing after it can be read
  public boolean next() {
    try {
      return rows.hasNext() && rows.next() != null;
    } catch (CsvParseException bad) {
      throw new Table.BadTable(cells.firstLine(), bad);
    }
  }

  /// How many cells the row has.
  public int cells() {
    return cells.count();
  }

  /// The whole number in a cell, counted from 0, or what stands for none. `4.0` is whole too: some
  /// programs write all numbers like that once a cell of the column is blank.
  public int number(int cell) {
    return cells.numbers[cell];
  }

  /// The texts of the first row; of later rows there are none.
  public List<String> texts() {
    return List.copyOf(cells.texts);
  }

  /// The line on which the row begins, counted from 1.
  public long line() {
    return cells.firstLine();
  }

  /// The line on which it ends; a quoted cell can go over several.
  public long lastLine() {
    return cells.firstLine() + cells.lineBreaks;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /// Takes what the library finds, always into the same place.
  private static final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {
    private static final int LONGEST_NUMBER = 9;

    private final int blank;
    private final int noNumber;
    private final List<String> texts = new ArrayList<>();
    private int[] numbers = new int[64];
    private long lineBreaks;
    private boolean isFirst = true;

    Cells(int blank, int noNumber) {
      this.blank = blank;
      this.noNumber = noNumber;
    }

    long firstLine() {
      return getStartingLineNumber();
    }

    int count() {
      return getFieldCount();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      lineBreaks = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (index == numbers.length) {
        numbers = Arrays.copyOf(numbers, index * 2);
      }
      numbers[index] = number(buffer, offset, offset + length);
      if (quoted) {
        lineBreaks += lineBreaks(buffer, offset, offset + length);
      }
      if (isFirst) {
        texts.add(new String(buffer, offset, length));
      }
    }

    @Override
    protected Cells buildRecord() {
      // An empty line is built too, and passed over by the library.
      isFirst = texts.isEmpty();
      return this;
    }

    private int number(char[] buffer, int from, int to) {
      int start = from;
      int end = to;
      while (start < end && buffer[start] <= ' ') {
        start++;
      }
      while (end > start && buffer[end - 1] <= ' ') {
        end--;
      }
      if (start == end) {
        return blank;
      }
      boolean negative = buffer[start] == '-';
      if (negative) {
        start++;
      }
      int digits = start;
      int number = 0;
      while (digits < end && digits - start <= LONGEST_NUMBER && isDigit(buffer[digits])) {
        number = number * 10 + buffer[digits] - '0';
        digits++;
      }
      int length = digits - start;
      if (length == 0 || length > LONGEST_NUMBER || !isZero(buffer, digits, end)) {
        return noNumber;
      }
      return negative ? -number : number;
    }

    /// Whether nothing follows, or a point and zeros only.
    private static boolean isZero(char[] buffer, int from, int to) {
      if (from == to) {
        return true;
      }
      for (int i = from + 1; i < to; i++) {
        if (buffer[i] != '0') {
          return false;
        }
      }
      return buffer[from] == '.' && to - from > 1;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private static long lineBreaks(char[] buffer, int from, int to) {
      long breaks = 0;
      for (int i = from; i < to; i++) {
        boolean inPair = buffer[i] == '\n' && i > from && buffer[i - 1] == '\r';
        if ((buffer[i] == '\n' || buffer[i] == '\r') && !inPair) {
          breaks++;
        }
      }
      return breaks;
    }
  }
}
