package attach.terminal;

import java.util.Optional;

/// A conversation with a person. Every prompt can be left open, gone back from and stopped; which
/// keys do that is the same everywhere.
public interface Console {
  /// Says something.
  void say(String text);

  /// Asks for words of one's own.
  Answer<String> ask(Prompt prompt);

  /// Asks for a number from 0 to 10.
  Answer<Integer> scale(Prompt prompt);

  /// Asks for one of some choices, or for words of one's own.
  Answer<String> choose(Prompt prompt, Choices choices);

  /// Asks for one of the prompt's keys alone.
  Answer<String> key(Prompt prompt);

  /// Runs something that moves by itself, until it is over or a signal asks the program to end.
  ///
  /// @return the signal, if there was one; the program must then save and end with its exit code
  Optional<Signal> animate(Motion motion);
}
