package attach.entry;

import java.util.Optional;

/// A steady thing someone did, a thing that did not sit right, and what the person did then.
public record Notice(Optional<String> steady, Optional<String> unsettled, Optional<String> then)
    implements Entry {
  public Notice {
    steady = InvalidEntry.words("steady", steady);
    unsettled = InvalidEntry.words("unsettled", unsettled);
    then = InvalidEntry.words("then", then);
  }

  @Override
  public EntryType type() {
    return EntryType.NOTICE;
  }
}
