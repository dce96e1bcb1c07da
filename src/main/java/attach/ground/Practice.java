package attach.ground;

import attach.entry.Ending;
import attach.entry.Rating;
import attach.terminal.Motion;
import java.util.Optional;

/// An exercise while it runs, and what it came to.
interface Practice extends Motion {
  /// Whole breaths; none where the exercise has no breaths.
  Optional<Integer> breaths();

  /// The time practised, waiting left out.
  int seconds();

  /// The strength before, if a key noted it.
  Optional<Rating> before();

  /// How it ended when no signal ended it.
  Ending ended();
}
