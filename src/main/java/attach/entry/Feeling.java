package attach.entry;

import java.util.Optional;

/// A named feeling: `word` is the id of a known one or the person's own word, and how strong it was.
public record Feeling(String word, Optional<Rating> strength) {
  public Feeling {
    word = InvalidEntry.words("word", word);
  }
}
