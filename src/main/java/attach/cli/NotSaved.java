package attach.cli;

import attach.journal.JournalUnwritable;
import java.util.List;

/// An entry that could not be made safe. Its words are handed back to the person; they are not part of
/// the message, which may end up elsewhere.
final class NotSaved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> words;

  NotSaved(JournalUnwritable cause, List<String> words) {
    super(cause.getMessage(), cause);
    this.words = words;
  }

  List<String> words() {
    return words;
  }
}
