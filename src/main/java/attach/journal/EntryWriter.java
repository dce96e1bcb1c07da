package attach.journal;

import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.Care;
import attach.entry.Change;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Grounding;
import attach.entry.Label;
import attach.entry.Lookback;
import attach.entry.Named;
import attach.entry.Note;
import attach.entry.Notice;
import attach.entry.Pause;
import attach.entry.Quiz;
import attach.entry.Rating;
import attach.entry.Reflection;
import attach.entry.Reframe;
import attach.entry.Say;
import attach.entry.Try;
import attach.entry.Worry;
import attach.format.JsonObject;
import java.util.Optional;

/// Entries to the fields of a line. The names stand here by hand, and in [EntryReader]: they are
/// promised to other programs and must not follow a Java name that changes.
final class EntryWriter {
  private EntryWriter() {}

  static JsonObject fields(Entry entry) {
    var json = new JsonObject();
    return switch (entry) {
      case Anchor anchor -> json.put("kind", anchor.kind().id()).put("text", anchor.text());
      case Anchoring anchoring ->
          json.put("anchor", anchoring.anchor().text())
              .putIfPresent("true", number(anchoring.truth()))
              .putIfPresent("seconds", anchoring.seconds());
      case Care care -> json.put("steps", care.steps()).put("ended", care.ended().id());
      case Grounding grounding -> grounding(json, grounding);
      case Label label ->
          json.put("feelings", label.feelings().stream().map(EntryWriter::feeling).toList())
              .putIfPresent("trigger", label.trigger())
              .putIfPresent("fear", label.fear())
              .putIfPresent("body", label.body())
              .putIfPresent("note", label.note());
      case Lookback lookback ->
          json.put("of", lookback.of().text())
              .put("outcome", lookback.outcome().id())
              .putIfPresent("note", lookback.note());
      case Note note -> json.put("text", note.text()).putUnlessEmpty("tags", note.tags());
      case Notice notice ->
          json.putIfPresent("steady", notice.steady())
              .putIfPresent("unsettled", notice.unsettled())
              .putIfPresent("then", notice.then());
      case Pause pause -> pause(json, pause);
      case Quiz quiz -> quiz(json, quiz);
      case Reflection reflection ->
          json.putIfPresent("step", reflection.step())
              .putIfPresent("pattern", reflection.pattern())
              .putIfPresent("vulnerable", flag(reflection.vulnerable()))
              .putIfPresent("worse", reflection.worse());
      case Reframe reframe -> reframe(json, reframe);
      case Say say -> json.put("kind", say.kind()).put("text", say.text());
      case Try attempt ->
          json.put("kind", attempt.kind().id())
              .put("behaviour", attempt.behaviour())
              .putIfPresent("if", attempt.when())
              .putIfPresent("then", attempt.then())
              .putIfPresent("from", id(attempt.from()))
              .putIfPresent("vulnerable", flag(attempt.vulnerable()))
              .putIfPresent("note", attempt.note());
    };
  }

  private static JsonObject grounding(JsonObject json, Grounding grounding) {
    return json.put("exercise", grounding.exercise())
        .putIfPresent("pattern", grounding.pattern())
        .putIfPresent("breaths", grounding.breaths())
        .put("seconds", grounding.seconds())
        .putAll(change(grounding.strength()))
        .putIfPresent("chosen", id(grounding.chosen()))
        .put("ended", grounding.ended().id());
  }

  private static JsonObject pause(JsonObject json, Pause pause) {
    var urge = new JsonObject().put("kind", pause.urge().id()).putAll(change(pause.strength()));
    return json.put("urge", urge)
        .putIfPresent("planned", pause.planned())
        .putIfPresent("waited", pause.waited())
        .putIfPresent("from", id(pause.from()))
        .putIfPresent("choice", id(pause.choice()))
        .putIfPresent("draft", pause.draft())
        .putIfPresent("worry", pause.worry().map(EntryWriter::worry));
  }

  private static JsonObject quiz(JsonObject json, Quiz quiz) {
    var scores = new JsonObject();
    quiz.scores().forEach((scale, score) -> scores.put(scale, score.orElse(null)));
    return json.put("instrument", quiz.instrument())
        .put("version", quiz.version())
        .putIfPresent("about", quiz.about())
        .put("answers", quiz.answers().stream().map(answer -> answer.orElse(null)).toList())
        .put("scores", scores);
  }

  private static JsonObject reframe(JsonObject json, Reframe reframe) {
    var deeper = reframe.deeper();
    return json.putIfPresent("thought", reframe.thought())
        .putIfPresent("belief", present(reframe.belief()))
        .putIfPresent("facts", reframe.facts())
        .putIfPresent("others", reframe.others())
        .putIfPresent("secure", reframe.secure())
        .putIfPresent("secureBelief", number(reframe.secureBelief()))
        .putUnlessEmpty("traps", deeper.traps())
        .putIfPresent("for", deeper.supporting())
        .putIfPresent("against", deeper.against())
        .putIfPresent("friend", deeper.friend())
        .putIfPresent("feeling", deeper.feeling().map(EntryWriter::felt))
        .putIfPresent("step", deeper.step())
        .putIfPresent("worry", reframe.worry().map(EntryWriter::worry))
        .putIfPresent("alarm", reframe.alarm());
  }

  private static JsonObject feeling(Feeling feeling) {
    return new JsonObject()
        .put("word", feeling.word())
        .putIfPresent("strength", number(feeling.strength()));
  }

  private static JsonObject felt(Reframe.Felt felt) {
    return new JsonObject().put("word", felt.word()).putAll(change(felt.change()));
  }

  private static JsonObject worry(Worry worry) {
    return new JsonObject()
        .put("fear", worry.fear())
        .putIfPresent("likelihood", number(worry.likelihood()))
        .putIfPresent("due", worry.due().map(Object::toString));
  }

  private static JsonObject change(Change change) {
    return new JsonObject()
        .putIfPresent("before", number(change.before()))
        .putIfPresent("after", number(change.after()));
  }

  private static Optional<JsonObject> present(Change change) {
    return change.isUnknown() ? Optional.empty() : Optional.of(change(change));
  }

  private static Optional<Integer> number(Optional<Rating> rating) {
    return rating.map(Rating::value);
  }

  private static Optional<String> id(Optional<? extends Named> choice) {
    return choice.map(Named::id);
  }

  private static Optional<Boolean> flag(boolean set) {
    return set ? Optional.of(true) : Optional.empty();
  }
}
