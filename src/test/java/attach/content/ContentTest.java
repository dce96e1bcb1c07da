package attach.content;

import static attach.content.ContentFiles.assertNone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.entry.EntryType;
import attach.entry.Lookback;
import attach.plan.DailyPart;
import attach.quiz.ChangeWords;
import attach.quiz.Corner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files that people without Java edit. Every failure names file and line.
class ContentTest {
  private static final ContentFiles FILES =
      new ContentFiles(Path.of("src", "main", "resources", "content"));
  private static final Content ENGLISH = new Content("en");

  @Test
  void there_is_an_english_folder() {
    assertThat(FILES.languages()).contains("en");
    assertThat(FILES.texts("en")).hasSizeGreaterThan(500);
  }

  @Test
  void the_feelings_fill_the_four_fields_of_the_grid() {
    assertThat(
            ENGLISH.feelings().items().stream()
                .collect(Collectors.groupingBy(FeelingWord::grid, Collectors.counting())))
        .isEqualTo(
            Map.of(
                "unpleasant-high", 30L,
                "unpleasant-low", 28L,
                "pleasant-high", 20L,
                "pleasant-low", 22L));
  }

  @Test
  void ids_are_lower_case_words_and_stand_once() {
    assertNone(FILES.badIds());
  }

  @Test
  void a_name_leads_to_one_thing() {
    // A name that is another row's id would make one of the two impossible to choose.
    for (var catalogue :
        new Catalogue<?>[] {ENGLISH.feelings(), ENGLISH.triggers(), ENGLISH.fears()}) {
      for (var item : catalogue.items()) {
        assertThat(catalogue.find(item.name()).map(Item::id)).contains(item.id());
        assertThat(catalogue.find(item.id()).map(Item::id)).contains(item.id());
      }
    }
  }

  @Test
  void the_words_that_are_offered_first_are_known() {
    assertThat(ENGLISH.flow("label").get("often-words").split(", ", -1))
        .allSatisfy(word -> assertThat(ENGLISH.feelings().find(word)).as(word).isPresent());
  }

  @Test
  void the_general_quiz_is_balanced() {
    var quiz = ENGLISH.quiz("self").orElseThrow();
    assertThat(quiz.items()).hasSize(18).doesNotHaveDuplicates();
    assertThat(quiz.scales())
        .extracting(Instrument.Scale::id)
        .containsExactly("anxiety", "avoidance");
    assertThat(quiz.scales())
        .allSatisfy(
            scale -> {
              assertThat(scale.items()).hasSize(9);
              assertThat(scale.reversed()).hasSize(3);
            });
    assertThat(quiz.scales().stream().flatMap(scale -> scale.items().stream()))
        .doesNotHaveDuplicates();
    assertThat(quiz.maxMissing()).isEqualTo(2);
    assertThat(quiz.shuffle()).isTrue();
  }

  /// A low answer to a sentence with a negation would be a double one. The three in which somebody says
  /// such a word, or does not, have their reason in src/docs/quiz-items.md.
  @ParameterizedTest
  @ValueSource(strings = {"self", "signs", "pulse"})
  void a_sentence_of_a_quiz_negates_nothing_and_names_no_kind_of_person(String id) {
    assertThat(ENGLISH.quiz(id).orElseThrow().items())
        .filteredOn(item -> !item.endsWith("I say that it is nothing."))
        .filteredOn(item -> !item.startsWith("I can say no "))
        .filteredOn(item -> !item.endsWith("on a day when nobody says it."))
        .allSatisfy(
            item ->
                assertThat(item.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                    .doesNotContain(
                        "not",
                        "no",
                        "never",
                        "none",
                        "nobody",
                        "nothing",
                        "without",
                        "he",
                        "she",
                        "him",
                        "her",
                        "his",
                        "husband",
                        "wife",
                        "boyfriend",
                        "girlfriend",
                        "partner"));
  }

  @Test
  void no_text_holds_a_forbidden_word() {
    assertNone(FILES.forbiddenWords());
  }

  @Test
  void a_sentence_in_a_flow_has_at_most_sixteen_words() {
    assertNone(FILES.longSentences());
  }

  @Test
  void a_meaning_fits_one_line() {
    assertNone(FILES.longMeanings());
  }

  @Test
  void every_language_has_the_same_ids() {
    assertNone(FILES.differences());
  }

  @Test
  void every_text_that_the_program_asks_for_is_there() throws IOException {
    var asked = new AskedTexts(Path.of("src", "main", "java"));
    assertThat(asked.count()).as("texts found in the sources").isGreaterThan(100);
    assertNone(asked.missing(FILES.texts("en")));
  }

  @Test
  void every_name_in_braces_is_filled_in() throws IOException {
    assertNone(new AskedTexts(Path.of("src", "main", "java")).unfilled(FILES.texts("en")));
  }

  /// Texts whose names are put together: each has its own row here.
  @Test
  void texts_that_are_asked_for_by_a_made_name_are_there() {
    var review = ENGLISH.flow("review");
    var today = ENGLISH.flow("today");
    for (var part : DailyPart.values()) {
      assertThat(review.get("row-" + part.id())).isNotEmpty();
      assertThat(today.get("part-" + part.id())).containsOnlyOnce(";");
    }
    var door = ENGLISH.flow("door");
    for (var command : new String[] {"ground", "pause", "sos"}) {
      assertThat(door.get("first-" + command)).containsOnlyOnce(";");
      assertThat(door.get("hard-" + command)).isNotEmpty();
    }
    for (var outcome : Lookback.Outcome.values()) {
      assertThat(review.get("fact-worry-line-" + outcome.id())).isNotEmpty();
    }
    var quiz = ENGLISH.flow("quiz");
    for (var about : new String[] {"partner", "general", "friend", "parent", "other"}) {
      assertThat(quiz.get("close-" + about)).startsWith("\"Someone close\"");
      assertThat(quiz.get("title-" + about)).isNotEmpty();
      assertThat(quiz.get("series-" + about)).contains("{title}");
    }
    for (var side : new String[] {"low", "middle", "high"}) {
      assertThat(quiz.get("near-" + side) + quiz.get("alarm-" + side)).isNotEmpty();
      if (!side.equals("low")) {
        assertThat(quiz.get("cost-near-" + side) + quiz.get("cost-alarm-" + side)).isNotEmpty();
      }
    }
    for (var command : new String[] {"pause", "anchor", "ground", "say", "label"}) {
      assertThat(quiz.get("practise-" + command)).contains("(attach " + command + ")");
    }
    for (var change : ChangeWords.values()) {
      assertThat(quiz.get("change-" + change.id()) + quiz.get("brief-" + change.id())).isNotEmpty();
    }
    for (var corner : Corner.values()) {
      assertThat(quiz.get("corner-" + corner.id())).isNotEmpty();
    }
    for (var type : EntryType.values()) {
      assertThat(ENGLISH.flow("journal").get("type-" + type.id())).isNotEmpty();
    }
    var calendar = ENGLISH.calendar();
    for (int day = 1; day <= 366; day++) {
      var date = LocalDate.ofYearDay(2028, day);
      assertThat(calendar.dateWithYear(date)).isNotEmpty();
      assertThat(calendar.shortDate(date)).isNotEmpty();
    }
    for (int hour = 0; hour < 24; hour++) {
      var time = LocalTime.of(hour, 0);
      assertThat(calendar.partOfDay(time)).isNotEmpty();
      assertThat(today.get(Calendar.partOfDayId(time))).contains("{date}");
    }
  }

  /// The rules above would be worth nothing if they could not fail.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feelings.csv | Not Kebab,x,pleasant-low,y,, |"
            + " en/feelings.csv:3: \"Not Kebab\" is not lower-case words joined by -",
        "feelings.csv | calm,x,pleasant-low,y,, | en/feelings.csv:3: \"calm\" stands on line 2 too",
        "feelings.csv | long,x,pleasant-low,123456789 123456789 123456789 123456789 123456789"
            + " 12345678901,, | en/feelings.csv:3: 61 characters: 123456789 123456789 123456789"
            + " 123456789 123456789 12345678901",
        "feelings.csv | x,x,pleasant-low,your streak,, |"
            + " en/feelings.csv:3: \"streak\": a streak makes a missed day a loss",
        "flows/label.md | ## a  You are anxious. |"
            + " en/flows/label.md:4: \"You are anxious\": nobody is a type",
        "flows/label.md | ## a  A score of 7 out of 100. |"
            + " en/flows/label.md:4: \"out of 100\": nobody has a score out of 100",
        "flows/label.md | ## a  It is fine \u2014 really. |"
            + " en/flows/label.md:4: \"\u2014\": a screen reader stumbles over it; use a full stop",
        "flows/label.md | ## a  One two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen {seventeen}. | en/flows/label.md:4: 17 words in"
            + " one sentence: One two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen {seventeen}.",
        "flows/label.md | ## only-here  Text. | en/flows/label.md:4: xx has no"
            + " flows/label.md:only-here",
        "flows/new.md | ## a  Text. | en/flows/new.md:4: xx has no flows/new.md:a",
      })
  void a_rule_names_the_file_and_the_line(
      String file, String more, String problem, @TempDir Path folder) throws IOException {
    for (var language : new String[] {"en", "xx"}) {
      Files.createDirectories(folder.resolve(language).resolve("flows"));
      Files.writeString(
          folder.resolve(language).resolve("feelings.csv"),
          "id,word,grid,meaning,done,anger\ncalm,calm,pleasant-low,quiet,,\n");
      Files.writeString(folder.resolve(language).resolve("flows/label.md"), "# label\n");
    }
    var changed = folder.resolve("en").resolve(file);
    var before = Files.exists(changed) ? Files.readString(changed) : "# new\n";
    Files.writeString(changed, before + more.replace("  ", "\n\n") + "\n");

    var files = new ContentFiles(folder);
    var problems = new ArrayList<String>(files.badIds());
    problems.addAll(files.forbiddenWords());
    problems.addAll(files.longSentences());
    problems.addAll(files.longMeanings());
    problems.addAll(files.differences());
    assertThat(problems).contains(problem.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bad-id | bad-id/feelings.csv:3: \"id\" must be lower-case words joined by -, got \"Not"
            + " Fine\"",
        "bad-grid | bad-grid/feelings.csv:3: \"grid\" must be one of [unpleasant-high,"
            + " unpleasant-low, pleasant-high, pleasant-low], got \"sideways\"",
        "bad-empty | bad-empty/feelings.csv:2: \"meaning\" is empty",
        "bad-flag | bad-flag/feelings.csv:2: \"done\" must be yes or empty, got \"no\"",
        "bad-quotes | bad-quotes/feelings.csv:3: this is no row of the table",
      })
  void a_bad_table_is_told_with_file_and_line(String language, String message) {
    assertThatThrownBy(() -> new Content(language).feelings())
        .isInstanceOf(BadContent.class)
        .hasMessage(message);
  }

  @Test
  void a_bad_family_is_told_with_file_and_line() {
    assertThatThrownBy(() -> new Content("bad-family").triggers())
        .isInstanceOf(BadContent.class)
        .hasMessage(
            "bad-family/triggers.csv:2: \"family\" must be one of [distance, ambiguity, conflict,"
                + " closeness, self, other], got \"weather\"");
  }

  @Test
  void a_section_that_stands_twice_is_told_with_file_and_line() {
    assertThatThrownBy(() -> new Content("bad-section").flow("label"))
        .isInstanceOf(BadContent.class)
        .hasMessage("bad-section/flows/label.md:11: the section \"strength\" stands twice");
  }

  @Test
  void a_section_that_is_missing_is_told_with_its_file() {
    assertThatThrownBy(() -> ENGLISH.flow("label").get("no-such-step"))
        .isInstanceOf(BadContent.class)
        .hasMessage("flows/label.md: there is no section \"no-such-step\"");
  }

  @Test
  void what_a_language_lacks_is_taken_from_english() {
    var partial = new Content("partial");
    assertThat(partial.flow("label").get("strength")).isEqualTo("Wie stark ist es, 0 bis 10?");
    assertThat(partial.flow("label").get("saved")).isEqualTo("Saved.");
    assertThat(partial.feelings().nameOf("anxious")).isEqualTo("ängstlich");
    assertThat(partial.feelings().nameOf("calm")).isEqualTo("calm");
    assertThat(partial.feelings().items()).hasSameSizeAs(ENGLISH.feelings().items());
  }

  @Test
  void words_in_braces_are_filled_in_one_pass() {
    var texts = new Texts("x", Map.of("a", "{one} and {two}, {three} {"));
    assertThat(texts.get("a", "one", "{two}", "two", "{one}"))
        .isEqualTo("{two} and {one}, {three} {");
  }

  @ParameterizedTest
  @CsvSource({
    "anxoius, anxious, true",
    "anxous, anxious, true",
    "anxiouss, anxious, true",
    "anxuoiss, anxious, false",
    "sda, sad, true",
    "sat, sad, true",
    "mad, sad, true",
    "ad, sad, true",
    "a, sad, false",
    "saddest, sad, false",
    "calm, calm, true"
  })
  void a_slip_of_the_fingers_is_near(String typed, String known, boolean near) {
    assertThat(Nearness.isNear(typed, known)).isEqualTo(near);
  }
}
