package attach.content;

/// A steady sentence of ours, for as long as a person has none of their own.
public record Steady(String id, String name) implements Item {
  static Steady of(CheckedRow row) {
    return new Steady(row.id(), row.text("text"));
  }
}
