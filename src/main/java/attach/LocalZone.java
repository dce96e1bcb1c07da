package attach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;

/// The time zone of this machine.
///
/// `ZoneId.systemDefault` first reads the tables of the older date classes, which nothing here uses and
/// which take a fortieth of a whole start. Where the zone is named in the usual way that is left out;
/// everywhere else Java decides.
final class LocalZone {
  static final Path LINK = Path.of("/etc/localtime");

  private static final String ZONES = "/zoneinfo/";

  private LocalZone() {}

  /// @param named the variable `TZ`, or null
  /// @param link where the system keeps a link to its zone
  static ZoneId of(String named, Path link) {
    String name = named == null ? target(link) : named;
    // A name of two parts means the same everywhere; "EST", ":x" or "CET-1" need Java's own rules.
    if (name.indexOf('/') > 0) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException unknown) {
        return ZoneId.systemDefault();
      }
    }
    return ZoneId.systemDefault();
  }

  private static String target(Path link) {
    try {
      String target = Files.readSymbolicLink(link).toString();
      int zones = target.indexOf(ZONES);
      return zones < 0 ? "" : target.substring(zones + ZONES.length());
    } catch (IOException | UnsupportedOperationException notLinked) {
      return "";
    }
  }
}
