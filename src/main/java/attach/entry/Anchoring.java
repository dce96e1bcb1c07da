package attach.entry;

import java.util.Optional;

/// A while spent with an anchor, and how true it felt then. In the journal that rating is `true`.
public record Anchoring(Ulid anchor, Optional<Rating> truth, Optional<Integer> seconds)
    implements Entry {
  public Anchoring {
    seconds.ifPresent(count -> InvalidEntry.atLeastZero("seconds", count));
  }

  @Override
  public EntryType type() {
    return EntryType.ANCHORING;
  }
}
