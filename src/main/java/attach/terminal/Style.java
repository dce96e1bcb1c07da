package attach.terminal;

/// How a piece of text looks: only the sixteen colours of the person's own theme, and never a
/// meaning that the words do not carry too.
public enum Style {
  PLAIN(""),
  STRONG("1"),
  ACCENT("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
