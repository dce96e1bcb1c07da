package attach.terminal;

/// Tells a key that was meant for the question before from an answer: the same key again, right after a
/// question that one key answered, and Enter there, which many people press after a number. Held down, a
/// key answers nothing more.
final class Guard {
  private static final long WINDOW = 400_000_000L;

  private String answer = "";
  private long since;

  /// One key answered a question, and the next one may stand there at once.
  void answered(Stroke stroke, long now) {
    answer = stroke.name();
    since = now;
  }

  /// A question has appeared.
  void asked(long now) {
    since = now;
  }

  /// Any other key is an answer of its own, and ends this.
  boolean isLeftOver(Stroke stroke, long now) {
    boolean same = !answer.isEmpty() && (stroke.name().equals(answer) || stroke.is(Keys.ENTER));
    if (same && now - since < WINDOW) {
      since = now;
      return true;
    }
    answer = "";
    return false;
  }
}
