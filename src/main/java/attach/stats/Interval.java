package attach.stats;

/// A range of values, both ends included.
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("an interval runs from its low end to its high end");
    }
  }
}
