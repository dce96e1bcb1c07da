package attach.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day: `YYYY-MM-DD`, `today` or `yesterday`.
final class DayArgument {
  private DayArgument() {}

  static LocalDate parse(String text, String option, LocalDate today) {
    return switch (text) {
      case "today" -> today;
      case "yesterday" -> today.minusDays(1);
      default -> {
        try {
          yield LocalDate.parse(text);
        } catch (DateTimeException wrong) {
          throw new UsageError(option + " takes a day that there is, such as 2026-11-24.");
        }
      }
    };
  }
}
