package attach.journal;

import attach.entry.Entry;
import attach.entry.Ulid;
import java.util.Optional;

/// A whole line of the journal: its envelope, the line itself, and the entry where this version knows
/// the type. `change` is the new state that a revision brings. `raw` is what rewrites and exports
/// copy, so that members of a newer kind are never lost.
record Stored(Envelope envelope, String raw, Optional<Entry> entry, Optional<Stored> change) {

  /// Whether it is the line of that entry itself, not one that speaks of it.
  boolean is(Ulid id) {
    return !envelope.isAboutAnother() && envelope.id().equals(id);
  }

  boolean isTombstone() {
    return envelope.type().equals(Envelope.TOMBSTONE);
  }

  boolean isRevision() {
    return envelope.type().equals(Envelope.REVISION);
  }
}
