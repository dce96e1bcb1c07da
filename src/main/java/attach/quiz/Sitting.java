package attach.quiz;

import attach.content.Instrument;
import attach.content.Texts;
import attach.entry.Draft;
import attach.terminal.Answer;
import attach.terminal.Console;
import attach.terminal.Prompt;
import attach.terminal.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answering a quiz: one item after another, each kept as soon as it is given.
public final class Sitting {
  /// How an item that is left open stands in a draft, and in `--answers`.
  public static final String OPEN = "-";

  /// From so many items on it is asked at the end whether all is said: one slip in a long form is easy.
  private static final int LONG = 10;

  private final Console console;
  private final Texts texts;
  private final Draft draft;
  private final Instrument instrument;
  private final List<Integer> order;
  private final Range range;
  private final Map<Integer, Optional<Integer>> given = new HashMap<>();
  private String pinned = "";

  /// @param draft what was answered before, by item number
  /// @param order the numbers of all items, as they are asked
  public Sitting(
      Console console, Texts texts, Draft draft, Instrument instrument, List<Integer> order) {
    this.console = console;
    this.texts = texts;
    this.draft = draft;
    this.instrument = instrument;
    this.order = order;
    this.range = new Range(instrument.range().min(), instrument.range().max());
    var before = draft.answers();
    for (int item : order) {
      var kept = Optional.ofNullable(before.get(String.valueOf(item)));
      kept.ifPresent(
          answer ->
              given.put(
                  item,
                  answer.equals(OPEN) ? Optional.empty() : Optional.of(Integer.valueOf(answer))));
    }
  }

  /// Asks what is still to be asked.
  ///
  /// @return an answer for each item in the order of the file, empty where it was left open; nothing
  ///     where the person left
  public Optional<List<Optional<Integer>>> run() {
    boolean whole = goThrough();
    pin("");
    return whole
        ? Optional.of(Order.asWritten(order.size()).stream().map(given::get).toList())
        : Optional.empty();
  }

  private String legend() {
    var labels = new ArrayList<String>();
    instrument
        .labels()
        .forEach(
            (answer, label) -> labels.add(texts.get("label", "answer", answer, "label", label)));
    String scale =
        labels.isEmpty() ? range.least() + " - " + range.most() : String.join("   ", labels);
    return scale + "\n" + texts.get("legend");
  }

  private boolean goThrough() {
    while (true) {
      int at = next();
      var answer = at < order.size() ? asked(at) : ended();
      if (answer instanceof Answer.Stopped<Integer>) {
        return false;
      }
      if (answer instanceof Answer.Back<Integer>) {
        if (at > 0) {
          forget(order.get(at - 1));
        }
      } else if (at < order.size()) {
        keep(
            order.get(at),
            answer instanceof Answer.Given<Integer>(Integer number)
                ? Optional.of(number)
                : Optional.empty());
      } else if (answer instanceof Answer.Else<Integer>) {
        order.stream().filter(this::isOpen).forEach(this::forget);
      } else {
        return true;
      }
    }
  }

  /// The place of the first item that was not asked yet.
  private int next() {
    int at = 0;
    while (at < order.size() && given.containsKey(order.get(at))) {
      at++;
    }
    return at;
  }

  private Answer<Integer> asked(int at) {
    pin(legend());
    var item = instrument.items().get(order.get(at) - 1);
    return console.number(
        Prompt.passing(texts.get("item", "n", at + 1, "all", order.size(), "item", item)), range);
  }

  /// Whether that was all; some may have been left open by a slip.
  private Answer<Integer> ended() {
    long open = order.stream().filter(this::isOpen).count();
    if (open > 0) {
      return closing(Prompt.passing(texts.get("some-open", "n", open), "o"));
    }
    return order.size() < LONG
        ? new Answer.Skip<>()
        : closing(Prompt.passing(texts.get("all-answered")));
  }

  private Answer<Integer> closing(Prompt prompt) {
    pin("");
    return console.key(prompt).map(Integer::valueOf);
  }

  /// Once only: line by line, what is pinned is said.
  private void pin(String text) {
    if (!text.equals(pinned)) {
      pinned = text;
      console.pin(text);
    }
  }

  private boolean isOpen(int item) {
    return given.get(item).isEmpty();
  }

  private void keep(int item, Optional<Integer> answer) {
    given.put(item, answer);
    draft.keep(String.valueOf(item), answer.map(String::valueOf).orElse(OPEN));
  }

  private void forget(int item) {
    given.remove(item);
    draft.forget(String.valueOf(item));
  }
}
