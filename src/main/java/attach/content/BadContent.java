package attach.content;

/// A content file that breaks a rule; the message begins with file:line, or with the file where
/// something is missing.
public final class BadContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadContent(String file, long line, String rule) {
    super(file + ":" + line + ": " + rule);
  }

  BadContent(String file, String rule) {
    super(file + ": " + rule);
  }
}
