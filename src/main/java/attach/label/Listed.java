package attach.label;

import attach.content.Catalogue;
import attach.content.Item;
import attach.content.Nearness;
import attach.terminal.Choices;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A catalogue as choices: what the person said before comes first, then known ones, up to a number.
final class Listed<T extends Item> implements Choices {
  private final Catalogue<T> known;
  private final List<String> past;
  private final int most;
  private final Function<T, String> meaning;

  Listed(Catalogue<T> known, List<String> past, int most, Function<T, String> meaning) {
    this.known = known;
    this.past = past;
    this.most = most;
    this.meaning = meaning;
  }

  @Override
  public List<Row> first() {
    var values = new LinkedHashSet<String>();
    past.stream().limit(most).forEach(values::add);
    for (T item : known.items()) {
      if (values.size() < Math.max(most, past.isEmpty() ? most : most + 3)) {
        values.add(item.id());
      }
    }
    return List.of(new Row("", values.stream().map(this::choice).toList()));
  }

  @Override
  public List<Choice> search(String letters) {
    var wanted = letters.toLowerCase(Locale.ROOT);
    return Stream.concat(
            ownPast()
                .filter(words -> words.toLowerCase(Locale.ROOT).contains(wanted))
                .map(this::choice),
            known.search(letters).stream().map(this::choice))
        .toList();
  }

  @Override
  public Optional<Choice> exact(String words) {
    return known
        .find(words)
        .map(this::choice)
        .or(() -> ownPast().filter(words::equalsIgnoreCase).findFirst().map(this::choice));
  }

  private Stream<String> ownPast() {
    return past.stream().filter(words -> known.find(words).isEmpty());
  }

  Choice choice(String value) {
    return known.find(value).map(this::choice).orElseGet(() -> new Choice(value, value, ""));
  }

  private Choice choice(T item) {
    return new Choice(item.id(), item.name(), meaning.apply(item));
  }

  /// Words used before that these are a slip of the fingers, or a few letters, away from.
  Optional<String> nearOwn(String said) {
    var words = said.toLowerCase(Locale.ROOT);
    return past.stream()
        .filter(before -> !before.equals(said))
        .filter(
            before -> {
              var other = before.toLowerCase(Locale.ROOT);
              return Nearness.isNear(words, other)
                  || other.contains(words)
                  || words.contains(other);
            })
        .findFirst();
  }
}
