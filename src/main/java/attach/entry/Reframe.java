package attach.entry;

import java.util.List;
import java.util.Optional;

/// A worried thought, weighed. Without a `thought` it says "nothing worries me today".
public record Reframe(
    Optional<String> thought,
    Change belief,
    Optional<String> facts,
    Optional<String> others,
    Optional<String> secure,
    Optional<Rating> secureBelief,
    Deeper deeper,
    Optional<Worry> worry,
    Optional<String> alarm)
    implements Entry {
  public Reframe {
    thought = InvalidEntry.words("thought", thought);
    facts = InvalidEntry.words("facts", facts);
    others = InvalidEntry.words("others", others);
    secure = InvalidEntry.words("secure", secure);
    alarm = InvalidEntry.words("alarm", alarm);
  }

  @Override
  public EntryType type() {
    return EntryType.REFRAME;
  }

  /// The part behind the `d` key: thinking traps, facts for and against, a steady friend's view, the
  /// feeling before and after, and one next step.
  public record Deeper(
      List<String> traps,
      Optional<String> supporting,
      Optional<String> against,
      Optional<String> friend,
      Optional<Felt> feeling,
      Optional<String> step) {
    public static final Deeper NONE =
        new Deeper(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Deeper {
      traps = List.copyOf(traps);
      supporting = InvalidEntry.words("for", supporting);
      against = InvalidEntry.words("against", against);
      friend = InvalidEntry.words("friend", friend);
      step = InvalidEntry.words("step", step);
    }
  }

  /// A feeling before and after the thought was weighed.
  public record Felt(String word, Change change) {
    public Felt {
      word = InvalidEntry.words("word", word);
    }
  }
}
