package attach.entry;

import java.util.List;

/// Words that an import brought and that have no other room.
public record Note(String text, List<String> tags) implements Entry {
  public Note {
    text = InvalidEntry.words("text", text);
    tags = List.copyOf(tags);
  }

  @Override
  public EntryType type() {
    return EntryType.NOTE;
  }
}
