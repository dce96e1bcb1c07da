package attach.terminal;

import java.util.Locale;

/// What a whole typed line means at a prompt; the same in line mode and in the drawn prompts.
final class TypedLine {
  static final String ESCAPE = "\u001b";

  /// See [Hidden].
  static final String HIDE = ESCAPE + ESCAPE;

  private static final String BACK = "<";
  private static final String STOP = "q";
  private static final String AGAIN = "?";

  private TypedLine() {}

  /// Whether it wants to read the question again.
  static boolean isAgain(String line) {
    return line.strip().equals(AGAIN);
  }

  /// Whether it is no words of an answer but one of the keys that mean the same at every prompt.
  static boolean isKey(Prompt prompt, String line) {
    return isAgain(line) || !(answer(prompt, line) instanceof Answer.Given<String>);
  }

  static Answer<String> answer(Prompt prompt, String line) {
    String text = line.strip();
    String key = text.toLowerCase(Locale.ROOT);
    return switch (key) {
      case "" -> new Answer.Skip<>();
      case BACK -> new Answer.Back<>();
      case STOP, ESCAPE -> new Answer.Stopped<>();
      default -> prompt.keys().contains(key) ? new Answer.Else<>(key) : new Answer.Given<>(text);
    };
  }

  /// A whole number of at most `most`, or -1.
  static int number(String typed, int most) {
    try {
      int number = Integer.parseInt(typed);
      return number <= most ? number : -1;
    } catch (NumberFormatException words) {
      return -1;
    }
  }
}
