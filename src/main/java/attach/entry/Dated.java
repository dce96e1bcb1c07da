package attach.entry;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/// An entry with its place in time: what a history is made of.
public record Dated<E extends Entry>(Ulid id, OffsetDateTime at, LocalDate day, E entry) {}
