package attach.ground;

import attach.content.Content;
import attach.content.Texts;
import attach.entry.Ending;
import attach.entry.Grounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said after an exercise.
public final class GroundWords {
  /// From 90 seconds on it is more than a taste: our own line, see the sources.
  private static final int TASTE = 90;

  private static final int MOST_SPELLED = 20;

  private final Texts texts;
  private final Exercises exercises;

  public GroundWords(Content content) {
    this.texts = content.flow("ground");
    this.exercises = new Exercises(content);
  }

  /// What was practised, and that it is safe.
  public List<String> saved(Grounding entry) {
    var lines = new ArrayList<String>();
    lines.add(capital(first(entry)));
    boolean any = entry.counts() && entry.ended() != Ending.INTERRUPTED;
    if (entry.ended() == Ending.EARLY && entry.counts()) {
      lines.add(texts.get("early"));
    }
    if (any && entry.seconds() < TASTE) {
      lines.add(texts.get("taste"));
    }
    return lines;
  }

  private String first(Grounding entry) {
    boolean interrupted = entry.ended() == Ending.INTERRUPTED;
    String time = time(entry.seconds());
    if (entry.pattern().isEmpty()) {
      return interrupted
          ? texts.get("interrupted-body")
          : texts.get("saved-body", "exercise", name(entry), "time", time);
    }
    int breaths = entry.breaths().orElse(0);
    return switch (breaths) {
      case 0 -> texts.get(interrupted ? "interrupted-none" : "saved-none");
      case 1 -> interrupted ? texts.get("interrupted-one") : texts.get("saved-one", "time", time);
      default ->
          interrupted
              ? texts.get("interrupted", "breaths", number(breaths))
              : texts.get("saved-breaths", "breaths", number(breaths), "time", time);
    };
  }

  private String name(Grounding entry) {
    return exercises.find(entry.exercise()).map(Exercise::name).orElse(entry.exercise());
  }

  /// What became of the strength.
  ///
  /// @return no lines where nothing was noted afterwards
  public List<String> change(Grounding entry) {
    var after = entry.strength().after();
    if (after.isEmpty()) {
      return List.of();
    }
    int now = after.get().value();
    var before = entry.strength().before();
    if (before.isEmpty()) {
      return List.of(texts.get("strength-only-after", "after", now));
    }
    int then = before.get().value();
    if (now < then) {
      return List.of(texts.get("strength-lower", "before", then, "after", now));
    }
    return List.of(
        now == then
            ? texts.get("strength-same", "n", now)
            : texts.get("strength-higher", "before", then, "after", now));
  }

  private String time(int seconds) {
    int minutes = seconds / 60;
    int rest = seconds % 60;
    String shorter =
        rest == 1 ? texts.get("time-second") : texts.get("time-seconds", "n", number(rest));
    if (minutes == 0) {
      return shorter;
    }
    String longer =
        minutes == 1 ? texts.get("time-minute") : texts.get("time-minutes", "n", number(minutes));
    return rest == 0 ? longer : texts.get("time-both", "minutes", longer, "seconds", shorter);
  }

  private String number(int number) {
    return number > 0 && number <= MOST_SPELLED
        ? texts.get("number-" + number)
        : String.valueOf(number);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
