package attach.terminal;

import java.util.LinkedHashSet;
import java.util.Set;

/// A question, and the flow's own keys that it also takes.
///
/// @param stays whether a line with the answer stays on the screen. Where it does not, the next question
///     stands alone: an answer that can still be seen pulls the next one towards it
public record Prompt(String question, Set<String> keys, boolean stays) {
  public Prompt(String question, Set<String> keys) {
    this(question, keys, true);
  }

  public static Prompt of(String question, String... keys) {
    return new Prompt(question, Set.of(keys));
  }

  /// One of which nothing stays, where it can be drawn.
  public static Prompt passing(String question, String... keys) {
    return new Prompt(question, Set.of(keys), false);
  }

  /// The same with one more key.
  Prompt with(String key) {
    var more = new LinkedHashSet<>(keys);
    more.add(key);
    return new Prompt(question, more, stays);
  }
}
