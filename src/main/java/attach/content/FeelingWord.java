package attach.content;

import java.util.List;

/// A feeling on the grid of energy and pleasantness.
///
/// @param meaning one line that tells it from its neighbours
/// @param saysSomebodyDidIt whether the word says that another person did something; the feeling can
///     come even when nobody did
/// @param isAnger whether it is a kind of anger
public record FeelingWord(
    String id, String name, String grid, String meaning, boolean saysSomebodyDidIt, boolean isAnger)
    implements Item {
  private static final String PLEASANT = "pleasant";
  private static final List<String> GRID =
      List.of("unpleasant-high", "unpleasant-low", "pleasant-high", "pleasant-low");

  static FeelingWord of(CheckedRow row) {
    return new FeelingWord(
        row.id(),
        row.text("word"),
        row.oneOf("grid", GRID),
        row.text("meaning"),
        row.flag("done"),
        row.flag("anger"));
  }

  public boolean isPleasant() {
    return grid.startsWith(PLEASANT);
  }
}
