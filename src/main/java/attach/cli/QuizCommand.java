package attach.cli;

import attach.content.Instrument;
import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Quiz;
import attach.format.Json;
import attach.quiz.QuizHistory;
import attach.render.JsonQuiz;
import attach.render.TextQuizHistory;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `attach quiz`: answer a quiz, or look back on those you answered.
final class QuizCommand implements Command {
  private static final String ABOUT = "--about";
  private static final String ANSWERS = "--answers";
  private static final String SEED = "--seed";
  private static final String HISTORY = "--history";

  @Override
  public CommandSpec spec() {
    var spec =
        CommandSpec.create()
            .name("quiz")
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .paramLabel("QUIZ")
                    .type(String.class)
                    .description(
                        "self: closeness and distance (the usual one, once a month). signs: seven"
                            + " signs of becoming secure. pulse: this moment. Or a file of your"
                            + " own.")
                    .build())
            .addOption(
                FreeText.option(
                    ABOUT,
                    "WHOM",
                    "partner, general, friend, parent, or any name. Each is a series of its own."))
            .addOption(
                FreeText.option(
                    ANSWERS,
                    "1,2,...",
                    "All answers in the order of the file, - for one left open."))
            .addOption(
                OptionSpec.builder(SEED)
                    .paramLabel("N")
                    .type(String.class)
                    .description("The same number asks in the same order.")
                    .build())
            .addOption(
                CommonOptions.flag(HISTORY, "Every sitting so far, as a table and a picture."));
    spec.usageMessage()
        .description("Two honest scores and where they are going. Without options it asks.")
        .footer(
            "",
            "Examples:",
            "  attach quiz",
            "  attach quiz self --about partner",
            "  attach quiz signs",
            "  attach quiz pulse --answers 6,8,7,5",
            "  attach quiz --history",
            "  attach quiz score form.json --responses answers.csv",
            "",
            "A name given with --about stays in the shell's history and can be seen in the list",
            "of processes. - reads it from input.");
    spec.addSubcommand("score", QuizScore.spec());
    return CommonOptions.addTo(spec);
  }

  @Override
  public int run(ParseResult given, Session session) {
    var action = given.subcommand();
    return action == null ? sit(given, session) : new QuizScore(action, session).run();
  }

  private static int sit(ParseResult given, Session session) {
    var quizzes = new Quizzes(session);
    Optional<String> quiz = Optional.ofNullable(given.matchedPositionalValue(0, (String) null));
    var about = quizzes.about(session.freeText().of(given, ABOUT));
    if (given.hasMatchedOption(HISTORY)) {
      return history(session, quizzes, quiz, about);
    }
    var instrument = quizzes.named(quiz.orElse("self"));
    var seed = seed(given);
    var typed = Optional.ofNullable(given.matchedOptionValue(ANSWERS, (String) null));
    if (typed.isPresent()) {
      var answers = QuizAnswers.of(session.freeText().words(typed.get()), instrument);
      new QuizEnding(session, instrument).told(about, answers);
      return ExitCodes.DONE;
    }
    if (instrument.items().isEmpty()) {
      throw new UsageError("That file has no sentences to ask. It can be used with --answers.");
    }
    if (!session.canAsk()) {
      throw new UsageError("Please give the answers: --answers 1,2,... with - for one left open.");
    }
    return new QuizDialogue(session, instrument, session.console()).run(about, seed);
  }

  private static Optional<Long> seed(ParseResult given) {
    String typed = given.matchedOptionValue(SEED, (String) null);
    try {
      return Optional.ofNullable(typed).map(Long::valueOf);
    } catch (NumberFormatException words) {
      throw new UsageError("--seed takes a whole number.");
    }
  }

  private static int history(
      Session session, Quizzes quizzes, Optional<String> quiz, Optional<String> about) {
    var named = quiz.map(quizzes::named);
    var id = named.map(Instrument::id);
    var read = session.journal().history();
    List<Dated<Entry>> wanted =
        read.entries().stream().filter(dated -> fits(dated.entry(), id, about)).toList();
    var history =
        QuizHistory.of(
            new History(wanted, List.of()),
            asked -> named.filter(one -> one.id().equals(asked)).or(() -> quizzes.ours(asked)));
    if (session.options().json()) {
      session.out().data(Json.write(new JsonQuiz(session.content()).of(history)));
    } else {
      TextQuizHistory.of(history, session.out().look(), session.content())
          .forEach(session.out()::line);
      OftenOpened.printBelow(session);
    }
    session.tellUnread(read.gaps());
    return ExitCodes.DONE;
  }

  private static boolean fits(Entry entry, Optional<String> id, Optional<String> about) {
    return entry instanceof Quiz sitting
        && id.filter(one -> !one.equals(sitting.instrument())).isEmpty()
        && about.filter(whom -> !whom.equals(sitting.subject())).isEmpty();
  }
}
