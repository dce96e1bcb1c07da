package attach.sos;

import attach.content.HelpLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Every region, in the order of the table.
public record Regions(List<Region> all) {
  public Regions {
    all = List.copyOf(all);
  }

  public static Regions of(List<HelpLine> lines) {
    var byRegion = new LinkedHashMap<String, List<HelpLine>>();
    for (var line : lines) {
      byRegion.computeIfAbsent(line.region(), region -> new ArrayList<>()).add(line);
    }
    var all = new ArrayList<Region>();
    byRegion.forEach((id, theirs) -> all.add(new Region(id, theirs.getFirst().zones(), theirs)));
    return new Regions(all);
  }

  /// Where a clock with this time zone most likely stands. A guess, and it is always said to be one.
  public Region likeliest(String zone) {
    for (var region : all) {
      if (region.holds(zone)) {
        return region;
      }
    }
    return anywhere();
  }

  private Region anywhere() {
    for (var region : all) {
      if (region.isAnywhere()) {
        return region;
      }
    }
    throw new IllegalStateException("help-lines.csv: there is no region " + Region.ANYWHERE);
  }

  /// The region of an id or a name, however it is written.
  public Optional<Region> named(String typed, UnaryOperator<String> nameOf) {
    String wanted = plain(typed);
    for (var region : all) {
      if (plain(region.id()).equals(wanted) || plain(nameOf.apply(region.id())).equals(wanted)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /// All of them, with one at the head.
  public List<Region> startingWith(Region first) {
    var ordered = new ArrayList<Region>();
    ordered.add(first);
    for (var region : all) {
      if (!region.id().equals(first.id())) {
        ordered.add(region);
      }
    }
    return ordered;
  }
}
