package attach.cli;

import attach.content.Instrument;
import attach.content.Nearness;
import attach.entry.Quiz;
import attach.render.QuizWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Quizzes by name or from a file that the person brings.
final class Quizzes {
  private static final List<String> NAMES = List.of("self", "signs", "pulse");

  private final Session session;

  Quizzes(Session session) {
    this.session = session;
  }

  /// One of ours.
  Optional<Instrument> ours(String id) {
    return NAMES.contains(id) ? session.content().quiz(id) : Optional.empty();
  }

  /// The quiz that is meant on the command line, ours or one that the person brings.
  ///
  /// @throws UsageError where there is none
  Instrument named(String typed) {
    var ours = ours(typed);
    if (ours.isPresent()) {
      return ours.get();
    }
    InstrumentFile.existing(typed, unknown(typed));
    var brought = InstrumentFile.read(typed, session);
    if (NAMES.contains(brought.id())) {
      // Its sittings would be counted among those of another quiz.
      throw new UsageError("Please give that quiz another id: one of ours has it.");
    }
    return brought;
  }

  /// Whom it is about, as an earlier sitting has it: "sam" and "Sam" are one series.
  Optional<String> about(Optional<String> typed) {
    return typed.map(
        whom ->
            Stream.concat(
                    QuizWords.KNOWN.stream(),
                    session.lately(1).all(Quiz.class).map(quiz -> quiz.entry().subject()))
                .filter(whom.strip()::equalsIgnoreCase)
                .findFirst()
                .orElse(whom));
  }

  private static String unknown(String typed) {
    var near = NAMES.stream().filter(name -> Nearness.isNear(typed, name)).findFirst();
    return "There is no quiz or file of that name."
        + near.map(name -> " Near it: " + name + ".").orElse(" There are self, signs and pulse.");
  }
}
