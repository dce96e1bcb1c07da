package attach.entry;

import java.util.Optional;

/// A fixed choice with the name that the journal and the command line use for it.
public interface Named {
  String id();

  static <E extends Enum<E> & Named> Optional<E> find(Class<E> choices, String id) {
    for (E choice : choices.getEnumConstants()) {
      if (choice.id().equals(id)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
