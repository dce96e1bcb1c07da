package attach.cli;

import attach.content.Instrument;
import attach.quiz.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answers of a quiz as they are given with an option. No complaint repeats one.
final class QuizAnswers {
  private QuizAnswers() {}

  /// One for each item, in the order of the file; empty where it was left open.
  static List<Optional<Integer>> of(String typed, Instrument instrument) {
    var answers = new ArrayList<Optional<Integer>>();
    for (String answer : typed.strip().split(",", -1)) {
      answers.add(one(answer.strip(), instrument));
    }
    if (answers.size() != instrument.count()) {
      throw new UsageError("--answers takes " + instrument.count() + " answers, with commas.");
    }
    if (answers.stream().allMatch(Optional::isEmpty)) {
      throw new UsageError("--answers holds no answer, so there is nothing to keep.");
    }
    return answers;
  }

  private static Optional<Integer> one(String answer, Instrument instrument) {
    if (answer.isEmpty() || answer.equals(Sitting.OPEN)) {
      return Optional.empty();
    }
    var range = instrument.range();
    try {
      int number = Integer.parseInt(answer);
      if (instrument.missing().contains(number)) {
        return Optional.empty();
      }
      if (range.holds(number)) {
        return Optional.of(number);
      }
    } catch (NumberFormatException words) {
      // Told below, together with numbers that are no answer.
    }
    throw new UsageError(
        "--answers takes whole numbers from "
            + range.min()
            + " to "
            + range.max()
            + ", and - for one left open.");
  }
}
