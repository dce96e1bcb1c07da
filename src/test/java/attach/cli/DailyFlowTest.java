package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Signal;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The parts of a day from the door, one after another and alone. No time passes here.
class DailyFlowTest {
  private static final String WEDNESDAY = "2026-11-25T09:00+01:00[Europe/Berlin]";

  @TempDir Path home;

  private AttachRun typing(String... lines) {
    return AttachRun.in(home).at(WEDNESDAY).with("NO_COLOR", "1").typing(lines);
  }

  private AttachRun.Finished attach(String... lines) {
    return typing(lines).attach().exitedWith(0).printed("");
  }

  /// Yesterday, so that this is no first run.
  private Written begun() {
    var written = Written.in(home);
    written.entry("2026-11-24T10:00+01:00", "label", "'feelings':[{'word':'sad','strength':3}]");
    return written;
  }

  private Stream<JsonNode> ofThisDay() {
    return AttachRun.linesIn(home).stream()
        .map(AttachRun::json)
        .filter(entry -> entry.get("day").asText().equals("2026-11-25"));
  }

  /// The types of what this day holds, in their order.
  private List<String> entries() {
    return ofThisDay().map(entry -> entry.get("type").asText()).toList();
  }

  /// Reviewed against the kindness rules: it ends with what was done, without praise and without a word
  /// of what was not.
  @Test
  void all_of_it_reads_like_this() {
    begun();
    var flow = attach("", "7", "anx", "", "", "1", "1", "", "", "4", "", "a", "I can wait.", "");
    Golden.check("door-flow", flow.screen());
    assertThat(entries()).containsExactlyInAnyOrder("label", "grounding", "revision", "anchor");
    assertThat(flow.waited()).isBetween(Duration.ofSeconds(123), Duration.ofSeconds(124));
    assertThat(flow.screen()).endsWith("Done: name a feeling, breathe, one steady sentence.\n");
  }

  @Test
  void what_is_done_already_is_not_asked_for_again() {
    begun().entry("2026-11-25T08:00+01:00", "label", "'feelings':[{'word':'sad'}]");
    assertThat(attach("", "", "", "x").screen())
        .contains("Enter = start with 2", "Let the breath go out first.")
        .doesNotContain("How strong is it, 0 to 10?", "Next: breathe")
        .endsWith("Done: breathe.\n");
  }

  @Test
  void x_leaves_one_part_out_at_any_question() {
    begun();
    assertThat(attach("", "x", "x", "").screen())
        .contains("Next: breathe, 2 minutes.")
        .endsWith("Done: one steady sentence.\n");
    assertThat(entries()).containsExactly("anchor");
  }

  @Test
  void q_leaves_all_that_follows_and_keeps_what_is_done() {
    begun();
    assertThat(attach("", "3", "sad", "", "", "q").screen()).endsWith("Done: name a feeling.\n");
    assertThat(entries()).containsExactly("label");
  }

  @Test
  void who_leaves_at_once_reads_no_word_of_blame() {
    begun();
    assertThat(attach("", "q").screen()).endsWith("\nThe list stays as it is.\n");
    assertThat(entries()).isEmpty();
  }

  @Test
  void a_feeling_named_at_the_end_key_q_is_kept() {
    begun();
    assertThat(attach("", "3", "sad", "", "q").screen()).endsWith("Done: name a feeling.\n");
  }

  @Test
  void what_was_taken_back_is_not_done() {
    begun();
    assertThat(attach("", "3", "sad", "", "u", "x", "x").screen())
        .contains("Taken back.")
        .endsWith("\nThe list stays as it is.\n");
    assertThat(entries()).doesNotContain("label");
  }

  @Test
  void after_a_strong_night_enter_is_the_breath_alone() {
    begun().entry("2026-11-24T23:00+01:00", "grounding", strongly());
    var short_ = attach("", "", "");
    assertThat(short_.screen())
        .contains("A short one is enough today.", "Enter = only 2")
        .contains("Nothing more is needed.")
        .doesNotContain("How strong is it, 0 to 10?", "Done:");
    assertThat(entries()).containsExactly("grounding");
  }

  private static String strongly() {
    return "'exercise':'exhale','pattern':'4-0-6-0','breaths':2,'seconds':20,'before':9,"
        + "'ended':'early'";
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "3, false", "5, true"})
  void every_third_time_another_exercise_is_offered(int before, boolean offered) {
    var written = begun();
    for (int i = 0; i < before; i++) {
      written.entry(
          "2026-11-2" + i % 4 + "T10:00+01:00",
          "grounding",
          "'exercise':'exhale','pattern':'4-0-6-0','breaths':2,'seconds':20,'ended':'completed'");
    }
    var flow = attach("", "x", offered ? "o" : "", "", "", "x");
    assertThat(flow.screen().contains("o = another exercise")).isEqualTo(offered);
    assertThat(flow.screen().contains("Picked at random: ")).isEqualTo(offered);
    assertThat(last("grounding", "chosen")).isEqualTo(offered ? "surprise" : "self");
  }

  private String last(String type, String field) {
    return ofThisDay()
        .filter(entry -> entry.get("type").asText().equals(type))
        .reduce((_, later) -> later)
        .orElseThrow()
        .get(field)
        .asText();
  }

  @Test
  void people_are_one_key_away_after_a_heavy_breath_and_end_the_flow() {
    begun();
    assertThat(typing("", "x", "", "9", "s").attach().exitedWith(0).screen())
        .contains("at any hour: s.", "You do not have to be alone with this.")
        .doesNotContain("One steady sentence");
  }

  @Test
  void one_of_the_persons_own_sentences_is_stayed_with_for_three_breaths() {
    begun().lasting("2026-11-24T10:00+01:00", "anchor", "'kind':'sentence','text':'I can wait.'");
    var part = attach("4", "", "");
    assertThat(part.screen()).contains("\"I can wait.\"", "Three breaths. Saved.");
    assertThat(part.waited()).isEqualTo(Duration.ofSeconds(18));
    assertThat(entries()).containsExactly("anchoring");
    assertThat(attach("4", "", "u").screen()).contains("Taken back.");
    assertThat(entries()).containsExactly("anchoring", "tombstone");
  }

  @Test
  void a_part_alone_ends_as_its_command_does() {
    begun();
    assertThat(attach("2", "", "").screen()).contains("Twelve breaths, two minutes. Saved.");
    assertThat(attach("1", "3", "sad", "", "").screen()).contains("Enter = leave     m = body");
    assertThat(attach("4", "x").screen()).contains("One steady sentence. For now, this one:");
    assertThat(entries()).containsExactly("grounding", "label");
  }

  @Test
  void a_signal_in_the_middle_keeps_what_was_done() {
    begun();
    typing("", "3", "sad", "", "", "")
        .signalAt(30, Signal.INT)
        .attach()
        .exitedWith(130)
        .showedAmongOther("Interrupted after two breaths. Saved.");
    assertThat(entries()).containsExactly("label", "grounding");
    assertThat(last("grounding", "ended")).isEqualTo("interrupted");
  }

  @Test
  void the_first_breath_asks_nothing_and_counts() {
    assertThat(attach("").screen())
        .contains("Enter = one slow breath now")
        .endsWith("That was one slow breath. It is saved, and it counts. Next time: attach\n");
    assertThat(entries()).containsExactly("grounding");
    assertThat(AttachRun.onlyEntry(home).get("breaths").asInt()).isEqualTo(1);
    assertThat(attach("q").screen()).contains("2  breathe              ● done");
  }

  @Test
  void a_first_breath_that_was_interrupted_is_kept_too() {
    typing("").signalAt(6, Signal.TERM).attach().exitedWith(143);
    assertThat(AttachRun.onlyEntry(home).get("ended").asText()).isEqualTo("interrupted");
  }

  @Test
  void g_breathes_at_any_hour() {
    begun();
    for (var key : List.of("g", "G")) {
      assertThat(attach(key, "", "").screen()).contains("Eighteen breaths, three minutes. Saved.");
    }
    var night = AttachRun.in(home).at("2026-11-25T02:14+01:00[Europe/Berlin]");
    assertThat(night.typing("", "", "").attach().exitedWith(0).screen())
        .contains("Enter = breathe", "Eighteen breaths, three minutes. Saved.");
  }
}
