package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// Choosing by whole lines: what each typed line does. The drawn list and line mode share it, so that the
/// same lines give the same answers in both.
final class Picking {
  private static final int MOST_FOUND = 9;

  private final Choices choices;
  private List<Choices.Choice> numbered;
  private String letters = "";
  private Choices.Choice chosen;

  Picking(Choices choices) {
    this.choices = choices;
    var first = new ArrayList<Choices.Choice>();
    choices.first().forEach(row -> first.addAll(row.choices()));
    this.numbered = first;
  }

  /// What a line came to.
  enum Came {
    /// Something was chosen.
    CHOSEN,
    /// Something was chosen by its whole name.
    NAMED,
    /// There are choices that fit the letters.
    FOUND,
    /// Nothing fits; it can be kept as one's own.
    OWN,
    /// A number that nothing has.
    NOTHING
  }

  /// The choices that have numbers now.
  List<Choices.Choice> numbered() {
    return numbered;
  }

  /// What was searched for, or "".
  String letters() {
    return letters;
  }

  Choices.Choice chosen() {
    return chosen;
  }

  void choose(Choices.Choice choice) {
    chosen = choice;
  }

  List<Choices.Choice> search(String typed) {
    return choices.search(typed).stream().limit(MOST_FOUND).toList();
  }

  /// Enter after a search takes the first that was found, or one's own word; before any it chooses
  /// nothing.
  boolean enter() {
    if (letters.isEmpty()) {
      return false;
    }
    choose(numbered.isEmpty() ? own(letters) : numbered.getFirst());
    return true;
  }

  Came take(String typed) {
    int number = TypedLine.number(typed, numbered.size());
    if (number > 0) {
      choose(numbered.get(number - 1));
      return Came.CHOSEN;
    }
    if (number == 0 || isNumber(typed)) {
      return Came.NOTHING;
    }
    var named = choices.exact(typed);
    if (named.isPresent()) {
      choose(named.get());
      return Came.NAMED;
    }
    if (typed.equalsIgnoreCase(letters)) {
      choose(own(typed));
      return Came.CHOSEN;
    }
    letters = typed;
    numbered = search(typed);
    return numbered.isEmpty() ? Came.OWN : Came.FOUND;
  }

  static boolean isNumber(String typed) {
    return !typed.isEmpty() && typed.chars().allMatch(Character::isDigit);
  }

  private static Choices.Choice own(String words) {
    return new Choices.Choice(words, words, "");
  }

  /// "anxious: uneasy, as if something bad may come"
  static String described(Choices.Choice choice) {
    return choice.meaning().isEmpty() ? choice.name() : choice.name() + ": " + choice.meaning();
  }
}
