package attach.journal;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.Moment;
import attach.entry.Ulid;
import java.util.Optional;

/// An entry as it stands after revisions. `line` is the line as it was written, or where there was a
/// revision, the line that says the same. The entry is absent where a newer version wrote it.
public record Live(Ulid id, String type, Moment moment, String line, Optional<Entry> entry) {
  /// By moment, then id; the line decides between two that somebody gave one id.
  static int inOrder(Live one, Live two) {
    return Merge.inOrder(one.moment(), one.id(), one.line(), two.moment(), two.id(), two.line());
  }

  static Live of(Stored stored) {
    var envelope = stored.envelope();
    return new Live(
        envelope.id(), envelope.type(), envelope.moment(), stored.raw(), stored.entry());
  }

  Optional<Dated<Entry>> dated() {
    return entry.map(what -> new Dated<>(id, moment.at(), moment.day(), what));
  }
}
