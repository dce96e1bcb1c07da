package attach.terminal;

/// Clears the screen at once; and ends the conversation then, or at the next thing that would be said,
/// where something must be kept first.
final class Hiding {
  private final Runnable clear;
  private boolean due;

  /// @param clear clears the screen
  Hiding(Runnable clear) {
    this.clear = clear;
  }

  /// Called before anything is said or asked.
  void endIfDue() {
    if (due) {
      throw new Hidden();
    }
  }

  boolean isDue() {
    return due;
  }

  /// Nothing is to be kept.
  Hidden now() {
    clear.run();
    due = true;
    return new Hidden();
  }

  /// What was done or typed is to be kept first.
  void soon() {
    clear.run();
    due = true;
  }
}
