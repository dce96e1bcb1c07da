package attach.review;

import attach.entry.Footing;
import attach.entry.History;
import attach.entry.Try;

/// Attempts at a secure behaviour, by what they stood on.
public record TrySum(int fear, int safe, int both) {
  static TrySum of(History within) {
    return new TrySum(
        count(within, Footing.FEAR), count(within, Footing.SAFE), count(within, Footing.BOTH));
  }

  private static int count(History within, Footing footing) {
    return (int)
        within
            .all(Try.class)
            .filter(dated -> dated.entry().kind() == Try.Kind.ATTEMPT)
            .filter(dated -> dated.entry().from().filter(footing::equals).isPresent())
            .count();
  }
}
