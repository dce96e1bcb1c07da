package attach.cli;

import attach.content.Texts;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.EntryTexts;
import attach.render.EntryLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach journal`: see, delete and take back what was written.
final class JournalCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("journal");
    spec.usageMessage()
        .description("Your entries: see them, delete them, take the last one back.")
        .footer(
            "",
            "Examples:",
            "  attach journal list --week",
            "  attach journal show 7KQ4MZ",
            "  attach journal delete 2026-11-24",
            "  attach journal undo");
    spec.addSubcommand("list", list());
    spec.addSubcommand("show", withId(action("show", "Show one entry whole.", "7KQ4MZ"), "ID"));
    spec.addSubcommand("path", action("path", "Where the entries lie."));
    spec.addSubcommand("delete", delete());
    spec.addSubcommand(
        "undo", action("undo", "Take back the last entry or change of this machine."));
    return CommonOptions.addTo(spec);
  }

  private static CommandSpec list() {
    var spec = PeriodOptions.addTo(CommandSpec.create().name("list"));
    spec.usageMessage()
        .description("All entries, oldest first, or those of some days.")
        .footer(
            "",
            "With --json one entry a line, as in the journal, changes applied.",
            "",
            "Examples:",
            "  attach journal list",
            "  attach journal list --week",
            "  attach journal list --from 2026-10-01 --json");
    return CommonOptions.addTo(spec);
  }

  private static CommandSpec delete() {
    var spec =
        action(
            "delete",
            "Delete an entry, a day, or all, with their words. It cannot be taken back, so it asks"
                + " first, unless --yes is given.",
            "7KQ4MZ",
            "2026-11-24",
            "all --yes");
    return withId(spec, "ID|DAY|all").addOption(CommonOptions.flag("--yes", "Do not ask."));
  }

  private static CommandSpec action(String name, String description, String... examples) {
    var spec = CommandSpec.create().name(name);
    var footer = new ArrayList<>(List.of("", "Examples:"));
    for (String example : examples.length == 0 ? new String[] {""} : examples) {
      footer.add(("  attach journal " + name + " " + example).stripTrailing());
    }
    spec.usageMessage().description(description).footer(footer.toArray(String[]::new));
    return CommonOptions.addTo(spec);
  }

  private static CommandSpec withId(CommandSpec action, String label) {
    return action.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel(label)
            .type(String.class)
            .description("The id, or the last letters of it as the list shows them.")
            .build());
  }

  @Override
  public int run(ParseResult given, Session session) {
    var action = given.subcommand();
    if (action == null) {
      throw new UsageError("attach journal takes list, show, path, delete or undo.");
    }
    return switch (action.commandSpec().name()) {
      case "list" -> list(action, session);
      case "show" -> show(action, session);
      case "path" -> path(session);
      case "delete" -> JournalRemoving.delete(action, session);
      case "undo" -> JournalRemoving.undo(session);
      default -> throw new IllegalStateException(action.commandSpec().name());
    };
  }

  private static int list(ParseResult given, Session session) {
    var period = PeriodOptions.of(given, session.today(), Optional.empty());
    var journal = session.journal();
    var listing = period.map(journal::listing).orElseGet(journal::listing);
    var entries = listing.entries();
    session.tellUnread(listing.gaps());
    if (session.options().json()) {
      entries.forEach(live -> session.out().data(live.line()));
    } else if (entries.isEmpty()) {
      session.out().paragraph(texts(session).get("empty"));
    } else {
      var lines = new EntryLines(session.content(), session.out().look());
      entries.forEach(
          live ->
              session
                  .out()
                  .line(
                      lines.row(
                          live.moment(), live.type(), live.entry(), EntryArgument.shown(live))));
    }
    return ExitCodes.DONE;
  }

  private static int show(ParseResult given, Session session) {
    var live = EntryArgument.one(argument(given), session);
    if (session.options().json()) {
      session.out().data(live.line());
    } else {
      new EntryLines(session.content(), session.out().look())
          .whole(
              live.moment(),
              live.type(),
              live.entry().map(EntryTexts::of).orElse(List.of()),
              live.id().text())
          .forEach(session.out()::line);
    }
    return ExitCodes.DONE;
  }

  private static int path(Session session) {
    var data = session.places().data().resolve("journal").toString();
    if (session.options().json()) {
      var state = session.places().state().toString();
      session.out().data(Json.write(new JsonObject().put("journal", data).put("state", state)));
    } else {
      session.out().verbatim(data + "\n");
    }
    return ExitCodes.DONE;
  }

  static String argument(ParseResult given) {
    return given.matchedPositionalValue(0, "");
  }

  static Texts texts(Session session) {
    return session.content().flow("journal");
  }
}
