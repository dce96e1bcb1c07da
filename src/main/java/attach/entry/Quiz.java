package attach.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One sitting of a questionnaire: answers in item order (empty = missing) and the score of each
/// scale (empty = too many missing). Id and version of the instrument stay with the answers.
public record Quiz(
    String instrument,
    String version,
    Optional<String> about,
    List<Optional<Integer>> answers,
    SequencedMap<String, Optional<Double>> scores)
    implements Entry {
  public static final String DEFAULT_ABOUT = "general";

  public Quiz {
    instrument = InvalidEntry.words("instrument", instrument);
    version = InvalidEntry.words("version", version);
    about = InvalidEntry.words("about", about);
    answers = List.copyOf(answers);
    scores = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(scores));
  }

  @Override
  public EntryType type() {
    return EntryType.QUIZ;
  }

  /// Whom the answers are about, or in general where nothing is said.
  public String subject() {
    return about.orElse(DEFAULT_ABOUT);
  }

  public Optional<Double> score(String scale) {
    return scores.getOrDefault(scale, Optional.empty());
  }
}
