package attach.terminal;

import java.util.LinkedHashSet;

/// A console for one part of several that follow each other: at each of its questions, one more key
/// leaves this part alone, while to stop leaves all of them.
public final class PartConsole implements Console {
  private final Console console;
  private final String skip;
  private boolean skipped;
  private boolean stopped;

  /// @param skip the key that leaves this part
  public PartConsole(Console console, String skip) {
    this.console = console;
    this.skip = skip;
  }

  /// Whether the person wants none of the parts that follow either.
  public boolean wasStopped() {
    return stopped && !skipped;
  }

  @Override
  public void say(String text) {
    console.say(text);
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    return noted(console.ask(withSkip(prompt)));
  }

  @Override
  public Answer<Integer> scale(Prompt prompt) {
    return noted(console.scale(withSkip(prompt)));
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    return noted(console.choose(withSkip(prompt), choices));
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    return noted(console.key(withSkip(prompt)));
  }

  private Prompt withSkip(Prompt prompt) {
    var keys = new LinkedHashSet<>(prompt.keys());
    keys.add(skip);
    return new Prompt(prompt.question(), keys);
  }

  /// To the part itself both keys are the same: it ends here.
  private <T> Answer<T> noted(Answer<T> answer) {
    skipped = answer instanceof Answer.Else<T>(String key) && key.equals(skip);
    stopped = skipped || answer instanceof Answer.Stopped<T>;
    return stopped ? new Answer.Stopped<>() : answer;
  }
}
