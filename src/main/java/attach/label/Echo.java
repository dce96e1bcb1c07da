package attach.label;

import attach.content.Content;
import attach.content.Fear;
import attach.content.Texts;
import attach.content.Trigger;
import attach.entry.Feeling;
import attach.entry.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole sentence back: "I feel anxious, 7, and lonely, because a reply is late and I fear being
/// left." Known causes and fears fit into the sentence; a person's own words follow it as they are,
/// since nobody can know their grammar.
public final class Echo {
  private final Content content;
  private final Texts texts;

  public Echo(Content content) {
    this.content = content;
    this.texts = content.flow("label");
  }

  public String of(Label label) {
    var trigger = label.trigger().flatMap(content.triggers()::find).map(Trigger::because);
    var fear = label.fear().flatMap(content.fears()::find).map(Fear::clause);
    var sentence = new StringBuilder(texts.get("echo-feelings", "feelings", feelings(label)));
    trigger.ifPresent(clause -> sentence.append(texts.get("echo-because", "because", clause)));
    fear.ifPresent(
        clause ->
            sentence.append(
                texts.get(
                    trigger.isPresent() ? "echo-fear-after-because" : "echo-fear",
                    "fear",
                    clause)));
    sentence.append(texts.get("echo-end"));
    ownWords(label.trigger(), trigger, "echo-own-set-off").ifPresent(sentence::append);
    ownWords(label.fear(), fear, "echo-own-fear").ifPresent(sentence::append);
    return sentence.toString();
  }

  private Optional<String> ownWords(Optional<String> said, Optional<String> known, String text) {
    return known.isPresent()
        ? Optional.empty()
        : said.map(words -> withOneEnd(texts.get(text, "words", words), words));
  }

  /// Words that end a sentence by themselves need no second full stop.
  private static String withOneEnd(String sentence, String words) {
    boolean ended = ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    return ended && sentence.endsWith(".")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }

  private String feelings(Label label) {
    List<String> named = new ArrayList<>();
    label.feelings().forEach(feeling -> named.add(feeling(feeling)));
    var joined = new StringBuilder(named.getFirst());
    for (int i = 1; i < named.size(); i++) {
      String join = i == named.size() - 1 ? "echo-last" : "echo-next";
      joined.append(texts.get(join, "feeling", named.get(i)));
    }
    return joined.toString();
  }

  private String feeling(Feeling feeling) {
    String word = content.feelings().nameOf(feeling.word());
    return feeling
        .strength()
        .map(strength -> texts.get("echo-strength", "word", word, "strength", strength.value()))
        .orElse(word);
  }
}
