package attach.plan;

/// On how many of some days something was practised.
///
/// @param of how many days are looked at, this one included
/// @param fromFirst whether they are counted from the very first day, and not back from this one
public record Continuity(int practised, int of, boolean fromFirst) {
  /// Whether this is the day on which it begins: there is nothing to count yet.
  public boolean begins() {
    return fromFirst && of == 1;
  }
}
