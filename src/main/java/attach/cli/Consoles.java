package attach.cli;

import attach.content.Content;
import attach.system.Settings;
import attach.terminal.Console;
import attach.terminal.ConsoleTexts;
import attach.terminal.JLineConsole;
import attach.terminal.Look;
import attach.terminal.PlainConsole;
import attach.terminal.Printer;
import attach.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;

/// How one run speaks with the person: what may be asked and drawn, and where words go. Printers and
/// consoles are made when they are first needed.
final class Consoles {
  private final Tools tools;
  private final CommonOptions options;
  private final Supplier<Settings> settings;
  private final Supplier<Content> content;

  private Printer out;
  private Printer err;
  private BufferedReader typed;
  private Console console;

  Consoles(
      Tools tools, CommonOptions options, Supplier<Settings> settings, Supplier<Content> content) {
    this.tools = tools;
    this.options = options;
    this.settings = settings;
    this.content = content;
  }

  /// Whether somebody is there who can be asked.
  boolean canAsk() {
    return !options.noInput() && !options.json() && tools.surroundings().canAsk();
  }

  /// Whether somebody sees what goes to standard output, because it is a terminal.
  boolean showsOutput() {
    return tools.surroundings().out();
  }

  /// Whether somebody sees what goes to the error stream.
  boolean showsMessages() {
    return tools.surroundings().err();
  }

  /// Whether a picture may move.
  boolean canDraw() {
    return canAsk() && !options.motionless() && !isPlain() && tools.surroundings().canDraw();
  }

  /// Whether the person asked for less motion.
  boolean isStill() {
    return options.motionless() || tools.surroundings().isStill();
  }

  private boolean isPlain() {
    return options.plain() || settings.get().plain();
  }

  /// For results.
  Printer out() {
    if (out == null) {
      out = printer(tools.out(), tools.surroundings().forOutput(options.colour(), isPlain()));
    }
    return out;
  }

  /// For questions and notices.
  Printer err() {
    if (err == null) {
      err = printer(tools.err(), tools.surroundings().forMessages(options.colour(), isPlain()));
    }
    return err;
  }

  private Printer printer(OutputStream stream, Look look) {
    return new Printer(stream, tools.surroundings().charset(), look);
  }

  /// The conversation of this run: drawn where that is possible, else line by line. There is one, since
  /// what was typed ahead lies in it.
  Console console() {
    if (console == null) {
      console = canDraw() ? drawn() : plainOn(err());
    }
    return console;
  }

  private Console drawn() {
    return new JLineConsole(
        tools.in(),
        tools.surroundings().charset(),
        tools.pulse(),
        this::wide,
        this::plainOn,
        texts(),
        this::clearWhereAsked);
  }

  /// A printer for a width that is known without asking.
  private Printer wide(int width) {
    return printer(
        tools.err(), tools.surroundings().forMessages(options.colour(), isPlain(), width));
  }

  private Console plainOn(Printer printer) {
    if (typed == null) {
      typed = new BufferedReader(new InputStreamReader(tools.in(), tools.surroundings().charset()));
    }
    return new PlainConsole(
        typed, printer, texts(), tools.pulse(), canAsk(), this::clearWhereAsked);
  }

  private ConsoleTexts texts() {
    var texts = content.get().flow("prompts");
    return new ConsoleTexts(
        texts.get("keys"),
        texts.get("drawn-keys"),
        texts.get("again-number"),
        texts.get("again-choice"),
        texts.get("found"),
        texts.get("own"),
        texts.get("take"));
  }

  private void clearWhereAsked() {
    Screen.clearWhereAsked(tools.err(), tools.surroundings());
  }

  /// Clears the screen. It asks for no setting: a notice about one would stand there afterwards.
  Screen.Cleared clear() {
    return Screen.clear(tools.out(), tools.surroundings());
  }

  /// Why something that was printed did not arrive.
  Optional<IOException> lost() {
    return out == null ? Optional.empty() : out.lost();
  }

  void flush() {
    if (out != null) {
      out.flush();
    }
    if (err != null) {
      err.flush();
    }
  }
}
