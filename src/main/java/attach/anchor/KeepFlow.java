package attach.anchor;

import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Anchor.Kind;
import attach.entry.Named;
import attach.terminal.Answer;
import attach.terminal.Choices;
import attach.terminal.Console;
import attach.terminal.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks what is to be kept, and for its words.
public final class KeepFlow {
  private final Console console;
  private final Texts texts;

  public KeepFlow(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /// Empty where the person leaves.
  ///
  /// @param known the kind, where it was said already
  public Optional<Anchor> run(Optional<Kind> known) {
    var kind = known;
    while (true) {
      if (kind.isEmpty()) {
        kind = kind();
        if (kind.isEmpty()) {
          return Optional.empty();
        }
      }
      var words = words(kind.get());
      if (words instanceof Answer.Given<String>(String text)) {
        return Optional.of(new Anchor(kind.get(), text));
      }
      if (words instanceof Answer.Stopped<String>) {
        return Optional.empty();
      }
      kind = Optional.empty();
    }
  }

  private Optional<Kind> kind() {
    while (true) {
      var answer = console.choose(Prompt.of(texts.get("kind")), new Kinds());
      if (answer instanceof Answer.Given<String>(String id)) {
        var kind = Named.find(Kind.class, id);
        if (kind.isPresent()) {
          return kind;
        }
      } else if (answer instanceof Answer.Stopped<String>) {
        return Optional.empty();
      } else if (answer instanceof Answer.Skip<String>) {
        return Optional.of(Kind.SENTENCE); // The first of the list, and what most people keep.
      }
    }
  }

  private Answer<String> words(Kind kind) {
    var question = Prompt.of(texts.get("add-" + kind.id()));
    if (kind == Kind.MOMENT) {
      console.say(texts.get("add-moment-none"));
    }
    var answer = console.ask(question);
    while (answer instanceof Answer.Skip<String>) {
      console.say(texts.get("add-needed"));
      answer = console.ask(question);
    }
    return answer;
  }

  private final class Kinds implements Choices {
    @Override
    public List<Row> first() {
      var choices = new ArrayList<Choice>();
      for (Kind kind : Kind.values()) {
        choices.add(new Choice(kind.id(), texts.get("kind-" + kind.id()), ""));
      }
      return List.of(new Row("", choices));
    }

    @Override
    public List<Choice> search(String letters) {
      var wanted = letters.toLowerCase(Locale.ROOT);
      return first().getFirst().choices().stream()
          .filter(choice -> choice.name().contains(wanted) || choice.value().contains(wanted))
          .toList();
    }
  }
}
