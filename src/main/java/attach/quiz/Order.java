package attach.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The order in which items are asked, from a seed: the same seed gives the same order on every machine
/// and with every version, so that a half-done sitting goes on where it was.
///
/// The numbers are those of SplitMix64 (Steele, Lea, Flood 2014), written out, since Java leaves open how
/// its own generators are bounded.
public final class Order {
  private long state;

  private Order(long seed) {
    this.state = seed;
  }

  /// The items from 1 to `count`, shuffled.
  public static List<Integer> shuffled(int count, long seed) {
    var random = new Order(seed);
    var items = new ArrayList<>(asWritten(count));
    for (int i = count - 1; i > 0; i--) {
      Collections.swap(items, i, random.below(i + 1));
    }
    return List.copyOf(items);
  }

  /// The items from 1 to `count` as they stand in the file.
  public static List<Integer> asWritten(int count) {
    var items = new ArrayList<Integer>();
    for (int item = 1; item <= count; item++) {
      items.add(item);
    }
    return items;
  }

  private int below(int bound) {
    state += 0x9e3779b97f4a7c15L;
    long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    // The bias of the remainder is below 1 in 10^17 for any quiz.
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }
}
