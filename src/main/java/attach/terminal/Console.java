package attach.terminal;

import java.util.Optional;

/// A conversation with a person. Every prompt can be left open, gone back from and stopped; which
/// keys do that is the same everywhere.
///
/// At every one of them the person can also hide everything, see [Hidden].
public interface Console {
  /// Says something.
  void say(String text);

  /// Keeps a line above whatever is asked from now on, such as the thought that it is about; "" for none
  /// any more. Where nothing can be drawn again it is said once, and again with a question that is read
  /// again.
  void pin(String text);

  /// Asks for words of one's own.
  Answer<String> ask(Prompt prompt);

  /// Asks for a whole number.
  Answer<Integer> number(Prompt prompt, Range range);

  /// Asks for a number from 0 to 10.
  default Answer<Integer> scale(Prompt prompt) {
    return number(prompt, Range.RATING);
  }

  /// Asks for one of some choices, or for words of one's own.
  Answer<String> choose(Prompt prompt, Choices choices);

  /// Asks for one of the prompt's keys alone.
  Answer<String> key(Prompt prompt);

  /// Runs something that moves by itself, until it is over or a signal asks the program to end.
  ///
  /// @return the signal, if there was one; the program must then save and end with its exit code
  Optional<Signal> animate(Motion motion);
}
