package attach.entry;

/// How strong or how true something is: a whole number from 0 (not at all) to 10 (as much as can be).
/// Every rating of the product has this one scale, so that no number needs a second explanation.
public record Rating(int value) {
  public Rating {
    if (value < 0 || value > 10) {
      throw new InvalidEntry("a rating", "must be a whole number from 0 to 10");
    }
  }
}
