package attach.journal;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a journal file: a month or `lasting`, then the device that writes it. `month` is absent
/// for the file of what outlives a month.
///
/// One writer for each file makes any sync tool safe. A reader takes every file that looks like one,
/// with the conflict copies that sync tools make of it.
record FileName(String name, Optional<YearMonth> month, boolean isSealed) {
  static final String FOLDER = "journal";

  private static final Pattern SHAPE =
      Pattern.compile("(\\d{4}-\\d{2}|lasting)([^0-9].*)?\\.jsonl(\\.age)?");
  private static final String LASTING = "lasting";

  static Optional<FileName> of(String name) {
    var shape = SHAPE.matcher(name);
    if (!shape.matches()) {
      return Optional.empty();
    }
    boolean sealed = shape.group(3) != null;
    if (shape.group(1).equals(LASTING)) {
      return Optional.of(new FileName(name, Optional.empty(), sealed));
    }
    int month = Integer.parseInt(name.substring(5, 7));
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int year = Integer.parseInt(name.substring(0, 4));
    return Optional.of(new FileName(name, Optional.of(YearMonth.of(year, month)), sealed));
  }

  static FileName forLasting(String device) {
    return forMonth(Optional.empty(), device);
  }

  static FileName forMonth(Optional<YearMonth> month, String device) {
    String stem = month.map(YearMonth::toString).orElse(LASTING);
    return new FileName(stem + "." + device + ".jsonl", month, false);
  }

  boolean sharesMonth(FileName other) {
    return month.equals(other.month);
  }
}
