package attach.system;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// A thing that can be set, as a person types it and as the file holds it.
public enum Setting {
  DAY_STARTS("day-starts") {
    @Override
    Optional<Object> parse(String typed) {
      return time(typed).filter(time -> !time.isAfter(LATEST)).map(LocalTime::toString);
    }

    @Override
    public Object of(Settings settings) {
      return settings.dayStarts().start().toString();
    }
  },
  PLAIN("plain") {
    @Override
    Optional<Object> parse(String typed) {
      return onOrOff(typed);
    }

    @Override
    public Object of(Settings settings) {
      return settings.plain();
    }
  },
  TODAY_LINE("today-line") {
    @Override
    Optional<Object> parse(String typed) {
      return onOrOff(typed);
    }

    @Override
    public Object of(Settings settings) {
      return settings.todayLine();
    }
  },
  NIGHT("night") {
    @Override
    Optional<Object> parse(String typed) {
      return Night.of(typed).map(Night::text);
    }

    @Override
    public Object of(Settings settings) {
      return settings.night().text();
    }
  },
  LANGUAGE("language") {
    @Override
    Optional<Object> parse(String typed) {
      return Optional.<Object>of(typed).filter(name -> !typed.isEmpty());
    }

    @Override
    public Object of(Settings settings) {
      return settings.language();
    }
  };

  private static final LocalTime LATEST = LocalTime.of(6, 0);

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<Setting> of(String key) {
    for (Setting setting : values()) {
      if (setting.key.equals(key)) {
        return Optional.of(setting);
      }
    }
    return Optional.empty();
  }

  /// What the file is to hold for something typed; empty where it is no value of this setting.
  public Optional<Object> stored(String typed) {
    return parse(typed.strip().toLowerCase(Locale.ROOT));
  }

  abstract Optional<Object> parse(String typed);

  /// The value that holds, as the file would have it.
  public abstract Object of(Settings settings);

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
