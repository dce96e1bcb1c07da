package attach.cli;

/// A command line that cannot be followed. Its sentence says what to do instead, and never repeats
/// what was typed: that can be private.
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String sentence) {
    super(sentence);
  }
}
