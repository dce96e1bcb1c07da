package attach.cli;

import attach.content.HelpLine;
import attach.content.Texts;
import attach.format.Json;
import attach.format.JsonObject;
import attach.sos.OwnPlan;
import attach.sos.Region;
import attach.sos.Regions;
import attach.sos.SosScreen;
import attach.sos.SosScreen.Found;
import attach.terminal.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach sos`: people, at once. It asks nothing and reads no journal, and nothing that is wrong with
/// the home folder stands in its way.
final class SosCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("sos")
            .addOption(
                FreeText.option(
                    "--region", "NAME", "Where you are, such as uk or \"New Zealand\"."))
            // "attach help-now please" must not end in an error.
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .hidden(true)
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .build());
    spec.usageMessage()
        .description("People and phone numbers, at once. Nothing is asked, nothing is stored.")
        .footer(
            "",
            "Examples:",
            "  attach sos",
            "  attach sos --region uk",
            "  attach sos plan",
            "",
            "The place is guessed from the time zone of this machine.");
    spec.addSubcommand("plan", SosPlanCommand.spec());
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    if (given.subcommand() != null) {
      return new SosPlanCommand(session).run(given.subcommand());
    }
    var texts = session.content().flow("sos");
    var regions = Regions.of(session.content().helpLines());
    var named = Optional.ofNullable(given.matchedOptionValue("--region", (String) null));
    var here =
        named
            .map(name -> named(name, regions, texts))
            .orElseGet(() -> regions.likeliest(session.now().getZone().getId()));
    var ordered = regions.startingWith(here);
    var own = own(session);
    if (session.options().json()) {
      session.out().data(Json.write(json(own, ordered, named.isPresent(), texts)));
      return ExitCodes.DONE;
    }
    var look = session.out().look();
    boolean brief = session.consoles().showsOutput() && !look.plain();
    var screen = new SosScreen(texts, session.content().calendar(), look, brief);
    var found = named.isPresent() ? Found.BY_NAME : Found.BY_CLOCK;
    for (Line line : screen.of(own, ordered, found)) {
      session.out().line(line);
    }
    return ExitCodes.DONE;
  }

  private static Region named(String typed, Regions regions, Texts texts) {
    return regions
        .named(typed, id -> texts.get("region-" + id))
        .orElseThrow(
            () -> {
              var names = new ArrayList<String>();
              regions.all().forEach(region -> names.add(texts.get("region-" + region.id())));
              return new UsageError(
                  texts.get("no-such-region", "regions", String.join(", ", names)));
            });
  }

  private static Optional<OwnPlan> own(Session session) {
    try {
      return new SosFile(session).read();
    } catch (BadFile unreadable) {
      session.notice(unreadable.getMessage());
      return Optional.empty();
    }
  }

  private static JsonObject json(
      Optional<OwnPlan> own, List<Region> regions, boolean named, Texts texts) {
    var here = regions.getFirst();
    String by = here.isAnywhere() ? "none" : "zone";
    return new JsonObject()
        .put("region", here.id())
        .put("by", named ? "option" : by)
        .put("danger", here.danger().orElse(null))
        .put("own", own.map(SosFile::json).orElse(null))
        .put("regions", regions.stream().map(region -> json(region, texts)).toList());
  }

  private static JsonObject json(Region region, Texts texts) {
    return new JsonObject()
        .put("id", region.id())
        .put("name", texts.get("region-" + region.id()))
        .put("lines", region.lines().stream().map(SosCommand::json).toList());
  }

  private static JsonObject json(HelpLine line) {
    return new JsonObject()
        .put("kind", line.kind().id())
        .put("name", line.name())
        .put("number", line.number())
        .putIfPresent("note", line.note())
        .put("checked", line.checked().toString());
  }
}
