package attach.journal;

import java.io.IOException;

/// Nothing at all could be read. An empty journal is never shown in its place.
public final class JournalUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JournalUnreadable(String place, IOException cause) {
    super(
        JournalUnwritable.where(place, cause)
            + ": "
            + JournalUnwritable.reason(cause, "not allowed to read here"),
        cause);
  }
}
