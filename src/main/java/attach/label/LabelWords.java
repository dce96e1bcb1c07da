package attach.label;

import attach.content.Content;
import attach.entry.Feeling;
import attach.entry.InvalidEntry;
import attach.entry.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Feelings as words on a command line: `anxious:7`, `anxious=7`, `anxious 7`, `7 anxious`, several of
/// them, or a number alone, which is a strength whose word is still to be asked.
///
/// @param strength a number that no word took
public record LabelWords(List<Feeling> feelings, Optional<Rating> strength) {

  /// Reads the words in their order.
  ///
  /// @throws InvalidEntry when a strength is no whole number from 0 to 10, or stands twice
  public static LabelWords of(List<String> words, Content content) {
    var reading = new Reading(content);
    words.forEach(reading::take);
    return new LabelWords(List.copyOf(reading.feelings), reading.strength());
  }

  private static final class Reading {
    private final Content content;
    private final List<Feeling> feelings = new ArrayList<>();
    private Optional<Rating> waiting = Optional.empty();

    Reading(Content content) {
      this.content = content;
    }

    void take(String argument) {
      if (isNumber(argument)) {
        number(rating(argument));
        return;
      }
      int mark = Math.max(argument.lastIndexOf(':'), argument.lastIndexOf('='));
      if (mark > 0 && isNumber(argument.substring(mark + 1))) {
        word(argument.substring(0, mark), Optional.of(rating(argument.substring(mark + 1))));
      } else {
        word(
            mark == argument.length() - 1 ? argument.substring(0, mark) : argument,
            Optional.empty());
      }
    }

    private void word(String typed, Optional<Rating> own) {
      if (own.isPresent() && waiting.isPresent()) {
        throw twice();
      }
      feelings.add(new Feeling(content.feelings().idOrOwn(typed), own.or(() -> waiting)));
      waiting = Optional.empty();
    }

    /// A number belongs to the word before it; only the first of all may come before its word.
    private void number(Rating rating) {
      if (feelings.isEmpty()) {
        if (waiting.isPresent()) {
          throw twice();
        }
        waiting = Optional.of(rating);
        return;
      }
      var last = feelings.removeLast();
      if (last.strength().isPresent()) {
        throw twice();
      }
      feelings.add(new Feeling(last.word(), Optional.of(rating)));
    }

    Optional<Rating> strength() {
      return waiting;
    }

    private static InvalidEntry twice() {
      return new InvalidEntry("a feeling", "takes one strength");
    }

    private static boolean isNumber(String text) {
      return text.matches("[+-]?\\d+([.,]\\d+)?");
    }

    private static Rating rating(String text) {
      try {
        return new Rating(Integer.parseInt(text));
      } catch (NumberFormatException fraction) {
        throw new InvalidEntry("a rating", "must be a whole number from 0 to 10");
      }
    }
  }
}
