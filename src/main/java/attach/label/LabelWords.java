package attach.label;

import attach.content.Content;
import attach.entry.Feeling;
import attach.entry.InvalidEntry;
import attach.entry.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Feelings as words on a command line: `anxious:7`, `anxious=7`, `anxious 7`, `7 anxious`, several of
/// them, or a number alone, which is a strength whose word is still to be asked. With quotes or
/// without: `on edge 7` is one feeling, because it is a known one, and `anxious lonely` are two.
///
/// @param strength a number that no word took
public record LabelWords(List<Feeling> feelings, Optional<Rating> strength) {

  /// Reads the words in their order.
  ///
  /// @throws InvalidEntry when a strength is no whole number from 0 to 10, or stands twice
  public static LabelWords of(List<String> words, Content content) {
    var reading = new Reading(content);
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 < words.size() && reading.areOne(words.get(i), words.get(i + 1))) {
        reading.take(words.get(i) + " " + words.get(++i));
      } else {
        reading.take(words.get(i));
      }
    }
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
      var parts = Parts.of(argument);
      if (isNumber(parts.strength())) {
        word(parts.word(), Optional.of(rating(parts.strength())));
      } else if (parts.strength().isEmpty()) {
        word(parts.word(), Optional.empty());
      } else if (content.feelings().find(parts.word()).isPresent()) {
        throw noRating();
      } else {
        word(argument, Optional.empty());
      }
    }

    /// Whether two words are the name of one known feeling.
    boolean areOne(String first, String second) {
      return content.feelings().find(first + " " + Parts.of(second).word()).isPresent();
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

    private static InvalidEntry noRating() {
      return new InvalidEntry("a rating", "must be a whole number from 0 to 10");
    }

    private static boolean isNumber(String text) {
      return text.matches("[+-]?\\d+([.,]\\d+)?");
    }

    private static Rating rating(String text) {
      try {
        return new Rating(Integer.parseInt(text));
      } catch (NumberFormatException fraction) {
        throw noRating();
      }
    }
  }

  /// A word and, behind a mark or beside a space, how strong it is; each may be empty.
  private record Parts(String word, String strength) {
    static Parts of(String argument) {
      int mark = Math.max(argument.lastIndexOf(':'), argument.lastIndexOf('='));
      if (mark >= 0) {
        return new Parts(argument.substring(0, mark), argument.substring(mark + 1).strip());
      }
      String words = argument.strip();
      int first = words.indexOf(' ');
      int last = words.lastIndexOf(' ');
      boolean leads = first > 0 && isSmallNumber(words.substring(0, first));
      boolean trails = last > 0 && isSmallNumber(words.substring(last + 1));
      if (leads == trails) {
        return new Parts(words, ""); // Both would leave open which one it is.
      }
      return trails
          ? new Parts(words.substring(0, last), words.substring(last + 1))
          : new Parts(words.substring(first + 1), words.substring(0, first));
    }

    /// One of eleven, so that "the summer of 69" stays somebody's own words.
    private static boolean isSmallNumber(String text) {
      return text.equals("10")
          || (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9');
    }
  }
}
