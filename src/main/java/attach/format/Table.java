package attach.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table with named columns, as comma-separated text.
public final class Table {
  private Table() {}

  /// One row; `line` is where it begins, counted from 1.
  public record Row(NamedCsvRecord cells) {
    public long line() {
      return cells.getStartingLineNumber();
    }

    /// A cell, empty when the column is missing or the cell is.
    public Optional<String> text(String column) {
      return cells.findField(column).filter(cell -> !cell.isEmpty());
    }
  }

  /// The rows under the line of column names.
  ///
  /// @throws BadTable when it is no table
  public static List<Row> read(String text) {
    var rows = new ArrayList<Row>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (var cells : reader) {
        rows.add(new Row(cells));
      }
    } catch (CsvParseException | IOException bad) {
      throw new BadTable(rows.isEmpty() ? 1 : rows.getLast().line() + 1, bad);
    }
    return rows;
  }

  /// Text that is no table from a line on, counted from 1.
  public static final class BadTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;

    BadTable(long line, Exception cause) {
      super("not a table from line " + line + " on", cause);
      this.line = line;
    }

    public long line() {
      return line;
    }
  }
}
