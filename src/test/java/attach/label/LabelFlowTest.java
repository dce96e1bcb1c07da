package attach.label;

import static attach.terminal.ScriptedConsole.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.content.Content;
import attach.entry.Draft;
import attach.entry.Feeling;
import attach.entry.Label;
import attach.entry.Rating;
import attach.terminal.ScriptedConsole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The conversation of `attach label` by itself: what is asked after which answer, and what comes of it.
class LabelFlowTest {
  private static final Content CONTENT = new Content("en");
  private static final Past PAST =
      new Past(
          List.of("anxious", "wie im Nebel", "lonely", "sad"),
          List.of("Sam was quiet", "late-reply"),
          List.of("too-much", "that it ends"));

  private final KeptDraft draft = new KeptDraft();
  private Past past = Past.NONE;
  private Set<String> ownWords = Set.of();
  private Map<String, String> known = Map.of();

  /// A draft in memory.
  private static final class KeptDraft implements Draft {
    private final Map<String, String> answers = new LinkedHashMap<>();

    @Override
    public void keep(String step, String answer) {
      answers.put(step, answer);
    }

    @Override
    public void forget(String step) {
      answers.remove(step);
    }

    @Override
    public Map<String, String> answers() {
      return answers;
    }
  }

  private Optional<LabelFlow.Outcome> run(ScriptedConsole console) {
    return new LabelFlow(console, CONTENT, draft, () -> past, ownWords).run(known);
  }

  private LabelFlow.Outcome answering(String... answers) {
    var console = ScriptedConsole.answering(answers);
    var outcome = run(console);
    console.transcript();
    return outcome.orElseThrow();
  }

  private static Feeling feeling(String word, int strength) {
    return new Feeling(word, Optional.of(new Rating(strength)));
  }

  private static Feeling feeling(String word) {
    return new Feeling(word, Optional.empty());
  }

  private static Label label(String trigger, String fear, Feeling... feelings) {
    return new Label(
        List.of(feelings),
        Optional.ofNullable(trigger),
        Optional.ofNullable(fear),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void the_whole_conversation_reads_like_this() {
    var console =
        ScriptedConsole.answering("7", "anx", "", "abandoned", "4", "", "1", "that it is over", "");

    assertThat(run(console).orElseThrow().label())
        .isEqualTo(
            label("late-reply", "that it is over", feeling("anxious", 7), feeling("abandoned", 4)));
    assertThat(console.transcript())
        .isEqualTo(
            """
            Enter skips, < goes back, q leaves, ? reads the question again.
            Esc, Esc and Enter clear the screen and leave.
            How strong is it, 0 to 10? > 7
            Which word is nearest? Type some letters, a number, or your own word.
              often  1 anxious   2 sad   3 hurt   4 angry   5 lonely   6 ashamed
                     7 frightened   8 on edge   9 tired
            > anx
            Near what you typed. A number, Enter = take the first, or type your word again
            to keep it.
              1  anxious: uneasy, as if something bad may come
            >\s
            And another? Enter = no > abandoned
              abandoned: the feeling of being left alone by someone you need, which can
              come even when nobody did it
            How strong is that one, 0 to 10? Enter = leave it open > 4
            And another? Enter = no >\s
            What set it off? A number, or your own words. Enter = skip
              1 late reply   2 change of tone   3 plans changed   4 apart   5 cannot tell
            > 1
            What is the fear under it? A number, or your own words. Enter = skip
              1 being left   2 being too much   3 not mattering   4 I did wrong
            > that it is over
            Not in the list, and that is fine. Enter = keep "that it is over" as your
            own. >\s
            """);
  }

  @Test
  void every_answer_is_kept_at_once_under_its_step() {
    answering("7", "zzz", "", "n", "sad", "", "", "", "");
    assertThat(draft.answers())
        .containsExactly(
            Map.entry("strength", "7"),
            Map.entry("word-1", "zzz"),
            Map.entry("pleasant-1", "n"),
            Map.entry("word-2", "sad"),
            Map.entry("strength-2", ""),
            Map.entry("word-3", ""),
            Map.entry("set-off", ""),
            Map.entry("fear", ""));
  }

  @ParameterizedTest
  @CsvSource({"t, 10", "ten, 10", "T, 10", "10, 10", "4, 4", " 5 , 5"})
  void ten_can_be_said_in_every_way(String typed, int strength) {
    assertThat(answering(typed, "sad", "", "", "").label().feelings())
        .containsExactly(feeling("sad", strength));
  }

  @Test
  void a_wrong_number_is_asked_again_kindly() {
    var console = ScriptedConsole.answering("11", "-1", "7.5", "strong", "7", END);
    assertThat(run(console)).isEmpty();
    assertThat(console.transcript())
        .contains(
            """
            How strong is it, 0 to 10? > 11
            A whole number from 0 to 10, please. > -1
            A whole number from 0 to 10, please. > 7.5
            A whole number from 0 to 10, please. > strong
            A whole number from 0 to 10, please. > 7
            Which word is nearest?\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3"})
  void below_four_one_word_is_enough(String strength) {
    assertThat(answering(strength, "sad", "").label())
        .isEqualTo(label(null, null, feeling("sad", Integer.parseInt(strength))));
  }

  @Test
  void below_four_more_can_be_said_on_request() {
    assertThat(answering("3", "sad", "m", "lonely", "2", "", "1", "").label())
        .isEqualTo(label("late-reply", null, feeling("sad", 3), feeling("lonely", 2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "10"})
  void from_four_on_nothing_is_cut_short(String strength) {
    var console = ScriptedConsole.answering(strength, "sad", "", "", "");
    assertThat(run(console)).isPresent();
    assertThat(console.transcript()).doesNotContain("A small one");
  }

  @Test
  void a_strength_can_be_left_open() {
    assertThat(answering("", "sad", "", "", "").label())
        .isEqualTo(label(null, null, feeling("sad")));
  }

  @Test
  void a_label_needs_one_word_and_says_so() {
    var console = ScriptedConsole.answering("7", "", "sad", "", "", "");
    assertThat(run(console)).isPresent();
    assertThat(console.transcript())
        .contains(
            """
            >\s
            One word is enough, any word. q leaves.
            Which word is nearest?\
            """);
  }

  @Test
  void five_feelings_are_the_most() {
    assertThat(
            answering("7", "sad", "hurt", "", "angry", "", "tired", "", "numb", "", "", "")
                .label()
                .feelings())
        .containsExactly(
            feeling("sad", 7),
            feeling("hurt"),
            feeling("angry"),
            feeling("tired"),
            feeling("numb"));
  }

  @Test
  void an_own_word_is_kept_and_asked_about_once() {
    var outcome = answering("7", "wie im Nebel", "", "y", "wolkig", "", "", "5", "", "", "");
    assertThat(outcome.label().feelings())
        .containsExactly(feeling("wie im Nebel", 7), feeling("wolkig", 5));
    // Not sure is no answer: it is asked another time.
    assertThat(outcome.ownWords()).containsExactly(Map.entry("wie im Nebel", true));

    ownWords = Set.of("wie im Nebel");
    draft.answers().clear();
    assertThat(answering("7", "wie im Nebel", "", "", "", "").ownWords()).isEmpty();
  }

  @Test
  void a_word_typed_again_is_kept_although_others_are_near() {
    var outcome = answering("7", "anx", "anx", "n", "", "", "");
    assertThat(outcome.label().feelings()).containsExactly(feeling("anx", 7));
    assertThat(outcome.ownWords()).containsExactly(Map.entry("anx", false));
  }

  @Test
  void letters_find_words_and_a_number_takes_one_of_them() {
    var console = ScriptedConsole.answering("7", "lo", "2", "", "", "");
    assertThat(run(console).orElseThrow().label().feelings()).containsExactly(feeling("loved", 7));
    assertThat(console.transcript())
        .contains(
            """
              1  lonely: missing closeness, even when others are there
              2  loved: you matter deeply to someone
              3  jealous: afraid that someone may take your place
            """);
  }

  @Test
  void a_number_that_is_not_shown_is_asked_again() {
    var console = ScriptedConsole.answering("7", "10", "0", "9", "", "", "");
    assertThat(run(console).orElseThrow().label().feelings()).containsExactly(feeling("tired", 7));
    assertThat(console.transcript())
        .contains(
            "> 10\nOne of the choices shown, please. > 0\nOne of the choices shown, please. > 9");
  }

  @Test
  void what_was_said_before_comes_first() {
    past = PAST;
    var console = ScriptedConsole.answering("5", "3", "", "1", "2");
    assertThat(run(console).orElseThrow().label())
        .isEqualTo(label("Sam was quiet", "that it ends", feeling("lonely", 5)));
    assertThat(console.transcript())
        .contains(
            """
              yours  1 anxious   2 wie im Nebel   3 lonely
              often  4 sad   5 hurt   6 angry   7 ashamed   8 frightened   9 on edge
            """)
        .contains("  1 Sam was quiet   2 late reply   3 change of tone")
        .contains("  1 being too much   2 that it ends   3 being left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sam was quiet", "sam was QUIET", "sam|1", "sam|"})
  void own_words_of_before_are_found_again(String typed) {
    past = PAST;
    var answers = new ArrayList<>(List.of("5", "1", ""));
    answers.addAll(List.of(typed.split("\\|", -1)));
    answers.add("");
    assertThat(answering(answers.toArray(String[]::new)).label().trigger())
        .contains("Sam was quiet");
  }

  @Test
  void a_near_own_one_is_offered_as_the_same_thing() {
    past = PAST;
    var console = ScriptedConsole.answering("5", "1", "", "Sam was quiet again", "", "y", "");
    assertThat(run(console).orElseThrow().label().trigger()).contains("Sam was quiet");
    assertThat(console.transcript())
        .contains(
            """
            You used "Sam was quiet" before. The same thing? y, or Enter to keep your
            words > y
            """);
  }

  @Test
  void a_near_own_one_can_be_something_else() {
    past = PAST;
    assertThat(answering("5", "1", "", "Sam was quiet again", "", "", "").label().trigger())
        .contains("Sam was quiet again");
  }

  @Test
  void leaving_and_going_back_work_at_the_offer_too() {
    past = PAST;
    assertThat(answering("5", "1", "", "Sam was quiet again", "", "<", "2", "").label().trigger())
        .contains("late-reply");
    draft.answers().clear();
    var console = ScriptedConsole.answering("5", "1", "", "Sam was quiet again", "", "q");
    assertThat(run(console)).isEmpty();
    console.transcript();
  }

  @Test
  void going_back_asks_the_question_before_again() {
    assertThat(
            answering("5", "<", "<", "6", "sad", "<", "hurt", "angry", "<", "", "1", "<", "2", "1")
                .label())
        .isEqualTo(label("change-of-tone", "being-left", feeling("hurt", 6)));
  }

  @Test
  void an_answer_gone_back_from_is_not_there_when_the_rest_is_taken_up() {
    var console = ScriptedConsole.answering("5", "<", "6", "sad", "<", "q");
    assertThat(run(console)).isEmpty();
    console.transcript();
    assertThat(draft.answers()).containsExactly(Map.entry("strength", "6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "No", "nope"})
  void no_to_another_feeling_is_no_feeling(String no) {
    assertThat(answering("5", "sad", no, "", "").label())
        .isEqualTo(label(null, null, feeling("sad", 5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "Q", END})
  void leaving_keeps_the_answers_so_far(String leave) {
    var console = ScriptedConsole.answering("7", "sad", leave);
    assertThat(run(console)).isEmpty();
    console.transcript();
    assertThat(draft.answers())
        .containsExactly(Map.entry("strength", "7"), Map.entry("word-1", "sad"));
  }

  @Test
  void what_was_half_done_goes_on_at_the_next_question_without_showing_its_words() {
    draft.answers().putAll(Map.of("strength", "7"));
    draft.answers().put("word-1", "Zebrafink");
    draft.answers().put("pleasant-1", "n");
    var console = ScriptedConsole.answering("", "1", "");
    assertThat(run(console).orElseThrow().label())
        .isEqualTo(label("late-reply", null, feeling("Zebrafink", 7)));
    assertThat(console.transcript()).doesNotContain("Zebrafink").doesNotContain("How strong");
  }

  @Test
  void what_options_said_is_not_asked() {
    known = Map.of("strength", "7", "set-off", "late-reply", "fear", "being-left");
    var console = ScriptedConsole.answering("sad", "");
    assertThat(run(console).orElseThrow().label())
        .isEqualTo(label("late-reply", "being-left", feeling("sad", 7)));
    assertThat(console.transcript())
        .contains("Which word")
        .doesNotContain("How strong", "set it off");
  }

  @Test
  void a_question_mark_reads_the_question_again() {
    var console = ScriptedConsole.answering("?", "?", "5", END);
    assertThat(run(console)).isEmpty();
    assertThat(console.transcript())
        .contains(
            """
            How strong is it, 0 to 10? > ?
            How strong is it, 0 to 10? > ?
            How strong is it, 0 to 10? > 5
            """);
  }

  @Test
  void the_keys_are_told_once() {
    var console = ScriptedConsole.answering("5", "sad", "", "", "");
    assertThat(run(console)).isPresent();
    assertThat(console.transcript()).containsOnlyOnce("q leaves");
  }

  @Test
  void nothing_of_before_is_read_until_a_question_shows_it() {
    var console = ScriptedConsole.answering("5", "q");
    var reads = new AtomicInteger();
    var flow =
        new LabelFlow(
            console,
            CONTENT,
            Draft.NONE,
            () -> {
              reads.incrementAndGet();
              throw new AssertionError("after " + console.transcript());
            },
            Set.of());
    assertThatThrownBy(() -> flow.run(Map.of())).hasMessageContaining("nobody asked for [q]");
    assertThat(reads).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource({"angry, true", "irritated, true", "sad, false", "calm, false", "my own rage, false"})
  void after_an_anger_word_something_softer_is_named(String word, boolean softer) {
    var flow =
        new LabelFlow(ScriptedConsole.answering(), CONTENT, Draft.NONE, () -> past, Set.of());
    var after = flow.afterword(label(null, null, feeling("hurt", 3), feeling(word, 7)));
    assertThat(after)
        .isEqualTo(
            softer
                ? Optional.of(
                    "Anger often guards something softer. It can also have a good reason."
                        + " Both can be true.")
                : Optional.empty());
  }

  /// The console of these tests is only worth something while it is strict.
  @Test
  void a_script_without_an_answer_fails_and_shows_the_conversation() {
    assertThatThrownBy(() -> run(ScriptedConsole.answering("7")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "no answer is left", "How strong is it, 0 to 10? > 7", "Which word");
  }

  @Test
  void a_script_with_an_unused_answer_fails_and_shows_the_conversation() {
    var console = ScriptedConsole.answering("3", "sad", "", "unused");
    assertThat(run(console)).isPresent();
    assertThatThrownBy(console::transcript)
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("nobody asked for [unused]", "A small one.");
  }
}
