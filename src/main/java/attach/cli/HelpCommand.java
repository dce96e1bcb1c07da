package attach.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach help`, `attach help all`, and `attach help COMMAND`.
final class HelpCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("help")
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .paramLabel("COMMAND|all")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description("A command, or all of them.")
                    .build());
    spec.usageMessage()
        .description("What attach can do.")
        .footer("", "Examples:", "  attach help", "  attach help all", "  attach help label");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    if (words.isEmpty()) {
      Help.first(session.out());
    } else if (words.getFirst().equals("all")) {
      Help.all(session.out());
    } else {
      var listing = Attach.known(words.getFirst());
      var spec = listing.maker().get().spec();
      Attach.root().addSubcommand(listing.name(), spec);
      Help.of(spec, session.out());
    }
    return ExitCodes.DONE;
  }
}
