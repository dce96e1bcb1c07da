package attach.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question that is answered in words of one's own.
final class TextEntry implements Question<String> {
  /// Words need so much room beside the question, or they begin below it.
  private static final int ROOM = 24;

  private static final String SIGN = "> ";

  private final Prompt prompt;
  private final ConsoleTexts texts;
  private final Editor editor = new Editor();
  private boolean again;

  TextEntry(Prompt prompt, ConsoleTexts texts) {
    this.prompt = prompt;
    this.texts = texts;
  }

  @Override
  public Optional<Answer<String>> press(Stroke stroke) {
    boolean leaves = stroke.is(Keys.ESCAPE) || stroke.is(Keys.END_OF_INPUT);
    if (leaves && editor.isBlank()) {
      return Optional.of(new Answer.Stopped<>());
    }
    if (!stroke.is(Keys.ENTER)) {
      editor.press(stroke);
      return Optional.empty();
    }
    if (TypedLine.isAgain(editor.text())) {
      editor.clear();
      again = true;
      return Optional.empty();
    }
    return Optional.of(TypedLine.answer(prompt, editor.text()));
  }

  @Override
  public boolean againWanted() {
    boolean was = again;
    again = false;
    return was;
  }

  @Override
  public Optional<Answer<String>> typed() {
    var answer = TypedLine.answer(prompt, editor.text());
    return answer instanceof Answer.Given<String> ? Optional.of(answer) : Optional.empty();
  }

  @Override
  public Picture picture(int columns, int rows) {
    var lines = new ArrayList<>(Width.wrap(prompt.question(), columns - 1));
    String last = lines.removeLast();
    boolean beside = Width.of(last) + 1 + SIGN.length() + ROOM < columns;
    if (!beside) {
      lines.add(last);
    }
    String begin = (beside && !last.isEmpty() ? last + " " : "") + SIGN;
    var typed =
        Rows.of(
            editor.text(), editor.at(), columns - 1 - Width.of(begin), columns - 1 - SIGN.length());
    int row = lines.size() + typed.row();
    for (int i = 0; i < typed.rows().size(); i++) {
      lines.add((i == 0 ? begin : " ".repeat(SIGN.length())) + typed.rows().get(i));
    }
    if (editor.text().isEmpty()) {
      var keys = Width.wrap(texts.drawnKeys(), columns - 1);
      lines.addAll(lines.size() + keys.size() <= rows ? keys : List.of());
    }
    int column = (typed.row() == 0 ? Width.of(begin) : SIGN.length()) + typed.column();
    return new Picture(lines.stream().map(Line::of).toList(), row, column).within(rows);
  }

  @Override
  public Summary summary() {
    return Summary.of(prompt.question(), editor.text().strip());
  }
}
