package attach.entry;

import java.util.Optional;

/// A pull that was waited with. `planned` and `waited` are seconds. `draft` are words written instead
/// of sent, kept only when the person asked for it.
public record Pause(
    Urge urge,
    Change strength,
    Optional<Integer> planned,
    Optional<Integer> waited,
    Optional<Footing> from,
    Optional<Choice> choice,
    Optional<String> draft,
    Optional<Worry> worry)
    implements Entry {
  public Pause {
    planned.ifPresent(seconds -> InvalidEntry.atLeastZero("planned", seconds));
    waited.ifPresent(seconds -> InvalidEntry.atLeastZero("waited", seconds));
    draft = InvalidEntry.words("draft", draft);
  }

  @Override
  public EntryType type() {
    return EntryType.PAUSE;
  }

  /// What the pull was towards.
  public enum Urge implements Named {
    TEXT("text"),
    CHECK("check"),
    ASK("ask"),
    COLD("cold"),
    WAITING("waiting");

    private final String id;

    Urge(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /// What was done after the wait.
  public enum Choice implements Named {
    LEFT("left"),
    ASKED_ONCE("asked-once"),
    CHANGED("changed"),
    SENT("sent"),
    HAD_TO("had-to");

    private final String id;

    Choice(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
