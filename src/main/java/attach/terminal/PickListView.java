package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// What a [PickList] looks like. Nothing jumps while letters are typed, as long as there is room; the
/// numbers stand where they can be used.
final class PickListView {
  private static final int NONE = -1;
  private static final String SIGN = "> ";

  /// Where what Enter does stands, as long as the choice beside it is not longer.
  private static final int TAKE = 55;

  /// @param listed the choices that the mark moves over
  /// @param marked which of them has it, or -1
  /// @param searching whether letters are being typed
  /// @param isWrong whether the line before was no choice
  record State(
      Editor editor,
      Picking picking,
      List<Choices.Choice> listed,
      int marked,
      boolean searching,
      boolean isWrong) {
    /// Whether the choices shown at first are those that can be chosen.
    boolean atFirst() {
      return !searching && picking.letters().isEmpty();
    }
  }

  /// Lines, and where the marked one among them begins and ends.
  private record Listing(List<Line> lines, int from, int to) {}

  private final Prompt prompt;
  private final Choices choices;
  private final ConsoleTexts texts;
  private final String mark;

  PickListView(Prompt prompt, Choices choices, ConsoleTexts texts, boolean unicode) {
    this.prompt = prompt;
    this.choices = choices;
    this.texts = texts;
    this.mark = unicode ? "❯" : ">";
  }

  Picture picture(State state, int columns, int rows) {
    var lines = new ArrayList<Line>();
    add(lines, prompt.question(), columns);
    var first =
        ChoiceRows.of(
            choices.first(),
            columns,
            state.atFirst() ? state.marked() : NONE,
            state.atFirst(),
            mark);
    var typed =
        Rows.of(
            state.editor().text(),
            state.editor().at(),
            columns - 1 - SIGN.length(),
            columns - 1 - SIGN.length());
    var list = state.atFirst() ? new Listing(List.of(), 0, 0) : list(state, columns);
    var notes = notes(state, columns);
    int needed = state.atFirst() ? first.lines().size() : list.to() - list.from();
    // What is asked and what is chosen come before how to do it.
    if (isSpare(state) && lines.size() + typed.rows().size() + needed + notes.size() > rows) {
      notes = List.of();
    }
    int fixed = lines.size() + typed.rows().size() + notes.size();
    if (state.atFirst() || fixed + first.lines().size() + list.lines().size() <= rows) {
      lines.addAll(first.lines());
    }
    int firstRow = lines.size() - first.lines().size();
    int row = lines.size() + typed.row();
    int column = SIGN.length() + typed.column();
    for (int i = 0; i < typed.rows().size(); i++) {
      lines.add(Line.of(i == 0 ? SIGN : "  ").and(typed.rows().get(i)));
    }
    lines.addAll(notes);
    int from = firstShown(list, rows - lines.size());
    if (state.atFirst() && state.marked() != NONE && state.editor().text().isEmpty()) {
      row = firstRow + first.row();
      column = first.column();
    } else if (!list.lines().isEmpty() && state.marked() != NONE) {
      row = lines.size() + list.from() - from;
      column = 2;
    }
    int to = Math.min(list.lines().size(), from + Math.max(1, rows - lines.size()));
    lines.addAll(list.lines().subList(Math.min(from, to), to));
    return new Picture(lines, row, column).within(rows);
  }

  /// Whether the notes only tell how to go on.
  private static boolean isSpare(State state) {
    return !state.isWrong() && (state.atFirst() ? state.marked() == NONE : state.marked() != NONE);
  }

  /// So far down that the marked one can be seen.
  private static int firstShown(Listing list, int room) {
    return Math.max(0, Math.min(list.to() - room, list.from()));
  }

  private List<Line> notes(State state, int columns) {
    var notes = new ArrayList<Line>();
    if (state.isWrong()) {
      add(notes, texts.againChoice(), columns);
    } else if (state.atFirst() && state.marked() != NONE) {
      notes.addAll(marked(state.listed().get(state.marked()), "  ", columns));
    } else if (state.atFirst() && state.editor().text().isEmpty()) {
      add(notes, texts.drawnKeys(), columns);
    } else if (!state.atFirst() && !state.searching()) {
      var letters = state.picking().letters();
      boolean own = state.picking().numbered().isEmpty();
      add(notes, own ? texts.own().replace("{word}", letters) : texts.found(), columns);
    }
    return notes;
  }

  private Listing list(State state, int columns) {
    var lines = new ArrayList<Line>();
    int from = 0;
    int to = 0;
    for (int i = 0; i < state.listed().size(); i++) {
      var choice = state.listed().get(i);
      String number = state.searching() ? "  " : (i + 1) + " ";
      if (i == state.marked()) {
        from = lines.size();
        lines.addAll(marked(choice, mark + " " + number + " ", columns));
        to = lines.size();
      } else {
        String text = Width.cut(Picking.described(choice), columns - 6);
        lines.add(Line.of("  " + number + " " + text));
      }
    }
    return new Listing(lines, from, to);
  }

  /// The marked choice with all of its meaning, and that Enter takes it.
  private List<Line> marked(Choices.Choice choice, String begin, int columns) {
    var lines = new ArrayList<Line>();
    int indent = Width.of(begin);
    String text = Picking.described(choice);
    var wrapped = Width.wrap(text, columns - 1 - indent);
    for (String part : wrapped) {
      lines.add(Line.of(lines.isEmpty() ? begin : " ".repeat(indent)).and(Style.STRONG, part));
    }
    var last = lines.getLast();
    int place = columns - 1 - Width.of(texts.take());
    if (last.width() + 2 <= place) {
      last.padTo(Math.max(last.width() + 2, Math.min(place, TAKE))).and(texts.take());
    } else {
      lines.add(Line.of(" ".repeat(indent) + texts.take()));
    }
    return lines;
  }

  private static void add(List<Line> lines, String text, int columns) {
    Width.wrap(text, columns - 1).forEach(line -> lines.add(Line.of(line)));
  }
}
