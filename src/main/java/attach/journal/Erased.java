package attach.journal;

import java.util.List;

/// What an erasing reached, and what it did not: files that a newer version wrote are never rewritten,
/// and damaged lines that speak of an erased entry are never guessed at.
public record Erased(int entries, List<String> newerFiles, List<Damage> damagedLines) {}
