package attach.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Line by line, in the terminal's own line mode: numbered choices, nothing redrawn, no colour. It
/// serves ears, simple screens, and every place where the visual prompts cannot run.
public final class PlainConsole implements Console {
  private static final String BACK = "<";
  private static final String STOP = "q";
  private static final String AGAIN = "?";
  private static final int MOST_FOUND = 9;

  private final BufferedReader in;
  private final Printer out;
  private final ConsoleTexts texts;
  private final Pulse pulse;
  private final boolean listening;
  private boolean keysTold;

  public PlainConsole(BufferedReader in, Printer out, ConsoleTexts texts) {
    this(in, out, texts, new SystemPulse(), true);
  }

  /// @param listening whether somebody is there who can type while something moves
  public PlainConsole(
      BufferedReader in, Printer out, ConsoleTexts texts, Pulse pulse, boolean listening) {
    this.in = in;
    this.out = out;
    this.texts = texts;
    this.pulse = pulse;
    this.listening = listening;
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    return new PlainMotion(motion, pulse, out, listening ? Optional.of(in) : Optional.empty())
        .run();
  }

  @Override
  public void say(String text) {
    out.paragraph(text);
    out.flush();
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    show(prompt);
    return control(prompt, read());
  }

  @Override
  public Answer<Integer> scale(Prompt prompt) {
    show(prompt);
    while (true) {
      var answer = control(prompt, read()).map(typed -> number(typed, 10));
      if (!(answer instanceof Answer.Given<Integer>(Integer number)) || number >= 0) {
        return answer;
      }
      prompt(texts.againNumber());
    }
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    prompt(prompt.question()); // It tells its keys itself.
    while (true) {
      var answer = control(prompt, read());
      if (!(answer instanceof Answer.Given<String>)) {
        return answer;
      }
      prompt(texts.againChoice());
    }
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    tellKeys();
    var rows = choices.first();
    var shown = List.<Choices.Choice>of();
    if (rows.isEmpty()) {
      prompt(prompt.question());
    } else {
      out.paragraph(prompt.question());
      shown = number(rows);
      prompt("");
    }
    String before = "";
    while (true) {
      var answer = control(prompt, read());
      if (answer instanceof Answer.Skip<String> && !before.isEmpty()) {
        // Enter after a search takes the first that was found, or one's own word.
        return new Answer.Given<>(shown.isEmpty() ? before : shown.getFirst().value());
      }
      if (!(answer instanceof Answer.Given<String>(String typed))) {
        return answer;
      }
      int chosen = number(typed, shown.size());
      if (chosen > 0) {
        return new Answer.Given<>(shown.get(chosen - 1).value());
      }
      if (chosen == 0 || typed.chars().allMatch(Character::isDigit)) {
        prompt(texts.againChoice());
        continue;
      }
      var exact = choices.exact(typed);
      if (exact.isPresent()) {
        describe(exact.get());
        return new Answer.Given<>(exact.get().value());
      }
      if (typed.equalsIgnoreCase(before)) {
        return new Answer.Given<>(typed);
      }
      before = typed;
      shown = choices.search(typed).stream().limit(MOST_FOUND).toList();
      if (shown.isEmpty()) {
        prompt(texts.own().replace("{word}", typed));
      } else {
        out.paragraph(texts.found());
        for (int i = 0; i < shown.size(); i++) {
          out.paragraph("  " + (i + 1) + "  " + described(shown.get(i)));
        }
        prompt("");
      }
    }
  }

  /// Shows choices in rows, with numbers that run through, and gives them back in that order.
  private List<Choices.Choice> number(List<Choices.Row> rows) {
    var shown = new ArrayList<Choices.Choice>();
    int heading = rows.stream().mapToInt(row -> Width.of(row.heading())).max().orElse(0);
    for (var row : rows) {
      var line = Line.of("  ").and(row.heading()).padTo(heading + 2);
      int indent = heading == 0 ? 2 : heading + 4;
      line.padTo(indent);
      for (var choice : row.choices()) {
        shown.add(choice);
        String text = shown.size() + " " + choice.name();
        if (line.width() > indent && line.width() + 3 + Width.of(text) >= out.look().width()) {
          out.line(line);
          line = Line.of(" ".repeat(indent));
        }
        // Own words can be longer than a line.
        var wrapped = Width.wrap(text, out.look().width() - 1 - indent);
        line.and((line.width() > indent ? "   " : "") + wrapped.getFirst());
        for (String rest : wrapped.subList(1, wrapped.size())) {
          out.line(line);
          line = Line.of(" ".repeat(indent + 2)).and(rest);
        }
      }
      out.line(line);
    }
    return shown;
  }

  private void describe(Choices.Choice choice) {
    if (!choice.meaning().isEmpty()) {
      out.paragraph("  " + described(choice));
    }
  }

  private static String described(Choices.Choice choice) {
    return choice.meaning().isEmpty() ? choice.name() : choice.name() + ": " + choice.meaning();
  }

  private void show(Prompt prompt) {
    tellKeys();
    prompt(prompt.question());
  }

  private void tellKeys() {
    if (!keysTold) {
      keysTold = true;
      out.paragraph(texts.keys());
    }
  }

  private void prompt(String question) {
    var lines = Width.wrap(question, out.look().width() - 4);
    lines.subList(0, lines.size() - 1).forEach(out::line);
    out.prompt((lines.getLast().isEmpty() ? "" : lines.getLast() + " ") + ">");
  }

  /// A line, or null at the end of the input.
  private String read() {
    try {
      return in.readLine();
    } catch (IOException gone) {
      return null; // The terminal has gone; the person has left.
    }
  }

  /// Reads the keys that mean the same at every prompt; `?` asks again and reads on.
  private Answer<String> control(Prompt prompt, String first) {
    String typed = first;
    while (typed != null && typed.strip().equals(AGAIN)) {
      prompt(prompt.question());
      typed = read();
    }
    if (typed == null) {
      out.blank();
      return new Answer.Stopped<>();
    }
    String text = typed.strip();
    String key = text.toLowerCase(Locale.ROOT);
    return switch (key) {
      case "" -> new Answer.Skip<>();
      case BACK -> new Answer.Back<>();
      case STOP -> new Answer.Stopped<>();
      default -> prompt.keys().contains(key) ? new Answer.Else<>(key) : new Answer.Given<>(text);
    };
  }

  /// A whole number from 0 to `most`, or -1. `t` and "ten" are ten wherever ten can be given.
  static int number(String typed, int most) {
    if (most == 10 && (typed.equalsIgnoreCase("t") || typed.equalsIgnoreCase("ten"))) {
      return 10;
    }
    try {
      int number = Integer.parseInt(typed);
      return number <= most ? number : -1;
    } catch (NumberFormatException words) {
      return -1;
    }
  }
}
