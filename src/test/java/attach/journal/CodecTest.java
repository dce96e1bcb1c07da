package attach.journal;

import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.AnyEntry;
import attach.entry.Care;
import attach.entry.Change;
import attach.entry.Ending;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Footing;
import attach.entry.Grounding;
import attach.entry.Label;
import attach.entry.Lookback;
import attach.entry.Moment;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The exact text of every type of line. It is promised to other programs and to every later version,
/// so what is written here by hand is never changed for a version that is out.
class CodecTest {
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final Ulid ID = id(1);

  private static Ulid id(int number) {
    return new Ulid("01M85N4WCB%016d".formatted(number));
  }

  private static <T> Optional<T> some(T value) {
    return Optional.of(value);
  }

  private static Optional<Rating> rated(int value) {
    return Optional.of(new Rating(value));
  }

  private static Change change(int before, int after) {
    return new Change(rated(before), rated(after));
  }

  private static Optional<Worry> worry(String fear) {
    return some(new Worry(fear, rated(7), some(LocalDate.of(2026, 11, 30))));
  }

  /// What the lines of the frozen file say, in their order.
  private static List<Entry> frozen() {
    var scores = new LinkedHashMap<String, Optional<Double>>();
    scores.put("anxiety", some(4.25));
    scores.put("avoidance", Optional.empty());
    return List.of(
        new Anchor(Anchor.Kind.SENTENCE, "I can wait and still be loved"),
        new Anchoring(id(1), rated(6), some(120)),
        new Care(List.of("I see you", "you are safe with me"), Ending.COMPLETED),
        new Grounding(
            "sigh",
            some("2+1-0-6-0"),
            some(18),
            180,
            change(7, 4),
            some(Grounding.Chosen.SURPRISE),
            Ending.COMPLETED),
        new Label(
            List.of(new Feeling("anxious", rated(7)), new Feeling("wie Glas", Optional.empty())),
            some("late-reply"),
            some("being-left"),
            some("tight chest"),
            some("she said \"later\" 😔")),
        new Lookback(id(12), Lookback.Outcome.PARTLY, some("he called on Friday")),
        new Note("from my old diary", List.of("diary", "2019")),
        new Notice(
            some("he texted when he was late"),
            some("the joke about my sister"),
            some("I told him")),
        new Pause(
            Pause.Urge.TEXT,
            change(8, 5),
            some(600),
            some(540),
            some(Footing.BOTH),
            some(Pause.Choice.ASKED_ONCE),
            some("are we okay?"),
            worry("it is over")),
        new Quiz("self", "1", some("partner"), List.of(some(1), Optional.empty(), some(7)), scores),
        new Reflection(
            some("one evening without the phone"),
            some("I check when I am tired"),
            true,
            some("478")),
        new Reframe(
            some("he is leaving"),
            change(8, 4),
            some("one late reply"),
            some("work; sleep"),
            some("a pause is not an ending"),
            rated(6),
            new Reframe.Deeper(
                List.of("mind-reading"),
                some("he was short on Monday"),
                some("he made plans for May"),
                some("he is busy"),
                some(new Reframe.Felt("afraid", change(8, 5))),
                some("ask on Sunday")),
            worry("no call this week"),
            some("it may be true")),
        new Say("need", "When plans change, I would like a word."),
        new Try(
            Try.Kind.FOCUS,
            "pause-before-reacting",
            some("a reply is late"),
            some("I breathe ten times"),
            some(Footing.SAFE),
            true,
            some("twice")));
  }

  private static List<String> frozenLines() throws IOException {
    try (var in = CodecTest.class.getResourceAsStream("/journal/2026-11.frozen.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void the_first_released_format_is_readable_for_ever() throws IOException {
    var lines = frozenLines();
    var entries = frozen();
    for (int i = 0; i < entries.size(); i++) {
      var stored = LineCodec.read(lines.get(i));
      assertThat(stored.envelope())
          .isEqualTo(new Envelope(id(i + 1), entries.get(i).type().id(), WHEN));
      assertThat(stored.entry()).hasValue(entries.get(i));
      assertThat(stored.raw()).isEqualTo(lines.get(i));
    }
    var merged = Merge.of(List.of(Lines.read(String.join("\n", lines) + "\n")));
    assertThat(merged.damage()).isEmpty();
    assertThat(merged.live())
        .extracting(Live::id)
        .doesNotContain(id(7))
        .hasSize(entries.size() - 1);
    assertThat(merged.history().all(Label.class))
        .extracting(dated -> dated.entry().feelings().getFirst().word())
        .containsExactly("lonely");
  }

  @Test
  void every_type_has_one_exact_text() throws IOException {
    var lines = frozenLines();
    var entries = frozen();
    for (int i = 0; i < entries.size(); i++) {
      assertThat(Lines.entry(id(i + 1), WHEN, entries.get(i))).isEqualTo(lines.get(i));
    }
    var lonely =
        new Label(
            List.of(new Feeling("lonely", rated(5))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var revised = moment("2026-11-24T08:00+01:00[Europe/Berlin]");
    var asTarget = new Moment(revised.at(), revised.zone(), WHEN.day());
    var revision = new Ulid("01M865NCC00000000000000015");
    assertThat(Lines.revision(revision, id(5), asTarget, WHEN, lonely, lines.get(4)))
        .isEqualTo(lines.get(14));
    var tombstone = new Ulid("01M865NDB80000000000000016");
    var deleted = new Moment(revised.at().plusSeconds(1), revised.zone(), WHEN.day());
    assertThat(Lines.tombstone(tombstone, id(7), deleted)).isEqualTo(lines.get(15));
  }

  @Test
  void the_frozen_file_holds_every_type_and_keeps_to_the_schema() throws IOException {
    var lines = frozenLines();
    lines.forEach(JournalSchema::check);
    assertThat(lines).hasSize(frozen().size() + 2);
    assertThat(frozen().stream().map(entry -> entry.type().id()))
        .containsExactlyElementsOf(
            AnyEntry.fullOfEachType(new SplittableRandom(1)).stream()
                .map(entry -> entry.type().id())
                .toList());
  }

  @Test
  void every_entry_comes_back_as_it_was() {
    for (int seed = 0; seed < 5000; seed++) {
      var random = new SplittableRandom(seed);
      assertRoundTrip("seed " + seed, AnyEntry.of(random), seed % 10 == 0);
    }
  }

  static Stream<Entry> fullAndBare() {
    return Stream.concat(
        AnyEntry.fullOfEachType(new SplittableRandom(1)).stream(),
        AnyEntry.bareOfEachType(new SplittableRandom(2)).stream());
  }

  @ParameterizedTest
  @MethodSource("fullAndBare")
  void with_every_field_and_with_the_required_ones_only(Entry entry) {
    assertRoundTrip(entry.type().id(), entry, true);
  }

  private static void assertRoundTrip(String what, Entry entry, boolean checked) {
    var envelope = new Envelope(ID, entry.type().id(), WHEN);
    var line = LineCodec.line(envelope, entry);
    assertThat(line).as(what).doesNotContain("\n", "\r");
    var stored = LineCodec.read(line);
    assertThat(stored.envelope()).as(what).isEqualTo(envelope);
    assertThat(stored.entry()).as(what).hasValue(entry);
    if (checked) {
      JournalSchema.check(line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T03:11:22.123+01:00[Europe/Berlin]",
        "2026-11-24T00:00Z[UTC]",
        "2026-03-29T03:30+02:00[Europe/Berlin]",
        "2026-01-01T00:00:00.001+14:00[Pacific/Kiritimati]",
        "2026-01-01T09:09:09.009-03:30[America/St_Johns]",
        "1970-01-02T00:00+00:00[UTC]"
      })
  void a_moment_comes_back_with_its_offset_and_zone(String zoned) {
    var moment = moment(zoned);
    var line = Lines.entry(ID, moment, new Say("need", "x"));
    assertThat(LineCodec.read(line).envelope().moment()).isEqualTo(moment);
  }

  @Test
  void members_of_a_newer_kind_survive_a_revision() {
    var before =
        Lines.entry(ID, WHEN, Lines.label("anxious"))
            .replace("\"feelings\"", "\"weather\":{\"rain\":[1,2.50,null,true]},\"feelings\"");
    var once = Lines.revision(id(2), ID, WHEN, WHEN, Lines.label("calm"), before);
    assertThat(once).contains("\"weather\":{\"rain\":[1,2.50,null,true]}");
    var change = LineCodec.read(once).change().orElseThrow();
    assertThat(change.entry()).hasValue(Lines.label("calm"));
    var twice = Lines.revision(id(3), ID, WHEN, WHEN, Lines.label("tired"), change.raw());
    assertThat(twice).contains("\"weather\":{\"rain\":[1,2.50,null,true]}");
    assertThat(twice).doesNotContain("calm", "anxious");
  }

  @Test
  void members_that_the_new_state_leaves_out_do_not_come_back_from_the_old_one() {
    var withNote =
        new Label(
            List.of(new Feeling("anxious", Optional.empty())),
            some("late-reply"),
            Optional.empty(),
            Optional.empty(),
            some("a note to take back"));
    var revised =
        Lines.revision(
            id(2), ID, WHEN, WHEN, Lines.label("anxious"), Lines.entry(ID, WHEN, withNote));
    assertThat(LineCodec.read(revised).change().orElseThrow().entry())
        .hasValue(Lines.label("anxious"));
    assertThat(revised).doesNotContain("a note to take back", "late-reply");
  }

  @Test
  void nothing_inside_a_revision_can_make_it_speak_of_another_entry() {
    var line = Lines.revision(id(2), ID, WHEN, WHEN, Lines.label("calm"), plain());
    var foreign = line.replace("\"entry\":{", "\"entry\":{\"v\":2,\"id\":\"" + id(9) + "\",");
    var change = LineCodec.read(foreign).change().orElseThrow();
    assertThat(change.envelope().id()).isEqualTo(ID);
    assertThat(change.entry()).hasValue(Lines.label("calm"));
  }

  private static String plain() {
    return Lines.entry(ID, WHEN, Lines.label("anxious"));
  }

  @Test
  void a_revision_may_turn_an_entry_into_one_of_another_type() {
    var line = Lines.revision(id(2), ID, WHEN, WHEN, new Say("need", "x"), plain());
    assertThat(LineCodec.read(line).change().orElseThrow().entry()).hasValue(new Say("need", "x"));
  }

  @Test
  void an_explicit_null_is_the_same_as_absent() {
    var line = plain().replace("}]", "}],\"trigger\":null,\"note\":null");
    assertThat(LineCodec.read(line).entry()).hasValue(Lines.label("anxious"));
  }

  @Test
  void fields_that_do_not_make_an_entry_are_told_by_their_name() {
    assertThatThrownBy(() -> LineCodec.read(plain().replace("\"word\"", "\"wort\"")))
        .isInstanceOf(UnreadableEntry.class)
        .hasMessageContaining("word");
  }
}
