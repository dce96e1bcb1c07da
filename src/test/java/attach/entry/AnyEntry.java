package attach.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Entries by chance, of every type and with every mixture of fields, for tests that must hold for all
/// of them. The same source of randomness gives the same entries.
public final class AnyEntry {
  private static final List<String> PIECES =
      List.of(
          "no reply",
          "späte Antwort",
          "\"quoted\"",
          "\\",
          "\n",
          "\t",
          "😔",
          "é",
          "e\u0301",
          "\u2028",
          "{\"v\":1}",
          "}{",
          "\u0000",
          "\u007f",
          "\ud83d\udc68\u200d\ud83d\udc67",
          "עברית",
          "0",
          "…",
          "a",
          "\r\n",
          "null",
          "</script>");

  private static final List<Function<AnyEntry, Entry>> KINDS =
      List.of(
          AnyEntry::anchor,
          AnyEntry::anchoring,
          AnyEntry::care,
          AnyEntry::grounding,
          AnyEntry::label,
          AnyEntry::lookback,
          AnyEntry::note,
          AnyEntry::notice,
          AnyEntry::pause,
          AnyEntry::quiz,
          AnyEntry::reflection,
          AnyEntry::reframe,
          AnyEntry::say,
          AnyEntry::attempt);

  private final RandomGenerator random;
  private final Presence presence;

  private enum Presence {
    NEVER,
    ALWAYS,
    SOMETIMES
  }

  private AnyEntry(RandomGenerator random, Presence presence) {
    this.random = random;
    this.presence = presence;
  }

  public static Entry of(RandomGenerator random) {
    var kind = KINDS.get(random.nextInt(KINDS.size()));
    return kind.apply(new AnyEntry(random, Presence.SOMETIMES));
  }

  /// One entry of each type with every field given.
  public static List<Entry> fullOfEachType(RandomGenerator random) {
    var any = new AnyEntry(random, Presence.ALWAYS);
    return KINDS.stream().map(kind -> kind.apply(any)).toList();
  }

  /// One entry of each type with the required fields only.
  public static List<Entry> bareOfEachType(RandomGenerator random) {
    var any = new AnyEntry(random, Presence.NEVER);
    return KINDS.stream().map(kind -> kind.apply(any)).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    boolean present =
        switch (presence) {
          case NEVER -> false;
          case ALWAYS -> true;
          case SOMETIMES -> random.nextBoolean();
        };
    return present ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> maybeSome(int atMost, Supplier<T> item) {
    return maybe(() -> some(1, atMost, item)).orElse(List.of());
  }

  private <T> List<T> some(int atLeast, int atMost, Supplier<T> item) {
    int count = random.nextInt(atLeast, atMost + 1);
    return IntStream.range(0, count).mapToObj(i -> item.get()).toList();
  }

  private String text() {
    var text = new StringBuilder("w");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.append('.').toString();
  }

  private Rating rating() {
    return new Rating(random.nextInt(11));
  }

  private Change change() {
    return new Change(maybe(this::rating), maybe(this::rating));
  }

  private int count() {
    return random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(2000);
  }

  private <E> E one(E[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private Ulid id() {
    return new Ulid("01JD" + "%022d".formatted(random.nextInt(1_000_000_000)));
  }

  private Worry worry() {
    return new Worry(
        text(), maybe(this::rating), maybe(() -> LocalDate.ofEpochDay(random.nextInt(40_000))));
  }

  private Entry anchor() {
    return new Anchor(one(Anchor.Kind.values()), text());
  }

  private Entry anchoring() {
    return new Anchoring(id(), maybe(this::rating), maybe(this::count));
  }

  private Entry care() {
    return new Care(some(0, 4, this::text), one(Ending.values()));
  }

  private Entry grounding() {
    return new Grounding(
        text(),
        maybe(() -> random.nextBoolean() ? "4-0-6-0" : "2+1-0-6.5-0"),
        maybe(this::count),
        count(),
        change(),
        maybe(() -> one(Grounding.Chosen.values())),
        one(Ending.values()));
  }

  private Entry label() {
    return new Label(
        some(1, 3, () -> new Feeling(text(), maybe(this::rating))),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text));
  }

  private Entry lookback() {
    return new Lookback(id(), one(Lookback.Outcome.values()), maybe(this::text));
  }

  private Entry note() {
    return new Note(text(), maybeSome(3, this::text));
  }

  private Entry notice() {
    return new Notice(maybe(this::text), maybe(this::text), maybe(this::text));
  }

  private Entry pause() {
    return new Pause(
        one(Pause.Urge.values()),
        change(),
        maybe(this::count),
        maybe(this::count),
        maybe(() -> one(Footing.values())),
        maybe(() -> one(Pause.Choice.values())),
        maybe(this::text),
        maybe(this::worry));
  }

  private Entry quiz() {
    var scores = new LinkedHashMap<String, Optional<Double>>();
    maybeSome(2, this::text).forEach(scale -> scores.put(scale, maybe(random::nextDouble)));
    return new Quiz(
        text(),
        text(),
        maybe(this::text),
        maybeSome(18, () -> maybe(() -> random.nextInt(8))),
        scores);
  }

  private Entry reflection() {
    return new Reflection(
        maybe(this::text), maybe(this::text), maybe(() -> true).orElse(false), maybe(this::text));
  }

  private Entry reframe() {
    return new Reframe(
        maybe(this::text),
        change(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::rating),
        new Reframe.Deeper(
            maybeSome(3, this::text),
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            maybe(() -> new Reframe.Felt(text(), change())),
            maybe(this::text)),
        maybe(this::worry),
        maybe(this::text));
  }

  private Entry say() {
    return new Say(text(), text());
  }

  private Entry attempt() {
    return new Try(
        one(Try.Kind.values()),
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(() -> one(Footing.values())),
        maybe(() -> true).orElse(false),
        maybe(this::text));
  }
}
