package attach.entry;

/// A sentence to say aloud that the person asked to keep.
public record Say(String kind, String text) implements Entry {
  public Say {
    kind = InvalidEntry.words("kind", kind);
    text = InvalidEntry.words("text", text);
  }

  @Override
  public EntryType type() {
    return EntryType.SAY;
  }
}
