package attach.entry;

import java.util.Optional;

/// What became of a worry; `of` is the reframe or pause that holds it.
public record Lookback(Ulid of, Outcome outcome, Optional<String> note) implements Entry {
  public Lookback {
    note = InvalidEntry.words("note", note);
  }

  @Override
  public EntryType type() {
    return EntryType.LOOKBACK;
  }

  /// Whether the feared thing came.
  public enum Outcome implements Named {
    HAPPENED("happened"),
    PARTLY("partly"),
    NOT("not"),
    UNKNOWN("unknown");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
