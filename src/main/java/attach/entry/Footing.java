package attach.entry;

/// What an act stood on: "am I acting from fear or from feeling safe?"
public enum Footing implements Named {
  FEAR("fear"),
  SAFE("safe"),
  BOTH("both");

  private final String id;

  Footing(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
