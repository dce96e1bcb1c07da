package attach.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON object in the order in which it was written. Values are `String`, `Boolean`, `Number`,
/// `null`, `List` and `JsonObject`.
public final class JsonObject {
  private final SequencedMap<String, Object> members = new LinkedHashMap<>();

  /// Puts a member, also a `null` one.
  public JsonObject put(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /// Puts a member only where there is a value: absent things are left out, never written as null.
  public JsonObject putIfPresent(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  public JsonObject putUnlessEmpty(String name, List<?> values) {
    if (!values.isEmpty()) {
      members.put(name, values);
    }
    return this;
  }

  /// Puts every member of `other` after the ones here.
  public JsonObject putAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /// Puts a member unless there is one of that name; tells whether it did.
  boolean add(String name, Object value) {
    int before = members.size();
    members.put(name, value);
    return members.size() > before;
  }

  /// The member of that name, or null.
  Object get(String name) {
    return members.get(name);
  }

  public SequencedMap<String, Object> members() {
    return Collections.unmodifiableSequencedMap(members);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonObject object && members.equals(object.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return Json.write(this);
  }
}
