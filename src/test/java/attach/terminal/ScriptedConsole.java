package attach.terminal;

import attach.content.Content;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A console at which a script answers, line by line, over the plain one. Strict: a question without
/// an answer fails, and so does an answer without a question; both show the conversation so far.
public final class ScriptedConsole implements Console {
  /// Ctrl-D: the input ends here.
  public static final String END = "(the input ends)";

  private final Deque<String> answers;
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final PlainConsole plain;
  private final VirtualPulse pulse = new VirtualPulse();
  private final Deque<Timed> timed = new ArrayDeque<>();

  /// A line that is typed while something moves.
  private record Timed(double seconds, String line) {}

  private ScriptedConsole(List<String> answers) {
    this.answers = new ArrayDeque<>(answers);
    var texts = new Content("en").flow("prompts");
    this.plain =
        new PlainConsole(
            new Script(),
            new Printer(screen, StandardCharsets.UTF_8, new Look(80, false, true, true)),
            new ConsoleTexts(
                texts.get("keys"),
                texts.get("drawn-keys"),
                texts.get("again-number"),
                texts.get("again-choice"),
                texts.get("found"),
                texts.get("own"),
                texts.get("take")),
            pulse,
            true,
            screen::reset);
  }

  /// Answers with these lines, in their order; an empty one is Enter alone.
  public static ScriptedConsole answering(String... answers) {
    return new ScriptedConsole(List.of(answers));
  }

  /// While something moves, this line is typed after so many seconds. In the order of time.
  public ScriptedConsole typing(double seconds, String line) {
    timed.add(new Timed(seconds, line));
    return this;
  }

  public ScriptedConsole signal(double seconds, Signal signal) {
    pulse.signal(seconds, signal);
    return this;
  }

  /// The machine sleeps for a while.
  public ScriptedConsole sleeping(double from, double seconds) {
    pulse.sleeping(from, seconds);
    return this;
  }

  /// The whole conversation as it stood on the screen, after every answer was used.
  public String transcript() {
    if (!answers.isEmpty() || !timed.isEmpty()) {
      throw new AssertionError("nobody asked for " + answers + timed + " in:\n" + shown());
    }
    return shown();
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void say(String text) {
    plain.say(text);
  }

  @Override
  public void pin(String text) {
    plain.pin(text);
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    return plain.ask(prompt);
  }

  @Override
  public Answer<Integer> number(Prompt prompt, Range range) {
    return plain.number(prompt, range);
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    return plain.choose(prompt, choices);
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    return plain.key(prompt);
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    return plain.animate(motion);
  }

  /// Gives the next answer, and echoes it as a terminal does.
  private final class Script extends BufferedReader {
    Script() {
      super(Reader.nullReader());
    }

    @Override
    public boolean ready() {
      return !timed.isEmpty() && pulse.isAfter(timed.getFirst().seconds());
    }

    @Override
    public String readLine() {
      if (ready()) {
        return timed.removeFirst().line();
      }
      if (answers.isEmpty()) {
        throw new AssertionError("no answer is left for this question:\n" + shown());
      }
      var answer = answers.removeFirst();
      if (answer.equals(END)) {
        return null;
      }
      new PrintStream(screen, true, StandardCharsets.UTF_8).print(answer + "\n");
      return answer;
    }
  }
}
