package attach.cli;

import attach.entry.Anchor;
import attach.entry.Named;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach anchor`: what steadies the person.
final class AnchorCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("anchor");
    spec.usageMessage()
        .description("What steadies you: sentences, safe moments, things to hold.")
        .footer(
            "",
            "Examples:",
            "  attach anchor add",
            "  attach anchor add \"I can miss someone and still sleep.\"",
            "  attach anchor list",
            "  attach anchor now");
    spec.addSubcommand("add", add());
    spec.addSubcommand(
        "list",
        CommonOptions.action("list", "Everything that you keep here.", "attach anchor list"));
    spec.addSubcommand("remove", remove());
    spec.addSubcommand(
        "now",
        CommonOptions.action(
            "now",
            "One of your own sentences and three slow breaths. It takes less than 20 seconds.",
            "attach anchor now"));
    return CommonOptions.addTo(spec);
  }

  private static CommandSpec add() {
    var spec =
        CommonOptions.action(
            "add",
            "Keep something that steadies you. Without words it asks.",
            "attach anchor add",
            "attach anchor add \"I can miss someone and still sleep.\"",
            "attach anchor add --kind object \"the smooth stone in my pocket\"",
            "attach anchor add --kind moment - < words.txt",
            "",
            "Words given here stay in the shell's history and can be seen in the list of",
            "processes. attach anchor add asks for them instead, and - reads them from input.");
    return spec.addOption(
            OptionSpec.builder("--kind")
                .paramLabel("KIND")
                .type(String.class)
                .description("sentence, moment or object.")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel("TEXT")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Your words.")
                .build());
  }

  private static CommandSpec remove() {
    return CommonOptions.action(
            "remove",
            "Remove one, with its words. It cannot be taken back, so it asks first, unless --yes is"
                + " given.",
            "attach anchor remove 2",
            "attach anchor remove 7KQ4MZ --yes")
        .addOption(CommonOptions.flag("--yes", "Do not ask."))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("NUMBER|ID")
                .type(String.class)
                .description("Its number in the list, or the last letters of its id.")
                .build());
  }

  @Override
  public int run(ParseResult given, Session session) {
    var action = given.subcommand();
    var anchors = new Anchors(session);
    // Until there is a longer practice with one of them, the list is what stands behind the word.
    switch (action == null ? "list" : action.commandSpec().name()) {
      case "add" -> anchors.add(kind(action), words(action, session));
      case "remove" ->
          anchors.remove(
              Optional.ofNullable(action.matchedPositionalValue(0, (String) null)),
              action.hasMatchedOption("--yes"));
      case "now" -> new AnchorNow(session).run();
      default -> anchors.list();
    }
    return ExitCodes.DONE;
  }

  private static Optional<Anchor.Kind> kind(ParseResult given) {
    String typed = given.matchedOptionValue("--kind", (String) null);
    if (typed == null) {
      return Optional.empty();
    }
    return Optional.of(
        Named.find(Anchor.Kind.class, typed)
            .orElseThrow(() -> new UsageError("--kind takes sentence, moment or object.")));
  }

  /// Words may stand without quotes.
  private static Optional<String> words(ParseResult given, Session session) {
    List<String> typed = given.matchedPositionalValue(0, List.of());
    return typed.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(" ", typed.stream().map(session.freeText()::words).toList()));
  }
}
