package attach.format;

/// Text that is not one JSON object. Says where and in which way, never with the text.
public final class BadJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean endedEarly;
  private final int offset;

  BadJson(boolean endedEarly, int offset) {
    super((endedEarly ? "JSON ends early at " : "not JSON at ") + offset);
    this.endedEarly = endedEarly;
    this.offset = offset;
  }

  /// Whether it began well and stopped before its end, as a line does that was cut off.
  public boolean endedEarly() {
    return endedEarly;
  }

  /// In bytes of UTF-8.
  public int offset() {
    return offset;
  }
}
