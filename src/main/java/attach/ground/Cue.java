package attach.ground;

import attach.entry.Named;

/// How a change of the breath is told to ears.
public enum Cue implements Named {
  WORDS("words"),
  BELL("bell"),
  BOTH("both"),
  NONE("none");

  private final String id;

  Cue(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /// The same, and a bell.
  public Cue withBell() {
    return speaks() ? BOTH : BELL;
  }

  boolean speaks() {
    return this == WORDS || this == BOTH;
  }

  boolean rings() {
    return this == BELL || this == BOTH;
  }
}
