package attach.journal;

/// A whole JSON object that is no entry. Says which rule it breaks, never with a value.
final class UnreadableEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean newer;

  UnreadableEntry(String rule, boolean newer) {
    super(rule);
    this.newer = newer;
  }

  /// Whether it says that a newer version wrote it, and so may be an entry after all.
  boolean isNewer() {
    return newer;
  }
}
