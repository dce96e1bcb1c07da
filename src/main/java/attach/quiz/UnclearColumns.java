package attach.quiz;

/// A table whose first row names items, and leaves one out or names it twice.
public final class UnclearColumns extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int item;
  private final boolean twice;

  UnclearColumns(int item, boolean twice) {
    super((twice ? "two columns are named for item " : "no column is named for item ") + item);
    this.item = item;
    this.twice = twice;
  }

  public int item() {
    return item;
  }

  public boolean twice() {
    return twice;
  }
}
