package attach.terminal;

import java.io.InputStream;
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

  private final Pulse pulse;
  private final KeyReader keys;
  private final IntFunction<Printer> printers;
  private final Function<Printer, Console> plainOn;

  private Optional<RawTerminal> terminal = Optional.empty();
  private Printer out;
  private Console plain;

  /// @param printers makes a printer for a width
  /// @param plainOn makes the plain console that prints there
  public JLineConsole(
      InputStream in,
      Pulse pulse,
      IntFunction<Printer> printers,
      Function<Printer, Console> plainOn) {
    this.pulse = pulse;
    this.keys = new KeyReader(in, pulse);
    this.printers = printers;
    this.plainOn = plainOn;
  }

  private Console plain() {
    if (plain == null) {
      terminal = RawTerminal.open();
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
        ? new DrawnMotion(motion, pulse, out, terminal.get(), keys).run()
        : console.animate(motion);
  }

  @Override
  public Answer<Integer> scale(Prompt prompt) {
    var console = plain();
    if (terminal.isEmpty()) {
      return console.scale(prompt);
    }
    return oneKey()
        .ask(
            prompt, key -> Optional.of(PlainConsole.number(key, 10)).filter(number -> number >= 0));
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    var console = plain();
    return terminal.isPresent() ? oneKey().ask(prompt, _ -> Optional.empty()) : console.key(prompt);
  }

  private OneKey oneKey() {
    return new OneKey(terminal.orElseThrow(), out, pulse, keys);
  }
}
