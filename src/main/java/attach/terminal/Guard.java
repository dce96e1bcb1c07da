package attach.terminal;

/// Tells a key that was meant for the question before from an answer: the same key again, right after a
/// question that one key answered, and Enter there, which many people press after a number. Held down, a
/// key answers nothing more. Pressed again and again it does, or a person could not get on.
final class Guard {
  private static final long WINDOW = 400_000_000L;

  /// A key that is held comes again sooner than this.
  private static final long HELD = 120_000_000L;

  private String before = "";
  private boolean wasOneKey;
  private long asked;
  private long ignored;

  /// A key ended a question, or was the last one while something moved.
  ///
  /// @param oneKey whether it was an answer by itself
  void answered(Stroke stroke, boolean oneKey) {
    before = stroke.name();
    wasOneKey = oneKey;
  }

  /// A question has appeared.
  void asked(long now) {
    asked = now;
    ignored = now - HELD;
  }

  /// Any other key is an answer of its own, and ends this.
  ///
  /// @param oneKey whether one key answers the question
  boolean isLeftOver(Stroke stroke, boolean oneKey, long now) {
    boolean same = stroke.name().equals(before) && (wasOneKey || oneKey);
    boolean enter = stroke.is(Keys.ENTER) && wasOneKey;
    boolean early = now - asked < WINDOW || (same && now - ignored < HELD);
    if (!before.isEmpty() && (same || enter) && early) {
      ignored = now;
      return true;
    }
    before = "";
    return false;
  }
}
