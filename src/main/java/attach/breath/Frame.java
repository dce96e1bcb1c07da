package attach.breath;

/// A moment of a breath.
///
/// @param breath which breath it belongs to, counted from 1
/// @param fullness how full the lungs are, 0 to 1; it turns gently, without a jolt at either end
/// @param secondsLeft whole seconds until the part ends, rounded up, at least 1
public record Frame(int breath, Phase phase, double fullness, int secondsLeft) {}
