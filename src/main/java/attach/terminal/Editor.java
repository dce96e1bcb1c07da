package attach.terminal;

/// A text that is being typed, and the place in it where the next letter goes. A letter and the marks
/// that combine with it count as one.
final class Editor {
  private final StringBuilder text = new StringBuilder();
  private int at;

  String text() {
    return text.toString();
  }

  /// The place, in UTF-16 units of the text.
  int at() {
    return at;
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  void clear() {
    text.setLength(0);
    at = 0;
  }

  /// Does what the key says.
  ///
  /// @return whether it is a key of an editor
  boolean press(Stroke stroke) {
    if (stroke.key().isEmpty()) {
      insert(stroke.text());
      return true;
    }
    switch (stroke.key()) {
      case Keys.LEFT -> at = before(at);
      case Keys.RIGHT -> at = after(at);
      case Keys.HOME -> at = 0;
      case Keys.END -> at = text.length();
      case Keys.BACKSPACE -> delete(before(at), at);
      case Keys.DELETE, Keys.END_OF_INPUT -> delete(at, after(at));
      case Keys.DELETE_WORD -> delete(wordBefore(), at);
      case Keys.DELETE_BEFORE -> delete(0, at);
      case Keys.DELETE_AFTER -> delete(at, text.length());
      default -> {
        return false;
      }
    }
    return true;
  }

  /// A line of a paste goes on where the one before it ends: only the person ends their answer.
  private void insert(String typed) {
    String clean = clean(typed);
    text.insert(at, clean);
    at += clean.length();
  }

  private static String clean(String typed) {
    var clean = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        boolean second = c == '\n' && i > 0 && typed.charAt(i - 1) == '\r';
        clean.append(second ? "" : " ");
      } else if (!Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private void delete(int from, int to) {
    text.delete(from, to);
    at = from;
  }

  private int before(int place) {
    int i = place;
    while (i > 0) {
      int letter = text.codePointBefore(i);
      i -= Character.charCount(letter);
      if (Width.of(Character.toString(letter)) > 0) {
        break;
      }
    }
    return i;
  }

  private int after(int place) {
    int i = place;
    while (i < text.length()) {
      int letter = text.codePointAt(i);
      if (i > place && Width.of(Character.toString(letter)) > 0) {
        break;
      }
      i += Character.charCount(letter);
    }
    return i;
  }

  private int wordBefore() {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > 0 && text.charAt(i - 1) != ' ') {
      i--;
    }
    return i;
  }
}
