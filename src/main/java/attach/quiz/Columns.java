package attach.quiz;

import attach.content.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which column of a table holds which item: by the names `Q1`, `Q2` … or `1`, `2` … in the first row,
/// and otherwise in order. Columns of other names are left aside.
public final class Columns {
  private static final int NONE = -1;

  private final int[] ofItem;
  private final Heading heading;
  private final int width;

  private Columns(int[] ofItem, Heading heading, int width) {
    this.ofItem = ofItem;
    this.heading = heading;
    this.width = width;
  }

  /// What the first row is.
  public enum Heading {
    /// It names items.
    ITEMS,
    /// It names the numbers of the items, and might as well be somebody's answers.
    DOUBTFUL,
    /// It holds names, but not those of items: the columns are taken in order.
    FOREIGN,
    /// There is none: the first row holds answers, in order.
    NONE
  }

  /// Finds the columns by the first row.
  ///
  /// @param first the texts of its cells
  /// @throws UnclearColumns where an item has no column, or two
  public static Columns of(Instrument instrument, List<String> first) {
    if (first.stream().anyMatch(name -> item(name, "Q", instrument).isPresent())) {
      return named(instrument, first, "Q", Heading.ITEMS);
    }
    var numbered = new int[instrument.count()];
    for (var name : first) {
      item(name, "", instrument).ifPresent(item -> numbered[item - 1]++);
    }
    if (usedItems(instrument).allMatch(item -> numbered[item - 1] == 1)) {
      boolean areAnswers = usedItems(instrument).allMatch(item -> instrument.range().holds(item));
      return named(instrument, first, "", areAnswers ? Heading.DOUBTFUL : Heading.ITEMS);
    }
    return inOrder(instrument, first);
  }

  private static IntStream usedItems(Instrument instrument) {
    return instrument.scales().stream()
        .flatMap(scale -> scale.items().stream())
        .mapToInt(Integer::intValue);
  }

  private static Columns named(
      Instrument instrument, List<String> first, String before, Heading heading) {
    var ofItem = new int[instrument.count()];
    Arrays.fill(ofItem, NONE);
    for (int column = 0; column < first.size(); column++) {
      var item = item(first.get(column), before, instrument);
      if (item.isPresent()) {
        if (ofItem[item.getAsInt() - 1] != NONE) {
          throw new UnclearColumns(item.getAsInt(), true);
        }
        ofItem[item.getAsInt() - 1] = column;
      }
    }
    var columns = new Columns(ofItem, heading, first.size());
    usedItems(instrument)
        .filter(item -> !columns.has(item))
        .findFirst()
        .ifPresent(
            item -> {
              throw new UnclearColumns(item, false);
            });
    return columns;
  }

  private static Columns inOrder(Instrument instrument, List<String> first) {
    var ofItem = new int[instrument.count()];
    Arrays.setAll(ofItem, item -> item);
    boolean isHeading = false;
    for (int i = 0; i < Math.min(ofItem.length, first.size()); i++) {
      var cell = first.get(i).strip();
      if (isNumber(cell)) {
        return new Columns(ofItem, Heading.NONE, first.size());
      }
      isHeading |= !cell.isEmpty();
    }
    return new Columns(ofItem, isHeading ? Heading.FOREIGN : Heading.NONE, first.size());
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '.');
  }

  /// The item that a name such as `Q7` stands for.
  private static OptionalInt item(String name, String before, Instrument instrument) {
    var text = name.strip();
    if (!text.regionMatches(true, 0, before, 0, before.length())) {
      return OptionalInt.empty();
    }
    var digits = text.substring(before.length());
    if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(Columns::isDigit)) {
      return OptionalInt.empty();
    }
    int item = Integer.parseInt(digits);
    return item >= 1 && item <= instrument.count() ? OptionalInt.of(item) : OptionalInt.empty();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public Heading heading() {
    return heading;
  }

  /// Whether the first row holds answers.
  public boolean startAtOnce() {
    return heading == Heading.NONE;
  }

  /// How many cells the first row has.
  int width() {
    return width;
  }

  boolean has(int item) {
    return ofItem[item - 1] != NONE;
  }

  /// The column of an item, counted from 0.
  int of(int item) {
    return ofItem[item - 1];
  }
}
