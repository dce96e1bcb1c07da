package attach.journal;

import java.io.IOException;

/// Another program holds the journal's lock.
public final class JournalBusy extends IOException {
  private static final long serialVersionUID = 1L;

  JournalBusy(String lock) {
    super("another attach is writing and holds " + lock + "; try again when it has ended");
  }
}
