package attach.cli;

import attach.content.Content;
import attach.content.Nearness;
import attach.content.Texts;
import attach.entry.Named;
import attach.format.Json;
import attach.format.JsonObject;
import attach.system.Setting;
import attach.system.Settings;
import attach.terminal.Line;
import attach.terminal.Style;
import attach.terminal.Width;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach config`: what can be set, and what it is set to.
final class ConfigCommand implements Command {
  private static final String UNSET = "reset";

  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("config");
    spec.usageMessage()
        .description("Your settings: see them, change them. They lie in config.json.")
        .footer(
            "",
            "Examples:",
            "  attach config list",
            "  attach config get night",
            "  attach config set plain on",
            "  attach config reset plain");
    spec.addSubcommand(
        "list",
        CommonOptions.action("list", "Every setting, and what it does.", "attach config list"));
    spec.addSubcommand(
        "get",
        named(CommonOptions.action("get", "One setting's value.", "attach config get night")));
    spec.addSubcommand(
        "set",
        named(
                CommonOptions.action(
                    "set",
                    "Change a setting.",
                    "attach config set plain on",
                    "attach config set night 23:00-05:00",
                    "attach config set day-starts 03:00"))
            .addPositional(word("1", "VALUE", "What it is to be from now on.")));
    spec.addSubcommand(
        UNSET,
        named(
            CommonOptions.action(
                UNSET, "Back to the value that it comes with.", "attach config reset night")));
    return CommonOptions.addTo(spec);
  }

  private static CommandSpec named(CommandSpec action) {
    return action.addPositional(word("0", "NAME", "A setting, as the list names it."));
  }

  private static PositionalParamSpec word(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  @Override
  public int run(ParseResult given, Session session) {
    var action = given.subcommand();
    var texts = session.content().flow("config");
    if (action == null || action.commandSpec().name().equals("list")) {
      list(session, texts);
      return ExitCodes.DONE;
    }
    var setting = named(action.matchedPositionalValue(0, ""), texts);
    switch (action.commandSpec().name()) {
      case "get" -> tell(setting, session, Setting.shown(setting.of(session.settings())));
      case "set" -> set(setting, action.matchedPositionalValue(1, ""), session, texts);
      default -> change(setting, Optional.empty(), session, texts);
    }
    return ExitCodes.DONE;
  }

  private static Setting named(String typed, Texts texts) {
    return Named.find(Setting.class, typed)
        .orElseThrow(
            () -> {
              var all = new ArrayList<String>();
              var near = new ArrayList<String>();
              for (var setting : Setting.values()) {
                all.add(setting.id());
                if (Nearness.isNear(typed, setting.id())) {
                  near.add(setting.id());
                }
              }
              return new UsageError(
                  near.isEmpty()
                      ? texts.get("unknown-bare", "names", String.join(", ", all))
                      : texts.get("unknown", "names", String.join(", ", near)));
            });
  }

  private static void list(Session session, Texts texts) {
    var settings = session.settings();
    if (session.options().json()) {
      var json = new JsonObject();
      for (var setting : Setting.values()) {
        json.put(setting.id(), setting.of(settings));
      }
      session.out().data(Json.write(json));
      return;
    }
    session.out().paragraph(texts.get("list"));
    for (var setting : Setting.values()) {
      Object value = setting.of(settings);
      boolean usual = value.equals(setting.of(Settings.USUAL));
      session.out().blank();
      var line =
          texts.get(
              usual ? "setting-usual" : "setting",
              "key",
              setting.id(),
              "value",
              Setting.shown(value));
      Width.wrap(line, session.out().look().width() - 1)
          .forEach(part -> session.out().line(Line.of(Style.STRONG, part)));
      session.out().paragraph("  " + texts.get("about-" + setting.id()));
    }
  }

  /// The value alone, for a script.
  private static void tell(Setting setting, Session session, String text) {
    if (session.options().json()) {
      var value = setting.of(session.settings());
      session.out().data(Json.write(new JsonObject().put(setting.id(), value)));
    } else {
      session.out().paragraph(text);
    }
  }

  private static void set(Setting setting, String typed, Session session, Texts texts) {
    var value =
        setting
            .stored(typed)
            .filter(stored -> setting != Setting.LANGUAGE || Content.speaks(String.valueOf(stored)))
            .orElseThrow(() -> new UsageError(texts.get("takes-" + setting.id())));
    change(setting, Optional.of(value), session, texts);
  }

  private static void change(
      Setting setting, Optional<Object> value, Session session, Texts texts) {
    Object before = setting.of(session.settings());
    try {
      session.makeDataFolder();
      if (!Settings.set(session.places().data(), setting, value)) {
        throw new BadFile(texts.get("unreadable"));
      }
    } catch (IOException failure) {
      throw session.unwritable(Settings.FILE, failure);
    }
    session.rereadSettings();
    Object now = setting.of(session.settings());
    tell(
        setting,
        session,
        texts.get(
            now.equals(before) ? "same" : "set", "key", setting.id(), "value", Setting.shown(now)));
    if (setting == Setting.TODAY_LINE) {
      todayLine(session, texts);
    }
  }

  /// The file is there, or gone, from now on and not from the next entry on.
  private static void todayLine(Session session, Texts texts) {
    try {
      session.stateFiles().makeFolder("");
    } catch (IOException failure) {
      throw session.unwritable(Settings.FILE, failure);
    }
    session.keep(session.counters());
    if (session.options().json()) {
      return;
    }
    session
        .out()
        .paragraph(
            session.settings().todayLine()
                ? texts.get("today-line-on", "file", session.places().state().resolve("today"))
                : texts.get("today-line-off"));
  }
}
