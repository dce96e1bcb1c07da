package attach.content;

/// An exercise for the body. Its steps are the texts of the flow that has its id.
public record Bodily(String id, String name) implements Item {
  static Bodily of(CheckedRow row) {
    return new Bodily(row.id(), row.text("name"));
  }
}
