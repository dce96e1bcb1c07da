package attach.terminal;

import java.util.Set;

/// A question, and the flow's own keys that it also takes.
public record Prompt(String question, Set<String> keys) {
  public static Prompt of(String question, String... keys) {
    return new Prompt(question, Set.of(keys));
  }
}
