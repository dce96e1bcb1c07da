package attach.entry;

import java.time.YearMonth;
import java.util.Optional;

/// A line of the journal that gave no entry. `month` is that of its file, absent for the file of what
/// outlives a month.
public record Gap(Kind kind, Optional<YearMonth> month) {

  /// Why it gave none.
  public enum Kind {
    /// Not one whole entry: torn, glued, or holding values that do not fit.
    DAMAGED,
    /// Written by a newer version.
    NEWER,
    /// Encrypted, and no key was given. Not lost, only closed.
    LOCKED
  }
}
