package attach.quiz;

import attach.content.Content;
import attach.content.Instrument;

/// Questionnaires for tests.
final class Forms {
  private Forms() {}

  /// Six items on a scale of 1 to 7: 1 3 5 for the first scale (5 reversed), 2 4 6 for the second
  /// (2 and 6 reversed). 0 and -1 stand for missing, one item of a scale may be.
  static Instrument small() {
    return Instrument.read(
        """
        {"id": "small", "version": "1", "title": "Small", "range": [1, 7], "missing": [0, -1],
         "maxMissing": 1,
         "scales": [
           {"id": "anxiety", "items": [1, 3, 5], "reversed": [5]},
           {"id": "avoidance", "items": [2, 4, 6], "reversed": [2, 6]}]}
        """);
  }

  /// One scale of one item, none may be missing.
  static Instrument single() {
    return Instrument.read(
        """
        {"id": "single", "version": "1", "range": [0, 10],
         "scales": [{"id": "only", "items": [1]}]}
        """);
  }

  static Instrument self() {
    return new Content("en").quiz("self").orElseThrow();
  }
}
