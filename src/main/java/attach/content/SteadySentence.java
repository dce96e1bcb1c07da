package attach.content;

/// A steady sentence of ours, for as long as a person has none of their own.
public record SteadySentence(String id, String name) implements Item {
  static SteadySentence of(CheckedRow row) {
    return new SteadySentence(row.id(), row.text("text"));
  }
}
