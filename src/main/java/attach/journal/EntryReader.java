package attach.journal;

import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.Care;
import attach.entry.Change;
import attach.entry.Ending;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Footing;
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
import attach.entry.Ulid;
import attach.entry.Worry;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The fields of a line to an entry; the counterpart of [EntryWriter].
final class EntryReader {
  private final Members members;

  EntryReader(Members members) {
    this.members = members;
  }

  /// Empty for a type that this version does not know. Throws [UnexpectedJson], an invalid-entry or a
  /// date exception where the fields do not make an entry of the type.
  Optional<Entry> read(String type) {
    return Optional.ofNullable(
        switch (type) {
          case "anchor" -> new Anchor(choice(Anchor.Kind.class, "kind"), text("text"));
          case "anchoring" ->
              new Anchoring(new Ulid(text("anchor")), rating("true"), members.whole("seconds"));
          case "care" -> new Care(members.texts("steps"), choice(Ending.class, "ended"));
          case "grounding" -> grounding();
          case "label" -> label();
          case "lookback" ->
              new Lookback(
                  new Ulid(text("of")),
                  choice(Lookback.Outcome.class, "outcome"),
                  members.text("note"));
          case "note" -> new Note(text("text"), members.texts("tags"));
          case "notice" ->
              new Notice(members.text("steady"), members.text("unsettled"), members.text("then"));
          case "pause" -> pause();
          case "quiz" -> quiz();
          case "reflection" ->
              new Reflection(
                  members.text("step"),
                  members.text("pattern"),
                  members.flag("vulnerable"),
                  members.text("worse"));
          case "reframe" -> reframe();
          case "say" -> new Say(text("kind"), text("text"));
          case "try" -> attempt();
          default -> null;
        });
  }

  private Grounding grounding() {
    return new Grounding(
        text("exercise"),
        members.text("pattern"),
        members.whole("breaths"),
        members.required("seconds", members.whole("seconds")),
        change(members),
        maybeChoice(Grounding.Chosen.class, "chosen"),
        choice(Ending.class, "ended"));
  }

  private Label label() {
    return new Label(
        feelings(),
        members.text("trigger"),
        members.text("fear"),
        members.text("body"),
        members.text("note"));
  }

  private List<Feeling> feelings() {
    var feelings = new ArrayList<Feeling>();
    for (var one : members.objects("feelings")) {
      feelings.add(new Feeling(one.required("word", one.text("word")), rating(one, "strength")));
    }
    return feelings;
  }

  private Pause pause() {
    var urge = members.required("urge", members.object("urge"));
    return new Pause(
        new EntryReader(urge).choice(Pause.Urge.class, "kind"),
        change(urge),
        members.whole("planned"),
        members.whole("waited"),
        maybeChoice(Footing.class, "from"),
        maybeChoice(Pause.Choice.class, "choice"),
        members.text("draft"),
        members.object("worry").map(EntryReader::worry));
  }

  private Quiz quiz() {
    var scores = new LinkedHashMap<String, Optional<Double>>();
    members
        .object("scores")
        .ifPresent(scales -> scales.names().forEach(id -> scores.put(id, scales.number(id))));
    return new Quiz(
        text("instrument"),
        text("version"),
        members.text("about"),
        members.list("answers").stream().map(EntryReader::answer).toList(),
        scores);
  }

  private static Optional<Integer> answer(Object item) {
    return switch (item) {
      case null -> Optional.empty();
      case Long number -> Optional.of(Math.toIntExact(number));
      default -> throw new UnexpectedJson("answers", "holds an item of the wrong kind");
    };
  }

  private Reframe reframe() {
    return new Reframe(
        members.text("thought"),
        members.object("belief").map(EntryReader::change).orElse(Change.UNKNOWN),
        members.text("facts"),
        members.text("others"),
        members.text("secure"),
        rating("secureBelief"),
        new Reframe.Deeper(
            members.texts("traps"),
            members.text("for"),
            members.text("against"),
            members.text("friend"),
            members.object("feeling").map(EntryReader::felt),
            members.text("step")),
        members.object("worry").map(EntryReader::worry),
        members.text("alarm"));
  }

  private Try attempt() {
    return new Try(
        choice(Try.Kind.class, "kind"),
        text("behaviour"),
        members.text("if"),
        members.text("then"),
        maybeChoice(Footing.class, "from"),
        members.flag("vulnerable"),
        members.text("note"));
  }

  private static Reframe.Felt felt(Members members) {
    return new Reframe.Felt(members.required("word", members.text("word")), change(members));
  }

  private static Worry worry(Members members) {
    return new Worry(
        members.required("fear", members.text("fear")),
        rating(members, "likelihood"),
        members.text("due").map(Timestamp::readDay));
  }

  private static Change change(Members members) {
    return new Change(rating(members, "before"), rating(members, "after"));
  }

  private Optional<Rating> rating(String name) {
    return rating(members, name);
  }

  private static Optional<Rating> rating(Members members, String name) {
    return members.whole(name).map(Rating::new);
  }

  private String text(String name) {
    return members.required(name, members.text(name));
  }

  private <E extends Enum<E> & Named> E choice(Class<E> choices, String name) {
    return members.required(name, maybeChoice(choices, name));
  }

  private <E extends Enum<E> & Named> Optional<E> maybeChoice(Class<E> choices, String name) {
    return members
        .text(name)
        .map(
            id ->
                Named.find(choices, id)
                    .orElseThrow(() -> new UnexpectedJson(name, "is none of the known choices")));
  }
}
