package attach.terminal;

import java.util.Optional;
import java.util.Set;

/// A console for one part of several that follow each other. At each of its questions one more key leaves
/// this part alone, while to stop leaves all of them, and so does a key that leads elsewhere.
public final class PartConsole implements Console {
  private final Console console;
  private final String skip;
  private final Set<String> away;
  private boolean left;

  /// @param skip the key that leaves this part
  /// @param away keys that lead elsewhere, wherever a part has them
  public PartConsole(Console console, String skip, Set<String> away) {
    this.console = console;
    this.skip = skip;
    this.away = away;
  }

  /// Whether the person left all the parts with the last thing they did.
  public boolean wasLeft() {
    return left;
  }

  @Override
  public void say(String text) {
    console.say(text);
  }

  @Override
  public void pin(String text) {
    console.pin(text);
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    return noted(console.ask(prompt.with(skip)));
  }

  @Override
  public Answer<Integer> number(Prompt prompt, Range range) {
    return noted(console.number(prompt.with(skip), range));
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    return noted(console.choose(prompt.with(skip), choices));
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    return noted(console.key(prompt.with(skip)));
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    return console.animate(motion);
  }

  /// To the part itself both keys are the same: it ends here.
  private <T> Answer<T> noted(Answer<T> answer) {
    if (answer instanceof Answer.Else<T>(String key)) {
      left = away.contains(key);
      return key.equals(skip) ? new Answer.Stopped<>() : answer;
    }
    left = answer instanceof Answer.Stopped<T>;
    return answer;
  }
}
