package attach.entry;

import java.util.Optional;

/// One thing rated before and after a practice.
public record Change(Optional<Rating> before, Optional<Rating> after) {
  public static final Change UNKNOWN = new Change(Optional.empty(), Optional.empty());

  public boolean isUnknown() {
    return before.isEmpty() && after.isEmpty();
  }

  /// Before minus after, in rating points, where both are known; positive is lower afterwards.
  public Optional<Integer> drop() {
    return before.flatMap(b -> after.map(a -> b.value() - a.value()));
  }
}
