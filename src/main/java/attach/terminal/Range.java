package attach.terminal;

import java.util.Optional;

/// The whole numbers that answer a question, both ends included.
public record Range(int least, int most) {
  /// How strong, how true, how likely: all of the program's own ratings.
  public static final Range RATING = new Range(0, 10);

  public boolean holds(int number) {
    return number >= least && number <= most;
  }

  /// The number that was typed, if it is one of these. `t` and "ten" are ten.
  Optional<Integer> read(String typed) {
    boolean ten = typed.equalsIgnoreCase("t") || typed.equalsIgnoreCase("ten");
    try {
      return Optional.of(ten ? 10 : Integer.parseInt(typed)).filter(this::holds);
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }

  /// Whether one key is enough for each of them.
  boolean isOneKey() {
    return least >= 0 && most <= 10;
  }

  /// A text with `{low}` and `{high}` filled in.
  String in(String text) {
    return text.replace("{low}", String.valueOf(least)).replace("{high}", String.valueOf(most));
  }
}
