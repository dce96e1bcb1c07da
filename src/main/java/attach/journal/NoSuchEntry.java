package attach.journal;

import attach.entry.Ulid;

/// There is no entry of that id.
public final class NoSuchEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchEntry(Ulid id) {
    super("no entry " + id);
  }
}
