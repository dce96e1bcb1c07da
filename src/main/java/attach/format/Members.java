package attach.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A JSON object being taken apart, member by member. It remembers what was taken, so that what is
/// left over shows that a newer version wrote it. An explicit null is the same as absent.
public final class Members {
  private final JsonObject object;
  // A list: it grows with every member of every line, and is searched only when a line is changed.
  private final List<String> taken = new ArrayList<>();

  public Members(JsonObject object) {
    this.object = object;
  }

  public Optional<String> text(String name) {
    // Most members are texts. Spelt out, since asking a class object is a slow way to ask.
    Object value = take(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw new UnexpectedJson(name, "must be a text");
  }

  public boolean flag(String name) {
    return take(name, Boolean.class, "must be true or false").orElse(false);
  }

  public Optional<Integer> whole(String name) {
    var number = take(name, Long.class, "must be a whole number");
    if (number.isPresent() && number.get() != number.get().intValue()) {
      throw new UnexpectedJson(name, "is too large");
    }
    return number.map(Long::intValue);
  }

  public Optional<Members> object(String name) {
    return take(name, JsonObject.class, "must be an object").map(Members::new);
  }

  public List<Members> objects(String name) {
    var objects = new ArrayList<Members>();
    for (var item : list(name)) {
      objects.add(new Members(as(name, JsonObject.class, item)));
    }
    return objects;
  }

  public List<String> texts(String name) {
    return list(name).stream().map(item -> as(name, String.class, item)).toList();
  }

  /// A list whose items may be null.
  public List<?> list(String name) {
    return take(name, List.class, "must be a list").orElse(List.of());
  }

  /// The member as it stands, whatever it is.
  public Optional<JsonObject> raw(String name) {
    return take(name, JsonObject.class, "must be an object");
  }

  public <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new UnexpectedJson(name, "is missing"));
  }

  /// The members of this object that nobody asked for.
  public JsonObject unknown() {
    var unknown = new JsonObject();
    object
        .members()
        .forEach(
            (name, value) -> {
              if (!taken.contains(name)) {
                unknown.put(name, value);
              }
            });
    return unknown;
  }

  /// The names of all members, for an object that is a map.
  public Set<String> names() {
    taken.addAll(object.members().keySet());
    return object.members().keySet();
  }

  public Optional<Double> number(String name) {
    var number = take(name, Number.class, "must be a number").map(Number::doubleValue);
    if (number.isPresent() && number.get().isInfinite()) {
      throw new UnexpectedJson(name, "is too large");
    }
    return number;
  }

  private Object take(String name) {
    taken.add(name);
    return object.get(name);
  }

  private <T> Optional<T> take(String name, Class<T> kind, String rule) {
    Object value = take(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!kind.isInstance(value)) {
      throw new UnexpectedJson(name, rule);
    }
    return Optional.of(kind.cast(value));
  }

  private static <T> T as(String name, Class<T> kind, Object item) {
    if (!kind.isInstance(item)) {
      throw new UnexpectedJson(name, "holds an item of the wrong kind");
    }
    return kind.cast(item);
  }
}
