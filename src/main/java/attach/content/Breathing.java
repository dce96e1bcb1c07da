package attach.content;

import java.util.Optional;

/// A way of breathing.
///
/// @param pattern in-hold-out-rest in seconds
/// @param breaths how many at most, unless somebody asks for more
public record Breathing(String id, String name, String pattern, Optional<Integer> breaths)
    implements Item {
  static Breathing of(CheckedRow row) {
    return new Breathing(row.id(), row.text("name"), row.text("pattern"), row.count("breaths"));
  }
}
