package attach.cli;

import attach.content.Texts;
import attach.entry.Label;
import attach.entry.Ulid;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.EntryTexts;
import attach.journal.Erased;
import attach.journal.JournalUnwritable;
import attach.journal.Live;
import attach.plan.Plan;
import attach.render.EntryLines;
import attach.system.Counters;
import attach.system.Settings;
import attach.terminal.Answer;
import attach.terminal.Prompt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      case "delete" -> delete(action, session);
      case "undo" -> undo(session);
      default -> throw new IllegalStateException(action.commandSpec().name());
    };
  }

  private static int list(ParseResult given, Session session) {
    var period = PeriodOptions.of(given, session.today(), Optional.empty());
    var journal = session.journal();
    var entries = period.map(journal::entries).orElseGet(journal::entries);
    session.tellUnread(period.map(journal::history).orElseGet(journal::history));
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
    var live = one(argument(given), session);
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

  private static int delete(ParseResult given, Session session) {
    var texts = texts(session);
    var doomed = meant(argument(given), session);
    if (!given.hasMatchedOption("--yes")) {
      if (!session.canAsk()) {
        throw new UsageError("Without a terminal, delete needs --yes.");
      }
      var question = texts.count("delete-ask-one", "delete-ask", doomed.size());
      if (!(session.console().key(Prompt.of(question, "y")) instanceof Answer.Else<String>)) {
        session.out().paragraph(texts.get("delete-kept"));
        return ExitCodes.DONE;
      }
    }
    var erased = session.journal().erase(ids(doomed), session.moment());
    forget(session);
    if (session.options().json()) {
      session.out().data(Json.write(new JsonObject().put("deleted", erased.entries())));
    } else {
      session.out().paragraph(texts.count("deleted-one", "deleted-many", erased.entries()));
      session.out().paragraph(texts.get("delete-remains"));
    }
    tellRest(erased, session);
    return ExitCodes.DONE;
  }

  /// Other traces of what was deleted: it can no longer be taken back, and own words that no entry
  /// uses any more are not remembered.
  static void forget(Session session) {
    session.keep(session.counters().withLast(Optional.empty()));
    TodayCommand.recount(session, session.journal().history(Plan.needed(session.today())));
    if (session.settings().ownWords().isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    session
        .journal()
        .history()
        .all(Label.class)
        .forEach(label -> label.entry().feelings().forEach(feeling -> used.add(feeling.word())));
    try {
      Settings.forgetWords(session.places().data(), word -> !used.contains(word));
    } catch (IOException failure) {
      throw new JournalUnwritable(session.places().data().toString(), failure);
    }
  }

  private static void tellRest(Erased erased, Session session) {
    var texts = texts(session);
    erased.newerFiles().forEach(file -> session.notice(texts.get("delete-newer", "file", file)));
    if (!erased.damagedLines().isEmpty()) {
      session.notice(texts.get("delete-damaged"));
      erased
          .damagedLines()
          .forEach(damage -> session.notice("  " + damage.file() + ":" + damage.line()));
    }
  }

  private static List<Live> meant(String argument, Session session) {
    var entries = session.journal().entries();
    if (argument.equals("all")) {
      return entries;
    }
    var day = day(argument, session.today());
    if (day.isPresent()) {
      var ofDay = entries.stream().filter(live -> live.moment().day().equals(day.get())).toList();
      if (ofDay.isEmpty()) {
        throw new UsageError(texts(session).get("no-such"));
      }
      return ofDay;
    }
    return List.of(one(argument, session));
  }

  private static Optional<LocalDate> day(String argument, LocalDate today) {
    try {
      return Optional.of(DayArgument.parse(argument, "delete", today));
    } catch (UsageError notADay) {
      return Optional.empty();
    }
  }

  private static Live one(String argument, Session session) {
    var found = EntryArgument.find(argument, session.journal().entries());
    if (found.isEmpty()) {
      throw new UsageError(texts(session).get("no-such"));
    }
    if (found.stream().map(Live::id).distinct().count() > 1) {
      throw new UsageError(texts(session).get("several"));
    }
    return found.getFirst();
  }

  private static List<Ulid> ids(List<Live> entries) {
    return entries.stream().map(Live::id).distinct().toList();
  }

  private static int undo(Session session) {
    var texts = texts(session);
    var last = session.counters().last();
    var target =
        last.flatMap(
            written ->
                session.journal().entries().stream()
                    .filter(live -> live.id().text().equals(written.id()))
                    .findFirst());
    if (target.isEmpty()) {
      if (session.options().json()) {
        session.out().data(Json.write(new JsonObject().put("undone", null)));
      } else {
        session.out().paragraph(texts.get("undo-nothing"));
      }
      return ExitCodes.DONE;
    }
    var live = target.get();
    boolean added = last.map(Counters.Last::added).orElse(false);
    if (added) {
      session.journal().erase(List.of(live.id()), session.moment());
    } else {
      session.journal().unrevise(live.id(), session.moment());
    }
    forget(session);
    var lines = new EntryLines(session.content(), session.out().look());
    if (session.options().json()) {
      session.out().data(Json.write(new JsonObject().put("undone", live.id().text())));
    } else {
      session
          .out()
          .paragraph(
              texts.get(
                  added ? "undo-add" : "undo-edit",
                  "type",
                  lines.typeName(live.type()),
                  "when",
                  lines.when(live.moment())));
    }
    return ExitCodes.DONE;
  }

  private static String argument(ParseResult given) {
    return given.matchedPositionalValue(0, "");
  }

  private static Texts texts(Session session) {
    return session.content().flow("journal");
  }
}
