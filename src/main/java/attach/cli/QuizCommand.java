package attach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `attach quiz`: answers and what they add up to.
final class QuizCommand implements Command {
  @Override
  public CommandSpec spec() {
    var spec = CommandSpec.create().name("quiz");
    spec.usageMessage()
        .description("Questionnaires: your own or anybody's, and the scores of a whole table.")
        .footer("", "Examples:", "  attach quiz score form.json --responses answers.csv");
    spec.addSubcommand("score", QuizScore.spec());
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var action = given.subcommand();
    if (action == null) {
      throw new UsageError("attach quiz takes score.");
    }
    return new QuizScore(action, session).run();
  }
}
