package attach.system;

import java.time.LocalTime;
import java.util.Optional;

/// The hours in which only what helps at once is shown. It begins and ends at any time; where both are
/// the same it never is.
public record Night(LocalTime from, LocalTime to) {
  public static final Night USUAL = new Night(LocalTime.of(22, 0), LocalTime.of(6, 0));

  private static final Night NEVER = new Night(LocalTime.MIN, LocalTime.MIN);
  private static final String OFF = "off";

  /// `22:00-06:00`, or `off`.
  public static Optional<Night> of(String text) {
    if (text.equals(OFF)) {
      return Optional.of(NEVER);
    }
    int dash = text.indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    var from = Setting.time(text.substring(0, dash));
    var to = Setting.time(text.substring(dash + 1));
    return from.isPresent() && to.isPresent() && !from.equals(to)
        ? Optional.of(new Night(from.get(), to.get()))
        : Optional.empty();
  }

  public boolean holds(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean notOver = time.isBefore(to);
    return from.isAfter(to) ? begun || notOver : begun && notOver;
  }

  public String text() {
    return from.equals(to) ? OFF : from + "-" + to;
  }
}
