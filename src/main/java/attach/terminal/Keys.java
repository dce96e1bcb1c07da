package attach.terminal;

import java.util.Locale;

/// What keys are called.
final class Keys {
  static final String ENTER = "enter";
  static final String ESCAPE = "esc";
  static final String SPACE = " ";
  static final String UP = "up";
  static final String DOWN = "down";
  static final String LEFT = "left";
  static final String RIGHT = "right";
  static final String HOME = "home";
  static final String END = "end";
  static final String DELETE = "delete";
  static final String BACKSPACE = "backspace";
  static final String DELETE_WORD = "ctrl-w";
  static final String DELETE_BEFORE = "ctrl-u";
  static final String DELETE_AFTER = "ctrl-k";
  static final String END_OF_INPUT = "ctrl-d";
  static final String INTERRUPT = "ctrl-c";

  private Keys() {}

  /// In line mode a key is a line: the space alone is the space, nothing at all is Enter.
  static String ofLine(String line) {
    String key = line.strip().toLowerCase(Locale.ROOT);
    if (key.equals(TypedLine.ESCAPE)) {
      return ESCAPE;
    }
    if (!key.isEmpty()) {
      return key;
    }
    return line.isEmpty() ? ENTER : SPACE;
  }

  /// The key of a control character, or "" for one that means nothing here.
  static String ofControl(int character) {
    return switch (character) {
      case '\r', '\n' -> ENTER;
      case 127, 8 -> BACKSPACE;
      case 1 -> HOME;
      case 2 -> LEFT;
      case 3 -> INTERRUPT;
      case 4 -> END_OF_INPUT;
      case 5 -> END;
      case 6 -> RIGHT;
      case 11 -> DELETE_AFTER;
      case 14 -> DOWN;
      case 16 -> UP;
      case 21 -> DELETE_BEFORE;
      case 23 -> DELETE_WORD;
      default -> "";
    };
  }

  /// The key of what terminals send after Esc and `[` or `O`, or "" for one that means nothing here.
  static String ofSequence(String sequence) {
    return switch (sequence) {
      case "A" -> UP;
      case "B" -> DOWN;
      case "C" -> RIGHT;
      case "D" -> LEFT;
      case "H", "1~", "7~" -> HOME;
      case "F", "4~", "8~" -> END;
      case "3~" -> DELETE;
      default -> "";
    };
  }
}
