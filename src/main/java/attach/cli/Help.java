package attach.cli;

import attach.terminal.Line;
import attach.terminal.Printer;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/// Help: the few commands that matter first, all of them in their groups, or one with its options.
final class Help {
  private static final int COLUMN = 10;
  private static final int NARROWEST = 55;

  private Help() {}

  static void first(Printer out) {
    out.paragraph("attach - a private place to practise when closeness feels uncertain.");
    out.blank();
    list(Commands.ALL.stream().filter(Commands.Listing::first).toList(), out);
    out.blank();
    out.paragraph("attach alone shows the day. attach COMMAND --help tells more, with examples.");
    out.paragraph("attach help all lists every command.");
    out.blank();
    out.paragraph(
        "Self-help for adults. Not therapy, not a diagnosis, not for emergencies."
            + " Your words stay on this machine. Nothing is sent anywhere.");
  }

  static void all(Printer out) {
    var groups =
        Commands.ALL.stream()
            .collect(
                Collectors.groupingBy(
                    Commands.Listing::group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(
        (group, listings) -> {
          out.line(Line.of(Style.STRONG, group));
          list(listings, out);
          out.blank();
        });
    out.line(Line.of(Style.STRONG, "With every command"));
    out.paragraph("  --json, --plain, --no-motion, --color WHEN, --no-input, --help");
  }

  private static void list(List<Commands.Listing> listings, Printer out) {
    for (var listing : listings) {
      var summary = Width.wrap(listing.summary(), out.look().width() - COLUMN - 3);
      out.line(
          Line.of("  ")
              .and(Style.ACCENT, listing.name())
              .padTo(COLUMN + 2)
              .and(summary.getFirst()));
      summary.stream().skip(1).forEach(rest -> out.line(Line.of("").padTo(COLUMN + 2).and(rest)));
    }
  }

  /// One command's own page.
  static void of(CommandSpec spec, Printer out) {
    spec.usageMessage().width(Math.max(NARROWEST, out.look().width()));
    out.verbatim(new CommandLine(spec).getUsageMessage(out.look().colour() ? Ansi.ON : Ansi.OFF));
  }
}
