package attach.journal;

/// A line that is not one whole entry: where it lies and in which way it is damaged. It never holds
/// the line's text, which may be private.
///
/// @param line counted from 1
/// @param offset of its first byte in the file
/// @param length in bytes, without the line end
/// @param salvaged whole entries found inside it
public record Damage(String file, int line, long offset, long length, Kind kind, int salvaged) {
  static Damage unreadable(String file) {
    return new Damage(file, 0, 0, 0, Kind.UNREADABLE, 0);
  }

  /// What happened to a line.
  public enum Kind {
    /// It stops before its end.
    TORN,
    /// Two lines run together.
    GLUED,
    /// It holds NUL bytes, as after a power loss.
    ZEROS,
    /// It is not UTF-8.
    ENCODING,
    /// Over one mebibyte.
    TOO_LONG,
    /// It is no JSON object.
    NOT_JSON,
    /// It is a JSON object but no entry: something is missing or out of its range.
    NOT_AN_ENTRY,
    /// The whole file cannot be opened: it is a link, a pipe, or somebody else's.
    UNREADABLE
  }
}
