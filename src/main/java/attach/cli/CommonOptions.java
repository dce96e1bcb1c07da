package attach.cli;

import attach.terminal.Surroundings.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that every command takes.
record CommonOptions(
    boolean json, boolean plain, boolean motionless, Colour colour, boolean noInput) {

  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(flag("--json", "Print data for another program."))
        .addOption(flag("--plain", "One labelled line for each thing, no colour, no motion."))
        .addOption(flag("--no-motion", "Show nothing that moves."))
        .addOption(
            OptionSpec.builder("--color")
                .paramLabel("WHEN")
                .type(String.class)
                .description("auto, always or never.")
                .build())
        .addOption(flag("--no-input", "Ask nothing."))
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description("Show this help.")
                .build());
  }

  /// One thing that a command can do, such as `journal undo`, with examples as they are typed.
  static CommandSpec action(String name, String description, String... examples) {
    var spec = CommandSpec.create().name(name);
    var footer = new ArrayList<>(List.of("", "Examples:"));
    for (String example : examples) {
      footer.add("  " + example);
    }
    spec.usageMessage().description(description).footer(footer.toArray(String[]::new));
    return addTo(spec);
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static CommonOptions of(ParseResult given) {
    return new CommonOptions(
        has(given, "--json"),
        has(given, "--plain"),
        has(given, "--no-motion"),
        colour(value(given, "--color")),
        has(given, "--no-input"));
  }

  /// They may stand before or after the command's name.
  private static boolean has(ParseResult given, String option) {
    return value(given, option) != null;
  }

  private static Object value(ParseResult given, String option) {
    Object value = null;
    for (ParseResult level = given; level != null; level = level.subcommand()) {
      value = level.matchedOptionValue(option, value);
    }
    return value;
  }

  private static Colour colour(Object value) {
    if (value == null) {
      return Colour.AUTO;
    }
    return Arrays.stream(Colour.values())
        .filter(colour -> colour.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(() -> new UsageError("--color takes auto, always or never."));
  }
}
