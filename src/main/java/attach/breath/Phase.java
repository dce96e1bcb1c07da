package attach.breath;

import attach.entry.Named;

/// The parts of one breath, in their order. The second, shorter breath in belongs to the sigh.
public enum Phase implements Named {
  IN("in"),
  TOP_UP("top-up"),
  HOLD("hold"),
  OUT("out"),
  REST("rest");

  private final String id;

  Phase(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
