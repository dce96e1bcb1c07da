package attach.content;

import attach.entry.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Somebody who can be called, written to or looked up, as a region has them.
///
/// @param zones the time zones of the region, in its first row only; one that ends in / is a prefix
/// @param number a phone number, or a name or an address to look up where no number was checked
/// @param checked when its source was read
public record HelpLine(
    String region,
    List<String> zones,
    Kind kind,
    String name,
    String number,
    Optional<String> note,
    YearMonth checked) {

  /// What it is for.
  public enum Kind implements Named {
    EMERGENCY("emergency"),
    TALK("talk"),
    TEXT("text"),
    ABUSE("abuse"),
    WEB("web");

    private static final List<String> IDS = Arrays.stream(values()).map(Kind::id).toList();

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    private static Kind of(CheckedRow row) {
      return Named.find(Kind.class, row.oneOf("kind", IDS)).orElseThrow();
    }
  }

  static HelpLine of(CheckedRow row) {
    return new HelpLine(
        row.text("region"),
        row.optional("zones").map(zones -> List.of(zones.split(" ", -1))).orElse(List.of()),
        Kind.of(row),
        row.text("name"),
        row.text("number"),
        row.optional("note"),
        checked(row));
  }

  private static YearMonth checked(CheckedRow row) {
    try {
      // Not YearMonth.parse: its formatter takes longer to wake than this whole table to read.
      String text = row.text("checked");
      return YearMonth.of(
          Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
    } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException wrong) {
      throw row.bad("\"checked\" must be a month such as 2026-11");
    }
  }
}
