package attach.render;

import attach.content.Texts;
import attach.quiz.QuizResult;
import attach.quiz.QuizResult.Score;
import attach.quiz.QuizResult.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the two scores of the general quiz say in words: first what is good in both, then what they can
/// cost, then what can be practised.
final class QuizMeaning {
  private static final int PRACTICES = 2;

  private final Texts texts;
  private final Set<String> commands;
  private final Optional<Side> worry;
  private final Optional<Side> distance;

  /// @param commands the names of the commands that there are: no other is named
  QuizMeaning(QuizResult result, Texts texts, Set<String> commands) {
    this.texts = texts;
    this.commands = commands;
    this.worry = side(result, result.anxiety());
    this.distance = side(result, result.avoidance());
  }

  private static Optional<Side> side(QuizResult result, Optional<Score> score) {
    return score.filter(one -> one.value().isPresent()).map(result::side);
  }

  /// Paragraphs; none where there is no score.
  List<String> paragraphs() {
    var said = new ArrayList<String>();
    var strengths = new ArrayList<String>();
    distance.ifPresent(side -> strengths.add(texts.get("near-" + id(side))));
    worry.ifPresent(side -> strengths.add(texts.get("alarm-" + id(side))));
    if (strengths.size() == 2) {
      strengths.add(texts.get("both"));
    }
    if (!strengths.isEmpty()) {
      said.add(String.join(" ", strengths));
    }
    costly(worry).map(side -> texts.get("cost-alarm-" + id(side))).ifPresent(said::add);
    costly(distance).map(side -> texts.get("cost-near-" + id(side))).ifPresent(said::add);
    var practices = practices();
    if (!practices.isEmpty()) {
      said.add(texts.get("practise", "practices", String.join(", ", practices)));
    }
    return said;
  }

  private static Optional<Side> costly(Optional<Side> side) {
    return side.filter(one -> one != Side.LOW);
  }

  private static String id(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /// Two for one score, or one for each.
  private List<String> practices() {
    boolean both = costly(worry).isPresent() && costly(distance).isPresent();
    int each = both ? 1 : PRACTICES;
    var practices = new ArrayList<String>();
    if (costly(worry).isPresent()) {
      practices.addAll(there(List.of("pause", "anchor", "ground"), each));
    }
    if (costly(distance).isPresent()) {
      practices.addAll(there(List.of("say", "label"), each));
    }
    return practices;
  }

  private List<String> there(List<String> wanted, int most) {
    return wanted.stream()
        .filter(commands::contains)
        .limit(most)
        .map(command -> texts.get("practise-" + command))
        .toList();
  }
}
