package attach.terminal;

import java.util.List;
import java.util.Optional;

/// A list to pick from: the choices shown at first, a line to type letters in, and below it those that
/// fit, while they are typed. Up and down move a mark, a number or Enter takes.
///
/// Enter after letters only moves to the first that fits, and Enter again takes it: so words of one's own
/// never turn into others unseen, and the same lines give the same answers as in line mode.
final class PickList implements Question<String> {
  private static final int NONE = -1;

  private final Prompt prompt;
  private final Picking picking;
  private final PickListView view;
  private final Editor editor = new Editor();
  private List<Choices.Choice> found = List.of();
  private int marked = NONE;
  private boolean isWrong;
  private boolean again;
  private String answered = "";

  PickList(Prompt prompt, Choices choices, ConsoleTexts texts, boolean unicode) {
    this.prompt = prompt;
    this.picking = new Picking(choices);
    this.view = new PickListView(prompt, choices, texts, unicode);
  }

  @Override
  public Optional<Answer<String>> press(Stroke stroke) {
    isWrong = false;
    boolean ends = stroke.is(Keys.END_OF_INPUT) && editor.text().isEmpty();
    if (stroke.is(Keys.ESCAPE) || ends) {
      return Optional.of(new Answer.Stopped<>());
    }
    switch (stroke.key()) {
      case Keys.ENTER -> {
        return enter();
      }
      case Keys.DOWN -> marked = Math.min(marked + 1, listed().size() - 1);
      case Keys.UP -> marked = Math.max(marked - 1, NONE);
      default -> {
        if (editor.press(stroke)) {
          changed();
        }
      }
    }
    return Optional.empty();
  }

  /// The choices that the mark moves over.
  private List<Choices.Choice> listed() {
    return isSearching() ? found : picking.numbered();
  }

  /// Whether letters are being typed, and not a number or one of the keys.
  private boolean isSearching() {
    String typed = editor.text().strip();
    return !typed.isEmpty() && !Picking.isNumber(typed);
  }

  private void changed() {
    String typed = editor.text().strip();
    marked = NONE;
    found = List.of();
    if (Picking.isNumber(typed)) {
      int number = TypedLine.number(typed, picking.numbered().size());
      marked = number > 0 ? number - 1 : NONE;
    } else if (!typed.isEmpty() && !TypedLine.isKey(prompt, typed)) {
      found = picking.search(typed);
    } else if (typed.isEmpty()) {
      markFirstFound();
    }
  }

  private void markFirstFound() {
    marked = picking.letters().isEmpty() || picking.numbered().isEmpty() ? NONE : 0;
  }

  private Optional<Answer<String>> enter() {
    String typed = editor.text().strip();
    if (marked != NONE && !Picking.isNumber(typed)) {
      picking.choose(listed().get(marked));
      return chosen();
    }
    if (TypedLine.isAgain(typed)) {
      again = true;
      return open();
    }
    return switch (TypedLine.answer(prompt, typed)) {
      case Answer.Given<String>(String words) ->
          switch (picking.take(words)) {
            case CHOSEN, NAMED -> chosen();
            case FOUND, OWN -> open();
            case NOTHING -> {
              isWrong = true;
              yield open();
            }
          };
      case Answer.Skip<String> skip -> picking.enter() ? chosen() : Optional.of(skip);
      case Answer<String> key -> {
        answered = typed;
        yield Optional.of(key);
      }
    };
  }

  private Optional<Answer<String>> chosen() {
    answered = picking.chosen().name();
    return Optional.of(new Answer.Given<>(picking.chosen().value()));
  }

  private Optional<Answer<String>> open() {
    editor.clear();
    found = List.of();
    markFirstFound();
    return Optional.empty();
  }

  @Override
  public boolean againWanted() {
    boolean was = again;
    again = false;
    return was;
  }

  @Override
  public Picture picture(int columns, int rows) {
    var state = new PickListView.State(editor, picking, listed(), marked, isSearching(), isWrong);
    return view.picture(state, columns, rows);
  }

  @Override
  public Summary summary() {
    return Summary.of(prompt.question(), answered);
  }
}
