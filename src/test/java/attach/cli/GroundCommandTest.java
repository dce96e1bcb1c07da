package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Signal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `attach ground` from the command line to what lies on the disk. No time passes here.
class GroundCommandTest {
  private static final String NIGHT = "2026-11-24T02:14+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun piped() {
    return AttachRun.in(home).at(NIGHT);
  }

  private AttachRun typing(String... lines) {
    return AttachRun.in(home).at(NIGHT).typing(lines);
  }

  private static String[] words(String line) {
    return line.split(" ", -1);
  }

  /// The fields of the entry that was written last, in its last state.
  private String entry() {
    var last = AttachRun.json(AttachRun.linesIn(home).getLast());
    var text = (last.has("entry") ? last.get("entry") : last).toString().replace('"', '\'');
    return text.substring(text.indexOf("'exercise'"), text.length() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ground | exhale | 4-0-6-0 | 18 | 180",
        "breathe | exhale | 4-0-6-0 | 18 | 180",
        "calm --breaths 2 | exhale | 4-0-6-0 | 2 | 20",
        "panic --minutes 1 | exhale | 4-0-6-0 | 6 | 60",
        "ground sigh --breaths 1 | sigh | 2+1-0-6-0 | 1 | 9",
        "ground even --minutes 0.5 | even | 5.5-0-5.5-0 | 3 | 33",
        "ground box --minutes 1 | box | 4-4-4-4 | 4 | 64",
        "ground 478 | 478 | 4-7-8-0 | 4 | 76",
        "ground 478 --minutes 10 | 478 | 4-7-8-0 | 4 | 76",
        "ground 478 --breaths 6 | 478 | 4-7-8-0 | 6 | 114",
        "ground --pattern 4-2-6 --breaths 2 | custom | 4-2-6-0 | 2 | 24",
        "ground exhale --pattern 3-0-5.5 --breaths 2 | exhale | 3-0-5.5-0 | 2 | 17",
      })
  void a_breathing_exercise_is_kept(
      String line, String exercise, String pattern, int breaths, int seconds) {
    piped().attach(words(line)).exitedWith(0);
    assertThat(entry())
        .isEqualTo(
            "'exercise':'%s','pattern':'%s','breaths':%d,'seconds':%d,'chosen':'self','ended':'completed'"
                .formatted(exercise, pattern, breaths, seconds));
  }

  @Test
  void every_option_is_in_the_entry_that_json_prints() {
    var run = piped().attach(words("ground exhale --breaths 6 --before 7 --after 4 --json"));
    assertThat(run.exitedWith(0).json().toString())
        .isEqualTo(AttachRun.linesIn(home).getFirst())
        .contains("\"breaths\":6,\"seconds\":60,\"before\":7,\"after\":4");
    run.saidAmongOther("In, 4.\nOut, 6.\n");
  }

  @Test
  void in_a_pipe_it_breathes_in_words_and_says_what_was_saved() {
    piped()
        .attach(words("ground --breaths 9 --before 9 --after 9"))
        .exitedWith(0)
        .printed(
            """
            Nine breaths, one minute and 30 seconds. Saved.
            Still 9. That happens, often in the first sessions. Nothing went wrong.
            """);
  }

  @Test
  void a_surprise_is_kept_as_one() {
    piped().attach(words("ground surprise --breaths 1")).exitedWith(0);
    assertThat(entry()).contains("'chosen':'surprise'").doesNotContain("box", "478");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
  void a_signal_ends_it_and_what_was_practised_is_kept(Signal signal, int code) {
    piped()
        .signalAt(24, signal)
        .attach("ground")
        .exitedWith(code)
        .saidAmongOther("Interrupted after two breaths. Saved.");
    assertThat(entry()).contains("'breaths':2,'seconds':21").endsWith("'ended':'interrupted'");
  }

  @Test
  void the_whole_practice_reads_like_this() {
    typing("7", "")
        .typingAt(4, "9")
        .attach(words("ground --breaths 9"))
        .exitedWith(0)
        .printed("")
        .saidAmongOther(
            "9, noted. Another number changes it.\n",
            """
            Nine breaths, one minute and 30 seconds. Saved.

            Enter skips, < goes back, q leaves, ? reads the question again.
            Esc, Esc and Enter clear the screen and leave.
            """,
            """
            Before 9, now 7.

                "\
            """,
            """
                a sentence for now

            Nothing more is needed.
            Enter = leave    r = breathe again    n = name it    s = people    u = undo > \
            """);
    assertThat(entry()).contains("'before':9,'after':7");
  }

  @Test
  void an_own_sentence_comes_before_ours() {
    Written.in(home)
        .lasting(
            "2026-11-22T10:00+01:00", "anchor", "'kind':'sentence','text':'I can wait for dawn.'");
    typing("", "")
        .attach(words("ground --breaths 1"))
        .exitedWith(0)
        .saidAmongOther("    \"I can wait for dawn.\"\n    your own words, from Sunday\n");
  }

  @Test
  void the_object_that_was_kept_last_is_the_one_to_hold() {
    var written = Written.in(home);
    written.lasting("2026-11-20T10:00+01:00", "anchor", "'kind':'object','text':'the old key'");
    written.lasting("2026-11-22T10:00+01:00", "anchor", "'kind':'object','text':'the grey stone'");
    written.lasting("2026-11-23T10:00+01:00", "anchor", "'kind':'sentence','text':'I can wait.'");
    piped()
        .attach("ground", "object")
        .exitedWith(0)
        .saidAmongOther("Yours: the grey stone.")
        .showedNothingOf("the old key");
  }

  @Test
  void a_short_one_is_a_taste_and_an_early_end_a_practice() {
    typing("", "")
        .typingAt(5, "q")
        .attach("ground")
        .saidAmongOther(
            "One breath, ten seconds. Saved.\n",
            "You stopped early. That is a practice too.\n",
            "Under 90 seconds it is called a taste. It counts.\n");
    assertThat(entry()).endsWith("'ended':'early'");
  }

  @Test
  void the_same_strength_is_met_kindly_and_the_feet_are_offered() {
    typing("9", "f", "", "")
        .typingAt(1, "9")
        .attach(words("ground --breaths 1"))
        .saidAmongOther(
            "Still 9. That happens, often in the first sessions. Nothing went wrong.\n",
            "f = feet on the floor, or just sit a while.\n",
            """
            This is very heavy, and you have stayed with it. You can go on here.
            You can also talk with someone, at any hour: s.
            """,
            "Feet on the floor, one minute and 34 seconds. Saved.\n");
    assertThat(AttachRun.linesIn(home)).hasSize(3);
  }

  @Test
  void once_more_is_another_entry() {
    typing("", "r", "", "").attach(words("ground --breaths 1 --before 5")).exitedWith(0);
    assertThat(AttachRun.linesIn(home)).hasSize(2);
    assertThat(AttachRun.linesIn(home).getFirst()).contains("\"before\":5");
    assertThat(AttachRun.linesIn(home).getLast()).doesNotContain("before");
  }

  @Test
  void what_was_kept_can_be_taken_back() {
    typing("4", "u").attach(words("ground --breaths 1")).saidAmongOther("Taken back.");
    assertThat(String.join("", AttachRun.linesIn(home))).doesNotContain("exhale");
  }

  @Test
  void people_are_one_key_away() {
    typing("", "s")
        .attach(words("ground --breaths 1"))
        .exitedWith(0)
        .printedAmongOther("Here are people.");
  }

  @Test
  void the_words_for_a_heavy_moment_are_said_once_a_day() {
    typing("10", "").attach(words("ground --breaths 1")).saidAmongOther("This is very heavy");
    typing("10", "")
        .attach(words("ground --breaths 1"))
        .saidAmongOther("Nothing more is needed.")
        .showedNothingOf("This is very heavy");
  }

  @Test
  void to_name_it_leads_on() {
    typing("", "n", "3", "sad", "", "").attach(words("ground --breaths 1")).exitedWith(0);
    assertThat(AttachRun.linesIn(home).getLast()).contains("\"type\":\"label\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ground bx | No exercise has that name. Near it: box.",
        "ground zebrafink | No exercise has that name. These are there: exhale, sigh, even, box,"
            + " 478, feet, senses, object.",
        "ground --breaths 0 | --breaths takes a whole number from 1 to 1000.",
        "ground --breaths zebrafink | --breaths takes a whole number from 1 to 1000.",
        "ground --minutes 0 | --minutes takes a number above 0, up to 120.",
        "ground --minutes nan | --minutes takes a number above 0, up to 120.",
        "ground --before 11 | --before takes a whole number from 0 to 10.",
        "ground --after zebrafink | --after takes a whole number from 0 to 10.",
        "ground --cue zebrafink | --cue takes words, bell, both or none.",
        "ground --picture zebrafink | --picture takes round or bar.",
        "ground --pattern zebrafink | Pattern is written in-hold-out in seconds, such as 4-0-6.",
        "ground --pattern 0-0-6 | Pattern needs a breath in and a breath out.",
        "ground --breaths 2 --minutes 1 | --breaths and --minutes do not fit together. One of them"
            + " is enough.",
      })
  void what_cannot_be_followed_is_told_and_nothing_is_kept(String line, String sentence) {
    var run = piped().attach(words(line)).exitedWith(2).printed("").saidWrapped(sentence);
    run.showedNothingOf("zebrafink");
    assertThat(AttachRun.linesIn(home)).isEmpty();
  }
}
