package attach.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// A question that one key answers, on a terminal that can give single keys.
final class OneKey {
  private static final long LISTENING = 20_000_000L;

  private final RawTerminal terminal;
  private final Printer out;
  private final Pulse pulse;
  private final KeyReader keys;

  OneKey(RawTerminal terminal, Printer out, Pulse pulse, KeyReader keys) {
    this.terminal = terminal;
    this.out = out;
    this.pulse = pulse;
    this.keys = keys;
  }

  /// Asks until a key is pressed that means something.
  ///
  /// @param value what a key means that is none of the usual ones
  /// @throws Interrupted when a signal asks the program to end
  <T> Answer<T> ask(Prompt prompt, Function<String, Optional<T>> value) {
    try (var watch = pulse.watch();
        var raw = new RawWhile(terminal, out, false)) {
      show(prompt);
      keys.forget();
      while (true) {
        var signal = watch.caught();
        if (signal.isPresent()) {
          out.blank();
          out.flush();
          throw new Interrupted(signal.get());
        }
        if (raw.stopWanted()) {
          out.blank();
          out.flush();
          raw.stop();
          show(prompt);
        }
        for (String key : keys.pressed()) {
          var answer = keys.isLate(key) ? Optional.<Answer<T>>empty() : answer(key, prompt, value);
          if (answer.isPresent()) {
            out.line(shown(key, answer.get()));
            out.flush();
            return answer.get();
          }
        }
        pulse.waitUntil(pulse.nanos() + LISTENING);
      }
    } catch (IOException gone) {
      return new Answer.Stopped<>();
    }
  }

  private void show(Prompt prompt) {
    // Beside the question there must be room for its mark, the cursor, and the key.
    var lines = Width.wrap(prompt.question(), out.look().width() - 4);
    lines.subList(0, lines.size() - 1).forEach(out::line);
    out.prompt(lines.getLast() + " >");
  }

  private static <T> String shown(String key, Answer<T> answer) {
    if (answer instanceof Answer.Given<T>(T value)) {
      return value.toString();
    }
    return key.length() == 1 ? key : "";
  }

  private static <T> Optional<Answer<T>> answer(
      String key, Prompt prompt, Function<String, Optional<T>> value) {
    if (prompt.keys().contains(key)) {
      return Optional.of(new Answer.Else<>(key));
    }
    return switch (key) {
      case Keys.ENTER -> Optional.of(new Answer.Skip<>());
      case Keys.ESCAPE, "q" -> Optional.of(new Answer.Stopped<>());
      case "<" -> Optional.of(new Answer.Back<>());
      default -> value.apply(key).map(Answer.Given::new);
    };
  }
}
