package attach.ground;

import attach.entry.Grounding.Chosen;
import attach.entry.Rating;
import java.util.Optional;

/// What is to be practised now.
///
/// @param breaths how many whole breaths; of no meaning for the body
/// @param limited whether the exercise's own limit set that number
/// @param before the strength before, where it is known already
public record Course(
    Exercise exercise, int breaths, boolean limited, Chosen chosen, Optional<Rating> before) {}
