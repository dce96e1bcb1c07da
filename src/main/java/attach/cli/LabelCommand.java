package attach.cli;

import attach.content.Catalogue;
import attach.content.Content;
import attach.content.Item;
import attach.entry.Label;
import attach.journal.Journal;
import attach.label.Echo;
import attach.label.LabelWords;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach label`: name what you feel.
final class LabelCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("label")
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .paramLabel("FEELING[:0-10]")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(
                        "A feeling, in any words, and how strong it is: anxious:7, or anxious 7."
                            + " A number alone asks for the rest.")
                    .build())
            .addOption(FreeText.option("--trigger", "WHAT", "What set it off."))
            .addOption(FreeText.option("--fear", "WHAT", "The fear under it."))
            .addOption(FreeText.option("--body", "WHERE", "Where in the body it is."))
            .addOption(FreeText.option("--note", "WORDS", "Anything else."))
            .addOption(WhenOption.spec());
    spec.usageMessage()
        .description("Name what you feel, and what set it off. Without words it asks.")
        .footer(
            "",
            "Examples:",
            "  attach label",
            "  attach label 7",
            "  attach label anxious:7 lonely --trigger \"late reply\" --fear \"being left\"",
            "  attach label calm:5 --at \"yesterday 21:00\"",
            "  attach label sad:4 --note - < words.txt",
            "",
            "Words given here stay in the shell's history and can be seen in the list of",
            "processes. \"attach label 7\" asks for them instead, and - reads them from input.");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var at = session.moment(WhenOption.of(given, session.now()));
    var words = LabelWords.of(arguments(given, session.freeText()), session.content());
    if (words.feelings().isEmpty()) {
      if (!session.canAsk()) {
        throw new UsageError("Please name a feeling, such as: attach label anxious:7");
      }
      return new LabelDialogue(session, at, given).run(words.strength());
    }
    var label = withOptions(words, given, session);
    tell(session.save(at, label), label, session);
    return ExitCodes.DONE;
  }

  private static List<String> arguments(ParseResult given, FreeText freeText) {
    List<String> words = given.matchedPositionalValue(0, List.of());
    return words.stream().map(freeText::words).toList();
  }

  private static Label withOptions(LabelWords words, ParseResult given, Session session) {
    if (words.strength().isPresent()) {
      throw new UsageError("A strength needs a feeling before or after it.");
    }
    var text = session.freeText();
    var content = session.content();
    return new Label(
        words.feelings(),
        text.of(given, "--trigger").map(content.triggers()::idOrOwn),
        text.of(given, "--fear").map(content.fears()::idOrOwn),
        text.of(given, "--body"),
        text.of(given, "--note"));
  }

  private static void tell(Journal.Saved saved, Label label, Session session) {
    var texts = session.content().flow("label");
    var near = near(label, session.content());
    var hint = texts.get("near", "names", String.join(", ", near));
    if (session.options().json()) {
      session.out().data(saved.line());
      if (!near.isEmpty()) {
        session.notice(hint);
      }
      return;
    }
    session.out().paragraph(new Echo(session.content()).of(label));
    if (!near.isEmpty()) {
      session.out().paragraph(hint);
    }
    session.out().line(texts.get("saved"));
  }

  /// Own words that may be a slip of the fingers are kept, and the known ones are named beside them.
  private static List<String> near(Label label, Content content) {
    return Stream.of(
            label.feelings().stream().flatMap(f -> near(content.feelings(), f.word())),
            label.trigger().stream().flatMap(words -> near(content.triggers(), words)),
            label.fear().stream().flatMap(words -> near(content.fears(), words)))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  private static Stream<String> near(Catalogue<?> known, String words) {
    return known.find(words).isPresent()
        ? Stream.empty()
        : known.near(words).stream().map(Item::name);
  }
}
