package attach.cli;

import attach.content.Instrument;
import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Quiz;
import attach.entry.QuizSeries;
import attach.format.Json;
import attach.quiz.QuizResult;
import attach.quiz.Scoring;
import attach.render.JsonQuiz;
import attach.render.QuizWords;
import attach.render.TextQuiz;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.List;
import java.util.Optional;

/// The end of a sitting: it is scored and saved, and what came of it is shown.
final class QuizEnding {
  /// The sittings of a quiz lie in the file that outlives a month, but those of `pulse` do not; the last
  /// of these is what a new one stands beside.
  private static final int SEASON = 92;

  private final Session session;
  private final Instrument instrument;

  QuizEnding(Session session, Instrument instrument) {
    this.session = session;
    this.instrument = instrument;
  }

  /// All answers came with an option.
  void told(Optional<String> about, List<Optional<Integer>> answers) {
    var result = saved(about, answers);
    if (session.options().json()) {
      session.out().data(Json.write(new JsonQuiz(session.content()).of(result)));
    } else {
      show(result);
      OftenOpened.printBelow(session);
    }
  }

  QuizResult saved(Optional<String> about, List<Optional<Integer>> answers) {
    var quiz =
        new Quiz(
            instrument.id(),
            instrument.version(),
            about,
            answers,
            new Scoring(instrument).scores(answers));
    var moment = session.moment(session.clock());
    var saved = session.save(moment, quiz);
    var history = session.lately(quiz.instrument().equals(QuizResult.PULSE) ? SEASON : 1);
    var series = QuizSeries.of(history, quiz.instrument(), quiz.subject());
    if (series.sittings().stream().noneMatch(one -> one.quiz().id().equals(saved.id()))) {
      // The journal cannot be read; what was answered just now can be shown all the same.
      var alone = new Dated<Entry>(saved.id(), moment.at(), moment.day(), quiz);
      series =
          QuizSeries.of(new History(List.of(alone), List.of()), quiz.instrument(), quiz.subject());
    }
    return QuizResult.of(instrument, series, saved.id());
  }

  void show(QuizResult result) {
    TextQuiz.of(result, Commands.names(), session.out().look(), session.content())
        .forEach(session.out()::line);
    session.out().flush();
  }

  /// What can be asked about it, until the person leaves.
  void explain(QuizResult result, Console console) {
    var texts = session.content().flow("quiz");
    var words = new QuizWords(session.content());
    var prompt =
        result.closest().isPresent()
            ? Prompt.of(texts.get("keys"), "n", "b")
            : Prompt.of(texts.get("keys-plain"), "b");
    while (console.key(prompt) instanceof Answer.Else<String>(String key)) {
      console.say("");
      if (key.equals("n")) {
        words.names(result).forEach(console::say);
      } else {
        console.say(words.numbers(result));
      }
      console.say("");
    }
  }
}
