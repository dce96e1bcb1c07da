package attach.sos;

import attach.content.HelpLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of the world with the people who can be called there.
///
/// @param zones its time zones; one that ends in / stands for all that begin so
public record Region(String id, List<String> zones, List<HelpLine> lines) {
  public static final String ANYWHERE = "world";

  public Region {
    zones = List.copyOf(zones);
    lines = List.copyOf(lines);
  }

  boolean holds(String zone) {
    for (String known : zones) {
      if (known.endsWith("/") ? zone.startsWith(known) : zone.equals(known)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is no place of its own: what is left when a clock does not say where it stands.
  public boolean isAnywhere() {
    return id.equals(ANYWHERE);
  }

  public List<HelpLine> of(HelpLine.Kind kind) {
    var found = new ArrayList<HelpLine>();
    for (var line : lines) {
      if (line.kind() == kind) {
        found.add(line);
      }
    }
    return found;
  }

  /// The number to call in danger, where one was checked.
  public Optional<String> danger() {
    return of(HelpLine.Kind.EMERGENCY).stream().findFirst().map(HelpLine::number);
  }

  /// The one to name where there is room for one only.
  HelpLine foremost() {
    for (var kind : List.of(HelpLine.Kind.TALK, HelpLine.Kind.EMERGENCY)) {
      var found = of(kind);
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return lines.getFirst();
  }

  /// When the oldest of its lines was checked.
  YearMonth checked() {
    var oldest = lines.getFirst().checked();
    for (var line : lines) {
      oldest = line.checked().isBefore(oldest) ? line.checked() : oldest;
    }
    return oldest;
  }
}
