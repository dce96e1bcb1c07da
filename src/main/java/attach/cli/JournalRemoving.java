package attach.cli;

import attach.entry.Label;
import attach.entry.Ulid;
import attach.format.Json;
import attach.format.JsonObject;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/// What takes words out of the journal: deleting, and taking the last thing back.
final class JournalRemoving {
  private JournalRemoving() {}

  static int delete(ParseResult given, Session session) {
    var texts = JournalCommand.texts(session);
    var doomed = meant(JournalCommand.argument(given), session);
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
    Today.recount(session, session.journal().history(Plan.needed(session.today())));
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

  static void tellRest(Erased erased, Session session) {
    var texts = JournalCommand.texts(session);
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
        throw new UsageError(JournalCommand.texts(session).get("no-such"));
      }
      return ofDay;
    }
    return List.of(EntryArgument.one(argument, session));
  }

  private static Optional<LocalDate> day(String argument, LocalDate today) {
    try {
      return Optional.of(DayArgument.parse(argument, "delete", today));
    } catch (UsageError notADay) {
      return Optional.empty();
    }
  }

  private static List<Ulid> ids(List<Live> entries) {
    return entries.stream().map(Live::id).distinct().toList();
  }

  static int undo(Session session) {
    var texts = JournalCommand.texts(session);
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
}
