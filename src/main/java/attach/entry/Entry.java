package attach.entry;

/// One thing that a person practised. The kinds are closed, so that whoever adds one is led by the
/// compiler to every place that must know it.
public sealed interface Entry
    permits Anchor,
        Anchoring,
        Care,
        Grounding,
        Label,
        Lookback,
        Note,
        Notice,
        Pause,
        Quiz,
        Reflection,
        Reframe,
        Say,
        Try {
  EntryType type();
}
