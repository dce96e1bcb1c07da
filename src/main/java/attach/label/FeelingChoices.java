package attach.label;

import attach.content.Catalogue;
import attach.content.FeelingWord;
import attach.content.Texts;
import attach.terminal.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The feelings grid as choices: the person's own usual words, then common ones, then all by letters.
final class FeelingChoices implements Choices {
  private static final int OWN = 3;
  private static final int COMMON = 6;

  private final Listed<FeelingWord> listed;
  private final List<String> past;
  private final Texts texts;
  private final boolean listing;

  /// @param listing whether to show some; a further feeling is found by typing, without the list again
  FeelingChoices(Catalogue<FeelingWord> feelings, List<String> past, Texts texts, boolean listing) {
    this.listing = listing;
    this.listed = new Listed<>(feelings, past, OWN, word -> meaning(word, texts));
    this.past = past.stream().limit(OWN).toList();
    this.texts = texts;
  }

  /// "the feeling of being left, which can come even when nobody did it"
  private static String meaning(FeelingWord word, Texts texts) {
    return word.saysSomebodyDidIt()
        ? word.meaning() + ", " + texts.get("done-by-nobody")
        : word.meaning();
  }

  @Override
  public List<Row> first() {
    var rows = new ArrayList<Row>();
    if (!listing) {
      return rows;
    }
    if (!past.isEmpty()) {
      rows.add(new Row(texts.get("yours"), past.stream().map(listed::choice).toList()));
    }
    var common =
        List.of(texts.get("often-words").split(", ", -1)).stream()
            .filter(word -> !past.contains(word))
            .limit(past.isEmpty() ? OWN + COMMON : COMMON)
            .map(listed::choice)
            .toList();
    rows.add(new Row(texts.get("often"), common));
    return rows;
  }

  @Override
  public List<Choice> search(String letters) {
    return listed.search(letters);
  }

  @Override
  public Optional<Choice> exact(String words) {
    return listed.exact(words);
  }
}
