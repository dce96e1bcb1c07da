package attach.anchor;

import attach.content.Catalogue;
import attach.content.SteadySentence;
import attach.entry.Anchor;
import attach.entry.History;
import attach.entry.Reframe;
import attach.entry.Ulid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A steady sentence, and the entry that it stands in where it is the person's own.
public record Steady(String text, Optional<Ulid> of) {
  /// One of the person's own, kept as an anchor or at the end of a worried thought; one of ours until
  /// there is one.
  public static Steady any(
      History history, Catalogue<SteadySentence> ours, RandomGenerator random) {
    var own = own(history);
    return own.isEmpty()
        ? new Steady(oneOf(ours.items(), random).name(), Optional.empty())
        : oneOf(own, random);
  }

  private static List<Steady> own(History history) {
    var byText = new LinkedHashMap<String, Steady>();
    history
        .all(Anchor.class)
        .filter(dated -> dated.entry().kind() == Anchor.Kind.SENTENCE)
        .forEach(dated -> put(byText, dated.entry().text(), dated.id()));
    history
        .all(Reframe.class)
        .forEach(dated -> dated.entry().secure().ifPresent(text -> put(byText, text, dated.id())));
    return List.copyOf(byText.values());
  }

  /// A sentence that was written twice does not come twice as often.
  private static void put(LinkedHashMap<String, Steady> byText, String text, Ulid id) {
    byText.putIfAbsent(text, new Steady(text, Optional.of(id)));
  }

  private static <T> T oneOf(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
