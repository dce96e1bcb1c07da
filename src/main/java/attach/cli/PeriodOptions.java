package attach.cli;

import attach.entry.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Which days: `--week`, `--month`, `--from` and `--to`, or `--all`. Days are practice days.
final class PeriodOptions {
  private static final int WEEK = 7;
  private static final int MONTH = 28;
  private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})");

  private PeriodOptions() {}

  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder("--week")
                .arity("0..1")
                .fallbackValue("")
                .paramLabel("2026-W47")
                .type(String.class)
                .description("The seven days that end today, or a week of the calendar.")
                .build())
        .addOption(CommonOptions.flag("--month", "The 28 days that end today."))
        .addOption(day("--from", "From this day on: YYYY-MM-DD."))
        .addOption(day("--to", "To this day; without --from the seven days that end on it."))
        .addOption(CommonOptions.flag("--all", "Everything."));
  }

  private static OptionSpec day(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("DAY")
        .type(String.class)
        .description(description)
        .build();
  }

  /// Empty for everything; `otherwise` when no option says which days.
  static Optional<Period> of(ParseResult given, LocalDate today, Optional<Period> otherwise) {
    boolean between = given.hasMatchedOption("--from") || given.hasMatchedOption("--to");
    long ways =
        Stream.of(
                given.hasMatchedOption("--week"),
                given.hasMatchedOption("--month"),
                given.hasMatchedOption("--all"),
                between)
            .filter(way -> way)
            .count();
    if (ways > 1) {
      throw new UsageError("Please choose one of --week, --month, --from/--to and --all.");
    }
    if (given.hasMatchedOption("--all")) {
      return Optional.empty();
    }
    if (given.hasMatchedOption("--month")) {
      return Optional.of(Period.endingOn(today, MONTH));
    }
    if (between) {
      return Optional.of(between(given, today));
    }
    String week = given.matchedOptionValue("--week", (String) null);
    return week == null ? otherwise : Optional.of(week(week, today));
  }

  static Period thisWeek(LocalDate today) {
    return Period.endingOn(today, WEEK);
  }

  private static Period between(ParseResult given, LocalDate today) {
    String to = given.matchedOptionValue("--to", (String) null);
    LocalDate end = to == null ? today : earlier(DayArgument.parse(to, "--to", today), today);
    String from = given.matchedOptionValue("--from", (String) null);
    LocalDate start =
        from == null ? end.minusDays(WEEK - 1L) : DayArgument.parse(from, "--from", today);
    if (start.isAfter(end)) {
      throw new UsageError(
          start.isAfter(today)
              ? "--from lies in the future. Nothing can be there yet."
              : "--from lies after --to. Please swap them.");
    }
    return new Period(start, end);
  }

  private static Period week(String text, LocalDate today) {
    if (text.isEmpty()) {
      return thisWeek(today);
    }
    var week = ISO_WEEK.matcher(text);
    if (!week.matches()) {
      throw new UsageError("--week takes a week such as 2026-W47, or nothing.");
    }
    LocalDate monday;
    try {
      // The fourth of January lies in the first week of its year.
      monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
    } catch (DateTimeException none) {
      throw new UsageError("That year has no such week.");
    }
    if (monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != Integer.parseInt(week.group(2))) {
      throw new UsageError("That year has no such week.");
    }
    if (monday.isAfter(today)) {
      throw new UsageError("That week lies in the future. Nothing can be there yet.");
    }
    return new Period(monday, earlier(monday.plusDays(WEEK - 1L), today));
  }

  private static LocalDate earlier(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }
}
