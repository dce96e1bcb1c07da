package attach.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `--at`: when something was. `YYYY-MM-DD HH:MM`, `HH:MM`, `yesterday HH:MM`, or ISO with an offset;
/// otherwise in the zone of this machine. A time that a clock change skipped is moved on by what was
/// skipped; one that came twice is the first.
final class WhenOption {
  private static final String NAME = "--at";
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|yesterday|today)[ T](\\d{1,2}:\\d{2})");

  private WhenOption() {}

  static OptionSpec spec() {
    return OptionSpec.builder(NAME)
        .paramLabel("WHEN")
        .type(String.class)
        .description("When it was: \"21:00\", \"yesterday 21:00\" or \"2026-11-24 21:00\".")
        .build();
  }

  static ZonedDateTime of(ParseResult given, ZonedDateTime now) {
    String text = given.matchedOptionValue(NAME, (String) null);
    if (text == null) {
      return now;
    }
    ZonedDateTime at;
    try {
      at = parse(text.strip(), now);
    } catch (DateTimeException wrong) {
      throw new UsageError(
          "--at takes a time that there is, such as \"21:00\", \"yesterday 21:00\""
              + " or \"2026-11-24 21:00\".");
    }
    if (at.isAfter(now)) {
      throw new UsageError("--at lies in the future. What you feel then is still open.");
    }
    return at;
  }

  private static ZonedDateTime parse(String text, ZonedDateTime now) {
    var dayAndTime = DAY_AND_TIME.matcher(text);
    if (dayAndTime.matches()) {
      var day =
          switch (dayAndTime.group(1)) {
            case "yesterday" -> now.toLocalDate().minusDays(1);
            case "today" -> now.toLocalDate();
            case String date -> LocalDate.parse(date);
          };
      return local(day.atTime(time(dayAndTime.group(2))), now);
    }
    if (text.length() <= 5) {
      return local(now.toLocalDate().atTime(time(text)), now);
    }
    return OffsetDateTime.parse(text).atZoneSameInstant(now.getZone());
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private static ZonedDateTime local(LocalDateTime wall, ZonedDateTime now) {
    return wall.atZone(now.getZone());
  }
}
