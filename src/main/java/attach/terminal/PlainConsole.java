package attach.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Line by line, in the terminal's own line mode: numbered choices, nothing redrawn, no colour. It
/// serves ears, simple screens, and every place where the visual prompts cannot run.
public final class PlainConsole implements Console {
  private final BufferedReader in;
  private final Printer out;
  private final ConsoleTexts texts;
  private final Pulse pulse;
  private final boolean listening;
  private final Hiding hiding;
  private boolean keysTold;
  private String pinned = "";

  /// @param listening whether somebody is there who can type while something moves
  /// @param clear clears the screen
  public PlainConsole(
      BufferedReader in,
      Printer out,
      ConsoleTexts texts,
      Pulse pulse,
      boolean listening,
      Runnable clear) {
    this.in = in;
    this.out = out;
    this.texts = texts;
    this.pulse = pulse;
    this.listening = listening;
    this.hiding = new Hiding(clear);
  }

  @Override
  public Optional<Signal> animate(Motion motion) {
    hiding.endIfDue();
    return new PlainMotion(
            motion, pulse, out, listening ? Optional.of(in) : Optional.empty(), hiding)
        .run();
  }

  @Override
  public void say(String text) {
    hiding.endIfDue();
    out.paragraph(text);
    out.flush();
  }

  @Override
  public void pin(String text) {
    pinned = text;
    if (!text.isEmpty()) {
      say(text);
    }
  }

  @Override
  public Answer<String> ask(Prompt prompt) {
    show(prompt);
    return answer(prompt, true);
  }

  @Override
  public Answer<Integer> number(Prompt prompt, Range range) {
    show(prompt);
    while (true) {
      var answer = answer(prompt, false).map(range::read);
      if (!(answer instanceof Answer.Given<Optional<Integer>>(var number)) || number.isPresent()) {
        return answer.map(Optional::orElseThrow);
      }
      prompt(range.in(texts.againNumber()));
    }
  }

  @Override
  public Answer<String> key(Prompt prompt) {
    prompt(prompt.question()); // It tells its keys itself.
    while (true) {
      var answer = answer(prompt, false);
      if (!(answer instanceof Answer.Given<String>)) {
        return answer;
      }
      prompt(texts.againChoice());
    }
  }

  @Override
  public Answer<String> choose(Prompt prompt, Choices choices) {
    tellKeys();
    var picking = new Picking(choices);
    var rows = choices.first();
    if (rows.isEmpty()) {
      prompt(prompt.question());
    } else {
      out.paragraph(prompt.question());
      ChoiceRows.numbered(rows, out.look().width()).forEach(out::line);
      prompt("");
    }
    while (true) {
      var answer = answer(prompt, false);
      if (answer instanceof Answer.Skip<String> && picking.enter()) {
        return new Answer.Given<>(picking.chosen().value());
      }
      if (!(answer instanceof Answer.Given<String>(String typed))) {
        return answer;
      }
      switch (picking.take(typed)) {
        case NAMED -> {
          describe(picking.chosen());
          return new Answer.Given<>(picking.chosen().value());
        }
        case CHOSEN -> {
          return new Answer.Given<>(picking.chosen().value());
        }
        case FOUND -> found(picking.numbered());
        case OWN -> prompt(texts.own().replace("{word}", typed));
        case NOTHING -> prompt(texts.againChoice());
      }
    }
  }

  private void found(List<Choices.Choice> choices) {
    out.paragraph(texts.found());
    for (int i = 0; i < choices.size(); i++) {
      out.paragraph("  " + (i + 1) + "  " + Picking.described(choices.get(i)));
    }
    prompt("");
  }

  private void describe(Choices.Choice choice) {
    if (!choice.meaning().isEmpty()) {
      out.paragraph("  " + Picking.described(choice));
    }
  }

  private void show(Prompt prompt) {
    tellKeys();
    prompt(prompt.question());
  }

  private void tellKeys() {
    hiding.endIfDue();
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

  /// Reads what a line answers; `?` asks again and reads on.
  ///
  /// @param words whether words of one's own are asked for, which come before hiding
  private Answer<String> answer(Prompt prompt, boolean words) {
    String typed = read();
    while (typed != null && TypedLine.isAgain(typed)) {
      if (!pinned.isEmpty()) {
        out.paragraph(pinned);
      }
      prompt(prompt.question());
      typed = read();
    }
    if (typed == null) {
      out.blank();
      return new Answer.Stopped<>();
    }
    if (!typed.endsWith(TypedLine.HIDE)) {
      return TypedLine.answer(prompt, typed);
    }
    var before =
        TypedLine.answer(prompt, typed.substring(0, typed.length() - TypedLine.HIDE.length()));
    if (words && before instanceof Answer.Given<String>) {
      hiding.soon();
      return before;
    }
    throw hiding.now();
  }
}
