package attach.content;

import java.util.List;

/// Something that can set a feeling off; `because` is the clause after "because".
public record Trigger(String id, String name, String because, String family) implements Item {
  private static final List<String> FAMILIES =
      List.of("distance", "ambiguity", "conflict", "closeness", "self", "other");

  static Trigger of(CheckedRow row) {
    return new Trigger(
        row.id(), row.text("name"), row.text("because"), row.oneOf("family", FAMILIES));
  }
}
