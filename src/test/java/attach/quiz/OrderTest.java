package attach.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void every_item_is_asked_once_whatever_the_seed() {
    for (long seed = -500; seed < 500; seed++) {
      assertThat(Order.shuffled(18, seed)).containsExactlyInAnyOrderElementsOf(Order.asWritten(18));
    }
    assertThat(Order.shuffled(1, 7)).containsExactly(1);
  }

  /// A half-done sitting from an older version goes on in this order.
  @Test
  void a_seed_gives_the_same_order_for_ever() {
    assertThat(Order.shuffled(18, 1)).isEqualTo(SEED_1);
  }

  private static final List<Integer> SEED_1 =
      List.of(11, 8, 5, 12, 14, 7, 13, 9, 2, 17, 4, 10, 3, 16, 18, 15, 1, 6);

  @Test
  void each_item_comes_to_every_place() {
    var first = new HashSet<Integer>();
    var last = new HashSet<Integer>();
    for (long seed = 0; seed < 300; seed++) {
      first.add(Order.shuffled(18, seed).getFirst());
      last.add(Order.shuffled(18, seed).getLast());
    }
    assertThat(first).hasSize(18);
    assertThat(last).hasSize(18);
  }
}
