package attach.entry;

import java.time.LocalDate;
import java.util.Optional;

/// Something feared that can be looked back on: what, how likely it felt, and on which day to look.
public record Worry(String fear, Optional<Rating> likelihood, Optional<LocalDate> due) {
  public Worry {
    fear = InvalidEntry.words("worry", fear);
  }
}
