package attach.entry;

/// How a guided practice ended. An early end is a practice too.
public enum Ending implements Named {
  COMPLETED("completed"),
  EARLY("early"),
  INTERRUPTED("interrupted");

  private final String id;

  Ending(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
