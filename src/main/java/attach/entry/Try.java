package attach.entry;

import java.util.Optional;

/// A secure behaviour: the focus of a week with its if-then line, or one attempt at it.
public record Try(
    Kind kind,
    String behaviour,
    Optional<String> when,
    Optional<String> then,
    Optional<Footing> from,
    boolean vulnerable,
    Optional<String> note)
    implements Entry {
  public Try {
    behaviour = InvalidEntry.words("behaviour", behaviour);
    when = InvalidEntry.words("if", when);
    then = InvalidEntry.words("then", then);
    note = InvalidEntry.words("note", note);
  }

  @Override
  public EntryType type() {
    return EntryType.TRY;
  }

  /// Chosen for the week, or done.
  public enum Kind implements Named {
    FOCUS("focus"),
    ATTEMPT("attempt");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
