package attach.terminal;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// A question that takes one key: one of the prompt's own, or a number of a range up to ten. `t` is ten;
/// and so is a 0 right after a 1, because people type it.
final class OneKey<T> implements Question<T> {
  /// How long a 1 waits for its 0.
  private static final long WAIT = 400_000_000L;

  private static final String ROOM = "__";

  private final Prompt prompt;
  private final Function<String, Optional<T>> value;
  private final String wrong;
  private final boolean tenFollows;
  private String shown = "";
  private boolean isWrong;
  private boolean again;
  private boolean waiting;
  private boolean enterOpen;

  private OneKey(Prompt prompt, Function<String, Optional<T>> value, String wrong) {
    this.prompt = prompt;
    this.value = value;
    this.wrong = wrong;
    this.tenFollows = value.apply("1").isPresent() && value.apply("10").isPresent();
  }

  static OneKey<String> key(Prompt prompt, ConsoleTexts texts) {
    return new OneKey<>(prompt, _ -> Optional.empty(), texts.againChoice());
  }

  static OneKey<Integer> scale(Prompt prompt, ConsoleTexts texts) {
    return number(prompt, Range.RATING, texts);
  }

  static OneKey<Integer> number(Prompt prompt, Range range, ConsoleTexts texts) {
    return new OneKey<>(prompt, range::read, range.in(texts.againNumber()));
  }

  @Override
  public Optional<Answer<T>> press(Stroke stroke) {
    String key = stroke.name();
    if (waiting) {
      waiting = false;
      shown = "";
      return switch (key) {
        case "0" -> given("10");
        case Keys.BACKSPACE -> Optional.empty();
        default -> given("1");
      };
    }
    boolean endsLine = enterOpen && key.equals(Keys.ENTER);
    enterOpen = false;
    if (endsLine) {
      isWrong = false;
      return Optional.empty();
    }
    if (TypedLine.isAgain(key)) {
      again = true;
      enterOpen = true;
      return Optional.empty();
    }
    if (key.equals("1") && tenFollows) {
      waiting = true;
      shown = key;
      return Optional.empty();
    }
    Optional<Answer<T>> answer =
        switch (key) {
          case Keys.ENTER -> Optional.of(new Answer.Skip<>());
          case Keys.ESCAPE, Keys.END_OF_INPUT -> Optional.of(new Answer.Stopped<>());
          default -> control(key).or(() -> given(key));
        };
    isWrong = answer.isEmpty() && !key.isBlank();
    // Whoever presses Enter after it has not answered yet.
    enterOpen = isWrong;
    return answer;
  }

  private Optional<Answer<T>> control(String key) {
    return switch (TypedLine.answer(prompt, key)) {
      case Answer.Else<String> _ -> shown(key, new Answer.Else<>(key));
      case Answer.Stopped<String> _ -> shown(key, new Answer.Stopped<>());
      case Answer.Back<String> _ -> shown(key, new Answer.Back<>());
      default -> Optional.empty();
    };
  }

  private Optional<Answer<T>> given(String key) {
    var number = value.apply(key);
    return number.flatMap(given -> shown(String.valueOf(given), new Answer.Given<>(given)));
  }

  private Optional<Answer<T>> shown(String key, Answer<T> answer) {
    shown = key;
    return Optional.of(answer);
  }

  @Override
  public Optional<Answer<T>> rest(long nanos) {
    return waiting && nanos >= WAIT ? given("1") : Optional.empty();
  }

  @Override
  public boolean againWanted() {
    boolean was = again;
    again = false;
    return was;
  }

  @Override
  public Picture picture(int columns, int rows) {
    var lines = new ArrayList<Line>();
    // With room for the key, so that nothing jumps when it comes.
    var asked = new ArrayList<>(new Summary(prompt.question(), ROOM).lines(columns - 1));
    String last = asked.removeLast();
    asked.forEach(line -> lines.add(Line.of(line)));
    lines.add(Line.of(last.substring(0, last.length() - ROOM.length()) + shown));
    int column = Width.of(last) - ROOM.length() + shown.length();
    int row = lines.size() - 1;
    if (isWrong) {
      Width.wrap(wrong, columns - 1).forEach(line -> lines.add(Line.of(line)));
    }
    return new Picture(lines, row, column);
  }

  @Override
  public Summary summary() {
    return new Summary(prompt.question(), shown, prompt.stays());
  }
}
