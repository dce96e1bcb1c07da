package attach.content;

/// A content file that breaks a rule; the message begins with file:line.
public final class BadContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadContent(String file, long line, String rule) {
    super(file + ":" + line + ": " + rule);
  }
}
