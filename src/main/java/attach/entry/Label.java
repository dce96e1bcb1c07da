package attach.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Feelings named, with what set them off and the fear under them. At least one feeling.
public record Label(
    List<Feeling> feelings,
    Optional<String> trigger,
    Optional<String> fear,
    Optional<String> body,
    Optional<String> note)
    implements Entry {
  public Label {
    feelings = List.copyOf(feelings);
    if (feelings.isEmpty()) {
      throw new InvalidEntry("feelings", "must name at least one");
    }
    trigger = InvalidEntry.words("trigger", trigger);
    fear = InvalidEntry.words("fear", fear);
    body = InvalidEntry.words("body", body);
    note = InvalidEntry.words("note", note);
  }

  @Override
  public EntryType type() {
    return EntryType.LABEL;
  }

  /// The strength of a label: that of its strongest unpleasant feeling. Pleasant ones are kept apart,
  /// or a calm evening would look like a hard one.
  public Optional<Rating> strength(Predicate<String> pleasant) {
    return strongest(pleasant, false);
  }

  /// The strength of the strongest pleasant feeling.
  public Optional<Rating> pleasantStrength(Predicate<String> pleasant) {
    return strongest(pleasant, true);
  }

  private Optional<Rating> strongest(Predicate<String> pleasant, boolean wanted) {
    Optional<Rating> strongest = Optional.empty();
    for (var feeling : feelings) {
      boolean stronger =
          feeling.strength().isPresent()
              && (strongest.isEmpty()
                  || feeling.strength().get().value() > strongest.get().value());
      if (stronger && pleasant.test(feeling.word()) == wanted) {
        strongest = feeling.strength();
      }
    }
    return strongest;
  }
}
