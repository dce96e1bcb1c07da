package attach.system;

import attach.entry.Named;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A thing that can be set, as a person types it and as the file holds it.
public enum Setting implements Named {
  DAY_STARTS("day-starts"),
  PLAIN("plain"),
  TODAY_LINE("today-line"),
  NIGHT("night"),
  LANGUAGE("language");

  private static final LocalTime LATEST = LocalTime.of(6, 0);

  private final String id;

  Setting(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /// What the file is to hold for something typed; empty where it is no value of this setting.
  public Optional<Object> stored(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return switch (this) {
      case DAY_STARTS -> time(text).filter(time -> !time.isAfter(LATEST)).map(LocalTime::toString);
      case PLAIN, TODAY_LINE -> onOrOff(text);
      case NIGHT -> Night.of(text).map(Night::text);
      case LANGUAGE -> text.isEmpty() ? Optional.empty() : Optional.of(text);
    };
  }

  /// The value that holds, as the file would have it.
  public Object of(Settings settings) {
    return switch (this) {
      case DAY_STARTS -> settings.dayStarts().start().toString();
      case PLAIN -> settings.plain();
      case TODAY_LINE -> settings.todayLine();
      case NIGHT -> settings.night().text();
      case LANGUAGE -> settings.language();
    };
  }

  /// A value as a person types it.
  public static String shown(Object stored) {
    if (stored instanceof Boolean on) {
      return on ? "on" : "off";
    }
    return String.valueOf(stored);
  }

  private static Optional<Object> onOrOff(String typed) {
    return switch (typed) {
      case "on", "true", "yes" -> Optional.of(true);
      case "off", "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// `4:00` and `04:00` to the minute.
  static Optional<LocalTime> time(String text) {
    int colon = text.indexOf(':');
    boolean shaped =
        colon >= 1
            && colon <= 2
            && text.length() == colon + 3
            && text.chars().allMatch(c -> c == ':' || (c >= '0' && c <= '9'))
            && text.indexOf(':', colon + 1) < 0;
    if (!shaped) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(text.substring(0, colon));
    int minute = Integer.parseInt(text.substring(colon + 1));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
