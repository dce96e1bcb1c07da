package attach.quiz;

import attach.entry.Named;

/// The four corners of the map, by the names that books give them. Names, not kinds of people: scores
/// lie anywhere between, and the line between two corners is a convention.
public enum Corner implements Named {
  SECURE("secure"),
  PREOCCUPIED("anxious-preoccupied"),
  DISMISSIVE("dismissive-avoidant"),
  FEARFUL("fearful-avoidant");

  private final String id;

  Corner(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  static Corner of(boolean anxious, boolean avoidant) {
    if (avoidant) {
      return anxious ? FEARFUL : DISMISSIVE;
    }
    return anxious ? PREOCCUPIED : SECURE;
  }
}
