package attach.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Known things of one kind, found by id or by the shown name, however they are written.
public final class Catalogue<T extends Item> {
  private final List<T> items;
  private final Map<String, T> byId = new HashMap<>();
  private final Map<String, T> byWriting = new HashMap<>();

  Catalogue(List<T> items) {
    this.items = List.copyOf(items);
    for (T item : items) {
      byId.put(item.id(), item);
      byWriting.put(plain(item.name()), item);
      byWriting.put(plain(item.id()), item);
    }
  }

  public List<T> items() {
    return items;
  }

  /// `late reply`, `Late-Reply` and `late-reply` are the same thing.
  public Optional<T> find(String typed) {
    var item = byId.get(typed);
    return Optional.ofNullable(item != null ? item : byWriting.get(plain(typed)));
  }

  /// The id of a known thing, else the person's own words.
  public String idOrOwn(String typed) {
    return find(typed).map(Item::id).orElse(typed.strip());
  }

  /// The shown name of a stored id, else the stored words.
  public String nameOf(String stored) {
    return find(stored).map(Item::name).orElse(stored);
  }

  /// Those whose name begins with the letters, then those that hold them.
  public List<T> search(String letters) {
    var wanted = plain(letters);
    return Stream.concat(
            items.stream().filter(item -> plain(item.name()).startsWith(wanted)),
            items.stream().filter(item -> plain(item.name()).indexOf(wanted) > 0))
        .toList();
  }

  /// At most three that a slip of the fingers could have turned into this.
  public List<T> near(String typed) {
    var wanted = plain(typed);
    return items.stream()
        .filter(item -> Nearness.isNear(wanted, plain(item.name())))
        .sorted(Comparator.comparingInt(item -> Nearness.distance(wanted, plain(item.name()))))
        .limit(3)
        .toList();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
