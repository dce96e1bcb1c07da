package attach.cli;

import attach.breath.BreathingPattern;
import attach.entry.Grounding.Chosen;
import attach.entry.Named;
import attach.entry.Rating;
import attach.ground.Course;
import attach.ground.Cue;
import attach.ground.Exercise;
import attach.ground.Exercises;
import attach.ground.Manner;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// What `attach ground` was told.
///
/// @param after the strength afterwards, where it is known already
/// @param sound whether a bell rings because somebody asked for sound
record GroundOptions(Course course, Manner manner, Optional<Rating> after, boolean sound) {
  private static final String SURPRISE = "surprise";
  private static final int MOST_BREATHS = 1000;
  private static final double MOST_MINUTES = 120;
  private static final Duration USUAL = Duration.ofMinutes(3);

  static void addTo(CommandSpec spec) {
    spec.addOption(
            option("--pattern", "IN-HOLD-OUT", "A pattern of your own in seconds, such as 4-2-6."))
        .addOption(option("--breaths", "N", "How many breaths."))
        .addOption(option("--minutes", "M", "About how long, in whole breaths. Usually 3."))
        .addOption(option("--before", "0-10", "How strong it is before."))
        .addOption(option("--after", "0-10", "How strong it is afterwards."))
        .addOption(option("--cue", "HOW", "words, bell, both or none."))
        .addOption(CommonOptions.flag("--sound", "One bell in, two out."))
        .addOption(option("--picture", "WHICH", "round or bar."));
  }

  private static OptionSpec option(String name, String label, String description) {
    return FreeText.option(name, label, description);
  }

  static GroundOptions of(ParseResult given, Session session) {
    var before = value(given, "--before").map(text -> rating("--before", text));
    var after = value(given, "--after").map(text -> rating("--after", text));
    boolean sound = given.hasMatchedOption("--sound");
    return new GroundOptions(
        course(given, session, before), manner(given, session, before, sound), after, sound);
  }

  private static Course course(ParseResult given, Session session, Optional<Rating> before) {
    var exercises = new Exercises(session.content());
    String typed = given.matchedPositionalValue(0, (String) null);
    boolean surprise = SURPRISE.equals(typed);
    var pattern = value(given, "--pattern").map(BreathingPattern::parse);
    Exercise exercise;
    if (surprise) {
      exercise = exercises.surprise(session.random());
    } else if (typed != null) {
      exercise = exercises.find(typed).orElseThrow(() -> noSuch(typed, exercises, session));
    } else {
      exercise =
          pattern
              .map(own -> new Exercise(Exercise.CUSTOM, own.text(), pattern, Optional.empty()))
              .orElseGet(exercises::first);
    }
    if (pattern.isPresent()) {
      exercise = exercise.with(pattern.get());
    }
    var wanted = value(given, "--breaths").map(text -> whole("--breaths", text));
    var time = value(given, "--minutes").map(GroundOptions::minutes);
    if (wanted.isPresent() && time.isPresent()) {
      throw new UsageError("--breaths and --minutes do not fit together. One of them is enough.");
    }
    int breaths =
        wanted.orElse(exercise.pattern().map(own -> own.breathsIn(time.orElse(USUAL))).orElse(0));
    int most = exercise.breaths().filter(_ -> wanted.isEmpty()).orElse(Integer.MAX_VALUE);
    return new Course(
        exercise,
        Math.min(breaths, most),
        breaths > most,
        surprise ? Chosen.SURPRISE : Chosen.SELF,
        before);
  }

  private static UsageError noSuch(String typed, Exercises exercises, Session session) {
    var texts = session.content().flow("ground");
    var near = exercises.near(typed);
    return new UsageError(
        near.isEmpty()
            ? texts.get("no-exercise-bare", "names", String.join(", ", exercises.ids()))
            : texts.get("no-exercise", "names", String.join(", ", near)));
  }

  private static Manner manner(
      ParseResult given, Session session, Optional<Rating> before, boolean sound) {
    var cue = value(given, "--cue").map(GroundOptions::cue).orElse(Cue.WORDS);
    boolean bar = value(given, "--picture").map(GroundOptions::isBar).orElse(false);
    return new Manner(
        session.canAsk(),
        session.consoles().isStill(),
        bar,
        sound ? cue.withBell() : cue,
        session.canAsk() && before.isEmpty());
  }

  private static Cue cue(String text) {
    return Named.find(Cue.class, text)
        .orElseThrow(() -> new UsageError("--cue takes words, bell, both or none."));
  }

  private static boolean isBar(String text) {
    return switch (text) {
      case "bar" -> true;
      case "round" -> false;
      default -> throw new UsageError("--picture takes round or bar.");
    };
  }

  private static Optional<String> value(ParseResult given, String option) {
    return Optional.ofNullable(given.matchedOptionValue(option, (String) null)).map(String::strip);
  }

  private static Rating rating(String option, String text) {
    int number = number(text, Integer::parseInt).orElse(-1);
    if (number < 0 || number > 10) {
      throw new UsageError(option + " takes a whole number from 0 to 10.");
    }
    return new Rating(number);
  }

  private static int whole(String option, String text) {
    int number = number(text, Integer::parseInt).orElse(0);
    if (number < 1 || number > MOST_BREATHS) {
      throw new UsageError(option + " takes a whole number from 1 to " + MOST_BREATHS + ".");
    }
    return number;
  }

  private static Duration minutes(String text) {
    double number = number(text, Double::parseDouble).orElse(0.0);
    if (!(number > 0 && number <= MOST_MINUTES)) {
      throw new UsageError("--minutes takes a number above 0, up to 120.");
    }
    return Duration.ofMillis(Math.round(number * 60_000));
  }

  private static <N> Optional<N> number(String text, Function<String, N> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
