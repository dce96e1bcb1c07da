package attach.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DraftFileTest {
  private final CrashFiles disk = new CrashFiles(1, 16);
  private final DraftFile draft = new DraftFile(disk, "reframe");

  private DraftFile reopened() {
    return new DraftFile(disk, "reframe");
  }

  @Test
  void answers_are_found_again_in_the_order_in_which_they_were_given() {
    draft.keep("thought", "he is leaving");
    draft.keep("belief", "8");
    draft.keep("facts", "one late reply\nand \"nothing\" else 😔");
    assertThat(reopened().answers())
        .containsExactly(
            java.util.Map.entry("thought", "he is leaving"),
            java.util.Map.entry("belief", "8"),
            java.util.Map.entry("facts", "one late reply\nand \"nothing\" else 😔"));
  }

  @Test
  void the_latest_answer_to_a_step_counts() {
    draft.keep("belief", "8");
    draft.keep("facts", "one late reply");
    draft.keep("belief", "6");
    assertThat(reopened().answers()).hasSize(2).containsEntry("belief", "6");
  }

  @Test
  void an_answer_taken_back_is_open_again_and_given_anew_it_is_the_latest() {
    draft.keep("thought", "he is leaving");
    draft.keep("belief", "8");
    draft.forget("thought");
    assertThat(reopened().answers()).containsOnlyKeys("belief");
    draft.keep("thought", "he is busy");
    assertThat(reopened().answers())
        .containsExactly(
            java.util.Map.entry("belief", "8"), java.util.Map.entry("thought", "he is busy"));
  }

  @Test
  void an_answer_that_was_kept_survives_a_power_loss() {
    draft.keep("thought", "he is leaving");
    disk.crash(CrashFiles.NOTHING);
    assertThat(reopened().answers()).containsEntry("thought", "he is leaving");
  }

  @Test
  void where_there_is_no_draft_there_are_no_answers() {
    assertThat(draft.answers()).isEmpty();
    assertThat(draft.lastKept()).isEmpty();
    draft.discard();
    assertThat(disk.contents()).isEmpty();
  }

  @Test
  void what_is_discarded_is_gone_with_its_words() {
    draft.keep("thought", "he is leaving");
    draft.discard();
    disk.crash(new CrashFiles.Survival(CrashFiles.Bytes.ALL, CrashFiles.Names.NONE, 0));
    assertThat(disk.contents()).isEmpty();
    assertThat(reopened().answers()).isEmpty();
  }

  @Test
  void an_answer_that_a_crash_cut_off_is_left_out_and_the_next_is_kept() {
    disk.put(
        "drafts/reframe.jsonl",
        "{\"step\":\"thought\",\"answer\":\"he is leaving\"}\n{\"step\":\"belief\",\"ans");
    assertThat(draft.answers()).containsOnlyKeys("thought");
    draft.keep("belief", "8");
    assertThat(reopened().answers()).containsOnlyKeys("thought", "belief");
  }

  @Test
  void lines_that_say_nothing_known_are_passed_over() {
    disk.put(
        "drafts/reframe.jsonl", "\n[]\n{\"step\":1}\n{\"step\":\"a\",\"answer\":null}\n\u0000\n");
    assertThat(draft.answers()).isEmpty();
  }

  @Test
  void flows_have_drafts_of_their_own() {
    draft.keep("thought", "he is leaving");
    var other = new DraftFile(disk, "pause");
    other.keep("urge", "8");
    other.discard();
    assertThat(reopened().answers()).containsOnlyKeys("thought");
  }

  @Test
  void when_it_was_last_kept_is_known() {
    draft.keep("thought", "he is leaving");
    var first = draft.lastKept().orElseThrow();
    draft.keep("belief", "8");
    assertThat(reopened().lastKept().orElseThrow()).isAfter(first);
  }

  @Test
  void an_answer_that_cannot_be_kept_is_said_without_its_words() {
    draft.keep("thought", "he is leaving");
    disk.failFrom(5, () -> new IOException("no space left on device"));
    assertThatThrownBy(() -> draft.keep("facts", "private words"))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("no space left on device")
        .message()
        .doesNotContain("private");
    assertThatThrownBy(draft::answers)
        .isInstanceOf(JournalUnreadable.class)
        .message()
        .doesNotContain("leaving");
  }
}
