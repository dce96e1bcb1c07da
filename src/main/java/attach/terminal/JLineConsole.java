package attach.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A console on a real terminal: pictures that move, and questions that take one key. Words are typed
/// in the terminal's own line mode. Where the terminal cannot be had, it is a plain console.
///
/// The terminal is opened late, since the first words must not wait for that.
public final class JLineConsole implements Console {
  /// Words that need no breaking on any screen.
  private static final int SHORT = 38;

  private static final long LISTENING = 20_000_000L;

  private final InputStream in;
  private final Pulse pulse;
  private final Optional<String> type;
  private final IntFunction<Printer> printers;
  private final Function<Printer, Console> plainOn;

  private Optional<RawTerminal> terminal = Optional.empty();
  private Printer out;
  private Console plain;

  /// @param type the value of TERM
  /// @param printers makes a printer for a width
  /// @param plainOn makes the plain console that prints there
  public JLineConsole(
      InputStream in,
      Pulse pulse,
      Optional<String> type,
      IntFunction<Printer> printers,
      Function<Printer, Console> plainOn) {
    this.in = in;
    this.pulse = pulse;
    this.type = type;
    this.printers = printers;
    this.plainOn = plainOn;
  }

  private Console plain() {
    if (plain == null) {
      terminal = RawTerminal.open(type);
      out = printers.apply(terminal.map(RawTerminal::columns).orElse(Look.USUAL_WIDTH));
      plain = plainOn.apply(out);
    }
    return plain;
  }

  @Override
  public void say(String text) {
    if (plain == null && text.length() <= SHORT) {
      var first = printers.apply(Look.USUAL_WIDTH);
      first.paragraph(text);
      first.flush();
    } else {
      plain().say(text);
    }
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    return plain().ask(prompt);
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    return plain().choose(prompt, choices);
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    var console = plain();
    return terminal.isPresent()
        ? new DrawnMotion(motion, pulse, out, terminal.get(), new KeyReader(in)).run()
        : console.animate(motion);
  }

  @Override
  public Answer<Integer> scale(Prompt prompt) {
    var console = plain();
    if (terminal.isEmpty()) {
      return console.scale(prompt);
    }
    return oneKey(
        prompt, key -> Optional.of(PlainConsole.number(key, 10)).filter(number -> number >= 0));
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    var console = plain();
    return terminal.isPresent() ? oneKey(prompt, _ -> Optional.empty()) : console.key(prompt);
  }

  /// Asks for one key. What was typed before the question is dropped: it was no answer to it.
  private <T> Answer<T> oneKey(Prompt prompt, Function<String, Optional<T>> value) {
    var lines = Width.wrap(prompt.question(), out.look().width() - 3);
    lines.subList(0, lines.size() - 1).forEach(out::line);
    out.prompt(lines.getLast() + " >");
    var keys = new KeyReader(in);
    try (var watch = pulse.watch();
        var _ = new RawWhile(terminal.orElseThrow(), out)) {
      out.verbatim(RawWhile.SHOW_CURSOR);
      out.flush();
      keys.pressed();
      while (true) {
        if (watch.caught().isPresent()) {
          out.blank();
          throw new Interrupted(watch.caught().get());
        }
        for (String key : keys.pressed()) {
          var answer = answer(key, prompt, value);
          if (answer.isPresent()) {
            out.line(shown(key));
            return answer.get();
          }
        }
        pulse.waitUntil(pulse.nanos() + LISTENING);
      }
    } catch (IOException gone) {
      return new Answer.Stopped<>();
    }
  }

  private static String shown(String key) {
    return List.of(Keys.ENTER, Keys.ESCAPE).contains(key)
        ? ""
        : key.equals("t") ? "10" : key.toLowerCase(Locale.ROOT);
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
