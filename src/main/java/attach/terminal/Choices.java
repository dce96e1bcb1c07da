package attach.terminal;

import java.util.List;
import java.util.Optional;

/// What can be chosen at a prompt: some to begin with, more by letters, and words of one's own, which
/// are never refused.
public interface Choices {
  /// The ones shown at first, in rows with a heading each; none where only typing finds them.
  List<Row> first();

  /// Those that fit some letters, best first.
  List<Choice> search(String letters);

  /// The one that is meant by words typed in full, if there is one.
  default Optional<Choice> exact(String words) {
    return search(words).stream()
        .filter(choice -> choice.name().equalsIgnoreCase(words))
        .findFirst();
  }

  /// A heading (may be empty) and what stands beside it.
  record Row(String heading, List<Choice> choices) {}

  /// One choice: the value that is given back, its name, and a line about it (may be empty).
  record Choice(String value, String name, String meaning) {}
}
