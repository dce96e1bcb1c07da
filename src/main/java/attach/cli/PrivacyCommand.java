package attach.cli;

import attach.content.Texts;
import attach.format.Json;
import attach.format.JsonObject;
import attach.journal.DiskFiles;
import attach.system.Kept;
import attach.system.Settings;
import attach.terminal.Line;
import attach.terminal.Printer;
import attach.terminal.Style;
import attach.terminal.Width;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach privacy`: where everything lies, who can read it, and what nobody here can prevent.
final class PrivacyCommand implements Command {
  private static final List<String> OURS =
      List.of("", "journal", "backup", Settings.FILE, SosFile.NAME);
  private static final List<String> NOT_PROTECTED =
      List.of(
          "not-forced",
          "not-shell",
          "not-processes",
          "not-copies",
          "not-disk",
          "not-screen",
          "not-watched",
          "not-forged");
  private static final List<String> TO_DO =
      List.of("do-lock", "do-disk", "do-ask", "do-sync", "do-delete", "do-watched");

  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("privacy");
    spec.usageMessage()
        .description("Where everything lies, who can read it, and what you can do.")
        .footer("", "Examples:", "  attach privacy", "  attach privacy --json");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    if (session.options().json()) {
      session.out().data(Json.write(json(session)));
      return ExitCodes.DONE;
    }
    var texts = session.content().flow("privacy");
    var out = session.out();
    out.paragraph(texts.get("first"));
    head(out, texts.get("head-where"));
    places(session, out, texts);
    head(out, texts.get("head-who"));
    readers(session, out, texts);
    head(out, texts.get("head-not"));
    NOT_PROTECTED.forEach(id -> say(out, texts.get(id)));
    head(out, texts.get("head-do"));
    TO_DO.forEach(id -> say(out, texts.get(id)));
    return ExitCodes.DONE;
  }

  private static void places(Session session, Printer out, Texts texts) {
    var data = session.places().data();
    var state = session.places().state();
    place(out, texts, texts.get("where-data", "folder", data), Kept.at(data));
    place(out, texts, texts.get("where-journal"), Kept.at(data.resolve("journal")));
    place(out, texts, texts.get("where-backup"), Kept.at(data.resolve("backup")));
    place(out, texts, texts.get("where-config"), Kept.at(data.resolve(Settings.FILE)));
    place(out, texts, texts.get("where-plan"), Kept.at(data.resolve(SosFile.NAME)));
    out.blank();
    place(
        out,
        texts,
        texts.get("where-state", "folder", state) + "\n" + texts.get("where-state-what"),
        Kept.at(state));
    if (session.places().named()) {
      out.paragraph(texts.get("where-named"));
    }
  }

  /// What a place is for, and under it what is there now.
  private static void place(Printer out, Texts texts, String what, Kept kept) {
    out.paragraph(what);
    say(out, now(texts, kept));
  }

  private static String now(Texts texts, Kept kept) {
    if (!kept.exists()) {
      return texts.get("kept-none");
    }
    String files =
        kept.files()
            .map(n -> texts.count("kept-one", "kept-many", n))
            .orElseGet(() -> texts.get("kept-unknown"));
    return kept.mode()
        .map(mode -> texts.get("kept-mode", "files", files, "mode", mode))
        .orElse(files);
  }

  private static void readers(Session session, Printer out, Texts texts) {
    var close = toClose(session);
    if (!hasPermissions()) {
      say(out, texts.get("who-unknown"));
    } else if (close.isEmpty()) {
      say(out, texts.get("who-you"));
    } else {
      say(out, texts.get("who-wider"));
      close.forEach(command -> out.line("    " + command)); // Never broken: it is to be copied.
    }
    say(out, texts.get("who-others"));
  }

  private static boolean hasPermissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /// The commands that keep other accounts out. A folder that is closed closes all that is in it.
  private static List<String> toClose(Session session) {
    var data = session.places().data();
    var state = session.places().state();
    boolean dataIsClosed = Kept.at(data).isClosed();
    var close = new ArrayList<String>();
    if (!dataIsClosed) {
      close.addAll(new DiskFiles(data, false).widerThanNeeded(OURS));
    }
    boolean stateIsInside = dataIsClosed && state.startsWith(data);
    if (!stateIsInside && !Kept.at(state).isClosed()) {
      close.addAll(session.stateFiles().widerThanNeeded(List.of("")));
    }
    return close;
  }

  private static void head(Printer out, String text) {
    out.blank();
    Width.wrap(text, out.look().width() - 1).forEach(line -> out.line(Line.of(Style.STRONG, line)));
  }

  private static void say(Printer out, String text) {
    text.lines().forEach(line -> out.paragraph("  " + line));
  }

  private static JsonObject json(Session session) {
    var data = session.places().data();
    var close = toClose(session);
    return new JsonObject()
        .put("encrypted", false)
        .put("network", false)
        .put("named", session.places().named())
        .put("data", json(Kept.at(data)))
        .put("journal", json(Kept.at(data.resolve("journal"))))
        .put("backup", json(Kept.at(data.resolve("backup"))))
        .put("config", json(Kept.at(data.resolve(Settings.FILE))))
        .put("plan", json(Kept.at(data.resolve(SosFile.NAME))))
        .put("state", json(Kept.at(session.places().state())))
        .put("closed", hasPermissions() ? close.isEmpty() : null)
        .put("close", close)
        .put("unprotected", NOT_PROTECTED.stream().map(id -> id.substring(4)).toList());
  }

  private static JsonObject json(Kept kept) {
    return new JsonObject()
        .put("path", kept.path().toString())
        .put("exists", kept.exists())
        .put("files", kept.files().orElse(null))
        .put("mode", kept.mode().orElse(null));
  }
}
