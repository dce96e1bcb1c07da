package attach.label;

import attach.content.Content;
import attach.content.FeelingWord;
import attach.content.Texts;
import attach.entry.Draft;
import attach.entry.Feeling;
import attach.entry.Label;
import attach.entry.Rating;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;

/// Naming a feeling, as a conversation. How strong comes first: naming a weak feeling can make it
/// stronger (Levy-Gigi and Shamay-Tsoory 2022), so below 4 one word is enough.
///
/// Every answer is kept at once, under the name of its step. The next question is always the first
/// step without an answer; so going back is forgetting the latest one, and taking up a half-done
/// conversation is having its answers already.
public final class LabelFlow {
  private static final int SMALL = 4;
  private static final int MOST_FEELINGS = 5;
  private static final String LEFT_OPEN = "";

  private final Console console;
  private final Content content;
  private final Texts texts;
  private final Draft draft;
  private final Supplier<Past> past;
  private final Set<String> ownWords;
  private final SequencedMap<String, String> answers;

  /// @param past asked for at the first question that shows something of it, and not before
  /// @param ownWords own words of which the person has said before whether they are pleasant
  public LabelFlow(
      Console console, Content content, Draft draft, Supplier<Past> past, Set<String> ownWords) {
    this.console = console;
    this.content = content;
    this.texts = content.flow("label");
    this.draft = draft;
    this.past = past;
    this.ownWords = ownWords;
    this.answers = new LinkedHashMap<>(draft.answers());
  }

  /// What came of it: the label, and which own words the person called pleasant or not.
  public record Outcome(Label label, SequencedMap<String, Boolean> ownWords) {}

  /// Asks until the label is whole. Empty when the person leaves before a feeling has its word; the
  /// answers so far are then kept for another time.
  ///
  /// @param known answers that were given before the conversation, by step
  public Optional<Outcome> run(Map<String, String> known) {
    known.forEach(this::keep);
    while (true) {
      var step = nextStep();
      if (step.isEmpty()) {
        return Optional.of(outcome());
      }
      var answer = ask(step.get());
      if (answer instanceof Answer.Stopped<String>) {
        return Optional.empty();
      } else if (answer instanceof Answer.Back<String>) {
        forgetLatest();
      } else if (answer instanceof Answer.Given<String>(String words)) {
        keep(step.get(), words);
      } else if (answer instanceof Answer.Else<String>(String key)) {
        keep(step.get(), key);
      } else {
        keep(step.get(), LEFT_OPEN);
      }
    }
  }

  private void keep(String step, String answer) {
    draft.keep(step, answer);
    answers.put(step, answer);
  }

  private void forgetLatest() {
    var latest = answers.pollLastEntry();
    if (latest != null) {
      draft.forget(latest.getKey());
    }
  }

  private Optional<String> nextStep() {
    if (isOpen("strength")) {
      return Optional.of("strength");
    }
    for (int i = 1; i <= MOST_FEELINGS; i++) {
      if (isOpen("word-" + i)) {
        return Optional.of("word-" + i);
      }
      String word = answers.get("word-" + i);
      if (word.equals(LEFT_OPEN)) {
        break;
      }
      if (isNewOwn(word) && isOpen("pleasant-" + i)) {
        return Optional.of("pleasant-" + i);
      }
      if (i > 1 && isOpen("strength-" + i)) {
        return Optional.of("strength-" + i);
      }
      if (i == 1 && isSmall()) {
        if (isOpen("small")) {
          return Optional.of("small");
        }
        if (!answers.get("small").equals("m")) {
          return Optional.empty();
        }
      }
    }
    for (String step : List.of("set-off", "fear")) {
      if (isOpen(step)) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  private boolean isOpen(String step) {
    return !answers.containsKey(step);
  }

  private boolean isSmall() {
    return rating("strength").map(strength -> strength.value() < SMALL).orElse(false);
  }

  private boolean isNewOwn(String word) {
    return content.feelings().find(word).isEmpty() && !ownWords.contains(word);
  }

  private Answer<String> ask(String step) {
    String kind = step.replaceAll("-\\d$", "");
    return switch (kind) {
      case "strength" ->
          scale(step.equals("strength") ? texts.get("strength") : texts.get("word-strength"));
      case "word" -> word(step);
      case "pleasant" ->
          console.key(
              Prompt.of(
                  texts.get("pleasant", "word", answers.get(step.replace("pleasant", "word"))),
                  "y",
                  "n"));
      case "small" -> console.key(Prompt.of(texts.get("small"), "m"));
      case "set-off" -> setOff();
      case "fear" ->
          console.choose(
              Prompt.of(texts.get("fear")),
              new Listed<>(content.fears(), past.get().fears(), 4, item -> ""));
      default -> throw new IllegalStateException("no step " + kind);
    };
  }

  private Answer<String> scale(String question) {
    return console.scale(Prompt.of(question)).map(String::valueOf);
  }

  private Answer<String> word(String step) {
    boolean first = step.equals("word-1");
    var choices = new FeelingChoices(content.feelings(), past.get().feelings(), texts, first);
    while (true) {
      var answer =
          console.choose(
              first
                  ? Prompt.of(texts.get("word"))
                  : Prompt.of(texts.get("another"), texts.get("no").split(", ", -1)),
              choices);
      // A label needs one word; without any there is nothing to keep.
      // "No" to another one is no feeling.
      if (answer instanceof Answer.Else<String>) {
        return new Answer.Skip<>();
      }
      if (!(first && answer instanceof Answer.Skip<String>)) {
        return answer;
      }
      console.say(texts.get("word-needed"));
    }
  }

  /// Own words near ones used before are offered as the same thing, or a person would never see how
  /// often it set them off.
  private Answer<String> setOff() {
    var known = new Listed<>(content.triggers(), past.get().triggers(), 5, item -> "");
    while (true) {
      var answer = console.choose(Prompt.of(texts.get("set-off")), known);
      var near =
          answer instanceof Answer.Given<String>(String said)
                  && content.triggers().find(said).isEmpty()
              ? known.nearOwn(said)
              : Optional.<String>empty();
      if (near.isEmpty()) {
        return answer;
      }
      String name = content.triggers().nameOf(near.get());
      var same = console.key(Prompt.of(texts.get("set-off-near", "name", name), "y"));
      if (same instanceof Answer.Else<String>) {
        return new Answer.Given<>(near.get());
      }
      if (same instanceof Answer.Stopped<String>) {
        return same;
      }
      if (!(same instanceof Answer.Back<String>)) {
        return answer;
      }
    }
  }

  private Optional<Rating> rating(String step) {
    return said(step).map(Integer::parseInt).map(Rating::new);
  }

  private Optional<String> said(String step) {
    return Optional.ofNullable(answers.get(step)).filter(answer -> !answer.equals(LEFT_OPEN));
  }

  private Outcome outcome() {
    List<Feeling> feelings = new ArrayList<>();
    SequencedMap<String, Boolean> ownWords = new LinkedHashMap<>();
    for (int i = 1; i <= MOST_FEELINGS; i++) {
      var strength = rating(i == 1 ? "strength" : "strength-" + i);
      var word = said("word-" + i);
      word.ifPresent(named -> feelings.add(new Feeling(named, strength)));
      var pleasant = said("pleasant-" + i);
      if (word.isPresent() && pleasant.isPresent()) {
        ownWords.put(word.get(), pleasant.get().equals("y"));
      }
    }
    return new Outcome(
        new Label(feelings, said("set-off"), said("fear"), Optional.empty(), Optional.empty()),
        ownWords);
  }

  /// What is said after the sentence: an anger word often has a softer one beside it.
  public Optional<String> afterword(Label label) {
    boolean anger =
        label.feelings().stream()
            .flatMap(feeling -> content.feelings().find(feeling.word()).stream())
            .anyMatch(FeelingWord::isAnger);
    return anger ? Optional.of(texts.get("anger")) : Optional.empty();
  }
}
