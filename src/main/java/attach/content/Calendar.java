package attach.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/// Days and times of day in words.
public final class Calendar {
  private final Texts texts;

  Calendar(Texts texts) {
    this.texts = texts;
  }

  /// "Wednesday 25 November"
  public String date(LocalDate day) {
    return texts.get(
        "date",
        "weekday",
        weekday(day),
        "day",
        day.getDayOfMonth(),
        "month",
        texts.get("month-" + day.getMonthValue()));
  }

  /// "Wednesday 25 November 2026"
  public String dateWithYear(LocalDate day) {
    return texts.get("with-year", "date", date(day), "year", day.getYear());
  }

  /// "November 2026"
  public String month(YearMonth month) {
    return texts.get(
        "with-year", "date", texts.get("month-" + month.getMonthValue()), "year", month.getYear());
  }

  /// "Wed 25 Nov"
  public String shortDate(LocalDate day) {
    return texts.get(
        "date-short",
        "weekday",
        shortWeekday(day),
        "day",
        day.getDayOfMonth(),
        "month",
        texts.get("month-short-" + day.getMonthValue()));
  }

  public String weekday(LocalDate day) {
    return texts.get("weekday-" + day.getDayOfWeek().getValue());
  }

  public String shortWeekday(LocalDate day) {
    return texts.get("weekday-short-" + day.getDayOfWeek().getValue());
  }

  /// The part of a day; night lasts from 22:00 to 05:00.
  public String partOfDay(LocalTime time) {
    return texts.get(partOfDayId(time));
  }

  public static String partOfDayId(LocalTime time) {
    int hour = time.getHour();
    if (hour < 5 || hour >= 22) {
      return "night";
    }
    if (hour < 12) {
      return "morning";
    }
    return hour < 18 ? "afternoon" : "evening";
  }
}
