package attach.terminal;

import java.util.Locale;

/// One thing that was typed: a key by its name, or a text. A text is a letter, or all that was pasted
/// at once.
record Stroke(String key, String text) {
  static Stroke key(String name) {
    return new Stroke(name, "");
  }

  static Stroke text(String text) {
    return new Stroke("", text);
  }

  boolean is(String name) {
    return key.equals(name);
  }

  /// What it is where one key is an answer: its name, or the letter in lower case. A letter beyond
  /// ASCII and a paste are no key of ours.
  String name() {
    if (!key.isEmpty()) {
      return key;
    }
    boolean one = text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) <= '~';
    return one ? text.toLowerCase(Locale.ROOT) : "";
  }
}
