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
    return switch (entry.type()) {
      case ANCHOR -> anchor(json, (Anchor) entry);
      case ANCHORING -> anchoring(json, (Anchoring) entry);
      case CARE -> care(json, (Care) entry);
      case GROUNDING -> grounding(json, (Grounding) entry);
      case LABEL -> label(json, (Label) entry);
      case LOOKBACK -> lookback(json, (Lookback) entry);
      case NOTE -> note(json, (Note) entry);
      case NOTICE -> notice(json, (Notice) entry);
      case PAUSE -> pause(json, (Pause) entry);
      case QUIZ -> quiz(json, (Quiz) entry);
      case REFLECTION -> reflection(json, (Reflection) entry);
      case REFRAME -> reframe(json, (Reframe) entry);
      case SAY -> say(json, (Say) entry);
      case TRY -> attempt(json, (Try) entry);
    };
  }

  private static JsonObject anchor(JsonObject json, Anchor anchor) {
    return json.put("kind", anchor.kind().id()).put("text", anchor.text());
  }

  private static JsonObject anchoring(JsonObject json, Anchoring anchoring) {
    return json.put("anchor", anchoring.anchor().text())
        .putIfPresent("true", number(anchoring.truth()))
        .putIfPresent("seconds", anchoring.seconds());
  }

  private static JsonObject care(JsonObject json, Care care) {
    return json.put("steps", care.steps()).put("ended", care.ended().id());
  }

  private static JsonObject label(JsonObject json, Label label) {
    return json.put("feelings", label.feelings().stream().map(EntryWriter::feeling).toList())
        .putIfPresent("trigger", label.trigger())
        .putIfPresent("fear", label.fear())
        .putIfPresent("body", label.body())
        .putIfPresent("note", label.note());
  }

  private static JsonObject lookback(JsonObject json, Lookback lookback) {
    return json.put("of", lookback.of().text())
        .put("outcome", lookback.outcome().id())
        .putIfPresent("note", lookback.note());
  }

  private static JsonObject note(JsonObject json, Note note) {
    return json.put("text", note.text()).putUnlessEmpty("tags", note.tags());
  }

  private static JsonObject notice(JsonObject json, Notice notice) {
    return json.putIfPresent("steady", notice.steady())
        .putIfPresent("unsettled", notice.unsettled())
        .putIfPresent("then", notice.then());
  }

  private static JsonObject reflection(JsonObject json, Reflection reflection) {
    return json.putIfPresent("step", reflection.step())
        .putIfPresent("pattern", reflection.pattern())
        .putIfPresent("vulnerable", flag(reflection.vulnerable()))
        .putIfPresent("worse", reflection.worse());
  }

  private static JsonObject say(JsonObject json, Say say) {
    return json.put("kind", say.kind()).put("text", say.text());
  }

  private static JsonObject attempt(JsonObject json, Try attempt) {
    return json.put("kind", attempt.kind().id())
        .put("behaviour", attempt.behaviour())
        .putIfPresent("if", attempt.when())
        .putIfPresent("then", attempt.then())
        .putIfPresent("from", id(attempt.from()))
        .putIfPresent("vulnerable", flag(attempt.vulnerable()))
        .putIfPresent("note", attempt.note());
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
