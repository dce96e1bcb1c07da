package attach.journal;

import attach.entry.Entry;
import attach.entry.Quiz;
import attach.entry.Try;
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

  /// Whether an entry outlives its month, and so lies in the small file that every reading opens. The
  /// weekly pulse does not: it would make that file grow for ever.
  static boolean isLasting(Entry entry) {
    return switch (entry.type()) {
      case ANCHOR, ANCHORING -> true;
      case QUIZ -> !((Quiz) entry).instrument().equals("pulse");
      case TRY -> ((Try) entry).kind() == Try.Kind.FOCUS;
      case CARE, GROUNDING, LABEL, LOOKBACK, NOTE, NOTICE, PAUSE, REFLECTION, REFRAME, SAY -> false;
    };
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
