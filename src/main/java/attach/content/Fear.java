package attach.content;

/// A fear under a feeling; `clause` is what follows "I fear".
public record Fear(String id, String name, String clause) implements Item {
  static Fear of(CheckedRow row) {
    return new Fear(row.id(), row.text("name"), row.text("clause"));
  }
}
