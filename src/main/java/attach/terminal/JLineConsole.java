package attach.terminal;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A console on a real terminal: pictures that move, and questions that are drawn, each of which leaves
/// one line. Where the terminal cannot be had, it is a plain console.
///
/// The terminal is opened late, since the first words must not wait for that. JLine's own editor is not
/// used: it would be a second reader of keys with signals and drawing of its own, for a prompt of which
/// the list to pick from needs the same editing.
public final class JLineConsole implements Console {
  /// Words that need no breaking on any screen.
  private static final int SHORT = 38;

  private final KeyReader keys;
  private final Pulse pulse;
  private final IntFunction<Printer> printers;
  private final Function<Printer, Console> plainOn;
  private final ConsoleTexts texts;
  private final Hiding hiding;

  private Optional<RawTerminal> terminal = Optional.empty();
  private Optional<Asking> asking = Optional.empty();
  private Printer out;
  private Console plain;

  /// @param printers makes a printer for a width
  /// @param plainOn makes the plain console that prints there
  /// @param clear clears the screen
  public JLineConsole(
      InputStream in,
      Charset charset,
      Pulse pulse,
      IntFunction<Printer> printers,
      Function<Printer, Console> plainOn,
      ConsoleTexts texts,
      Runnable clear) {
    this.keys = new KeyReader(in, charset, pulse);
    this.pulse = pulse;
    this.printers = printers;
    this.plainOn = plainOn;
    this.texts = texts;
    this.hiding = new Hiding(clear);
  }

  private Console plain() {
    if (plain == null) {
      terminal = RawTerminal.open();
      asking = terminal.map(opened -> new Asking(pulse, opened, keys, hiding));
      print(terminal.map(RawTerminal::columns).orElse(Look.USUAL_WIDTH));
    }
    // The window may have another size by now.
    terminal
        .map(RawTerminal::columns)
        .filter(columns -> columns != out.look().width())
        .ifPresent(this::print);
    return plain;
  }

  private void print(int columns) {
    out = printers.apply(columns);
    plain = plainOn.apply(out);
  }

  @Override
  public void say(String text) {
    hiding.endIfDue();
    if (plain == null && text.length() <= SHORT) {
      var first = printers.apply(Look.USUAL_WIDTH);
      first.paragraph(text);
      first.flush();
    } else {
      plain().say(text);
    }
  }

  @Override
  public void pin(String text) {
    hiding.endIfDue();
    var console = plain();
    asking.ifPresentOrElse(drawn -> drawn.pin(text), () -> console.pin(text));
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    hiding.endIfDue();
    var console = plain();
    return asking.isPresent()
        ? asking.get().ask(new TextEntry(prompt, texts), false, out)
        : console.ask(prompt);
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    hiding.endIfDue();
    var console = plain();
    return asking.isPresent()
        ? asking.get().ask(new PickList(prompt, choices, texts, out.look().unicode()), false, out)
        : console.choose(prompt, choices);
  }

  @Override
  public Answer<Integer> number(Prompt prompt, Range range) {
    hiding.endIfDue();
    var console = plain();
    if (asking.isEmpty()) {
      return console.number(prompt, range);
    }
    return range.isOneKey()
        ? asking.get().ask(OneKey.number(prompt, range, texts), true, out)
        : typed(prompt, range);
  }

  /// More digits than one key has.
  private Answer<Integer> typed(Prompt prompt, Range range) {
    var answer = ask(prompt).map(range::read);
    while (answer instanceof Answer.Given<Optional<Integer>>(var number) && number.isEmpty()) {
      say(range.in(texts.againNumber()));
      answer = ask(prompt).map(range::read);
    }
    return answer.map(Optional::orElseThrow);
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    hiding.endIfDue();
    var console = plain();
    return asking.isPresent()
        ? asking.get().ask(OneKey.key(prompt, texts), true, out)
        : console.key(prompt);
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    hiding.endIfDue();
    var console = plain();
    if (terminal.isEmpty()) {
      return console.animate(motion);
    }
    var signal = new DrawnMotion(motion, pulse, out, terminal.get(), keys).run();
    asking.get().afterKey(keys.last());
    if (keys.hideWanted()) {
      hiding.soon();
    }
    return signal;
  }
}
