package attach.anchor;

import attach.content.Catalogue;
import attach.content.SteadySentence;
import attach.entry.Anchor;
import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.History;
import attach.entry.Reframe;
import attach.entry.Ulid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A steady sentence, and where the person wrote it; nowhere, where it is one of ours.
public record Steady(String text, Optional<Origin> own) {
  /// The days that a sentence at the end of a worried thought is remembered for; an anchor stays.
  public static final int SEASON = 92;

  /// The entry that it stands in, and the day it was written for.
  public record Origin(Ulid of, LocalDate day) {}

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
        .forEach(dated -> put(byText, dated.entry().text(), dated));
    history
        .all(Reframe.class)
        .forEach(dated -> dated.entry().secure().ifPresent(text -> put(byText, text, dated)));
    return List.copyOf(byText.values());
  }

  /// A sentence that was written twice does not come twice as often.
  private static void put(
      LinkedHashMap<String, Steady> byText, String text, Dated<? extends Entry> dated) {
    byText.putIfAbsent(text, new Steady(text, Optional.of(new Origin(dated.id(), dated.day()))));
  }

  private static <T> T oneOf(List<T> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
