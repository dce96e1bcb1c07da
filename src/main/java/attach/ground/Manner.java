package attach.ground;

/// How an exercise is shown.
///
/// @param answering whether somebody is there who can press keys
/// @param still whether each part of a breath is one whole line, for who wants no motion
/// @param bar whether the picture is a bar on every screen
/// @param asksStrength whether the strength before may still be noted by a key
public record Manner(
    boolean answering, boolean still, boolean bar, Cue cue, boolean asksStrength) {}
