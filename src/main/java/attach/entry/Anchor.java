package attach.entry;

/// Something that steadies: a sentence, a moment, or a thing to hold.
public record Anchor(Kind kind, String text) implements Entry {
  public Anchor {
    text = InvalidEntry.words("text", text);
  }

  @Override
  public EntryType type() {
    return EntryType.ANCHOR;
  }

  /// What kind of steadying thing it is.
  public enum Kind implements Named {
    SENTENCE("sentence"),
    MOMENT("moment"),
    OBJECT("object");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
