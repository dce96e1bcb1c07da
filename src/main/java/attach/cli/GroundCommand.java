package attach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach ground`: an exercise for the breath or the body, which starts at once.
final class GroundCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("ground")
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .paramLabel("EXERCISE")
                    .type(String.class)
                    .description(
                        "Breathing: exhale (4 in, 6 out), sigh, even, box, 478. Body: feet, senses,"
                            + " object. Or surprise. Without one: exhale.")
                    .build());
    GroundOptions.addTo(spec);
    spec.usageMessage()
        .description("Breathe along, or feel what carries you. It starts at once.")
        .footer(
            "",
            "Keys: space waits, q stops after this breath, q again or Esc stops now,",
            "arrows or - and = go slower and faster. An early end is a practice too.",
            "Box and 478 hold the breath. Leave out any hold you like.",
            "",
            "Examples:",
            "  attach ground",
            "  attach ground sigh --minutes 2",
            "  attach ground feet",
            "  attach ground --pattern 4-2-6 --breaths 10",
            "  attach ground exhale --breaths 6 --before 7 --after 4");
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var options = GroundOptions.of(given, session);
    return new GroundDialogue(session, options).run();
  }
}
