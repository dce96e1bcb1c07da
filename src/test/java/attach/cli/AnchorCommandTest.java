package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.content.Content;
import attach.content.SteadySentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `attach anchor`: what steadies, kept and used.
class AnchorCommandTest {
  @TempDir Path home;

  private AttachRun run() {
    return AttachRun.in(home);
  }

  private void three() {
    run().attach("anchor", "add", "I can wait.").exitedWith(0);
    run().attach("anchor", "add", "--kind", "object", "the smooth stone").exitedWith(0);
    run().attach("anchor", "add", "--kind", "moment", "at", "the", "lake").exitedWith(0);
  }

  @ParameterizedTest
  @CsvSource({
    "sentence, Kept. It can come at the end of an exercise.",
    "moment, 'Kept, with the things that steady you.'",
    "object, Kept. attach ground object names it."
  })
  void something_is_kept(String kind, String sentence) throws IOException {
    run()
        .attach("anchor", "add", "--kind", kind, "Zebrafink")
        .exitedWith(0)
        .said("")
        .printed(sentence + "\n");
    var entry = AttachRun.onlyEntry(home);
    assertThat(entry.get("type").asText()).isEqualTo("anchor");
    assertThat(entry.get("kind").asText()).isEqualTo(kind);
    assertThat(entry.get("text").asText()).isEqualTo("Zebrafink");
    for (var file : AttachRun.files(home)) {
      assertThat(Files.getPosixFilePermissions(file))
          .as("%s", file)
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void words_come_from_standard_input_too() {
    var json =
        run().piping(" I can wait. \n").attach("anchor", "add", "-", "--json").exitedWith(0).json();
    assertThat(json.get("text").asText()).isEqualTo("I can wait.");
    run().piping("  ").attach("anchor", "add", "-").exitedWith(2).printed("");
  }

  @Test
  void the_same_is_kept_once() {
    run().attach("anchor", "add", "I can wait.").exitedWith(0);
    run().attach("anchor", "add", "I can wait.").printed("You keep this one already.\n");
    run().attach("anchor", "add", "--kind", "moment", "I can wait.").exitedWith(0);
    assertThat(AttachRun.linesIn(home)).hasSize(2);
  }

  @Test
  void without_words_it_asks() {
    run()
        .typing("2", "", "at the lake", "")
        .attach("anchor", "add")
        .exitedWith(0)
        .saidAmongOther("1 a steady sentence", "A kind stranger counts", "A few words are enough.");
    assertThat(AttachRun.onlyEntry(home).get("kind").asText()).isEqualTo("moment");
  }

  @Test
  void it_can_be_taken_back_at_once() {
    run()
        .typing("", "I can wait.", "u")
        .attach("anchor", "add")
        .exitedWith(0)
        .printedAmongOther("Taken back.");
    run().attach("anchor", "list", "--json").printed("");
  }

  @Test
  void going_back_asks_for_the_kind_again_and_leaving_keeps_nothing() {
    run().typing("1", "<", "object", "q").attach("anchor", "add").exitedWith(0);
    assertThat(AttachRun.linesIn(home)).isEmpty();
    run().typing("q").attach("anchor", "add").exitedWith(0);
    assertThat(AttachRun.linesIn(home)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anchor add | Please give the words, such as: attach anchor add \"I can wait.\"",
        "anchor add Distelfink --kind Zebrafink | --kind takes sentence, moment or object.",
        "anchor remove | Please say which one, such as: attach anchor remove 2 --yes",
        "anchor remove 9 --yes |"
            + " There is no such number in the list. To see it: attach anchor list",
        "anchor remove Zebrafink --yes |"
            + " There is no such number in the list. To see it: attach anchor list",
      })
  void what_cannot_be_followed_is_told_kindly(String line, String sentence) {
    var finished =
        run()
            .attach(line.split(" ", -1))
            .exitedWith(2)
            .printed("")
            .showedNothingOf("Zebrafink", "Distelfink");
    assertThat(finished.err().strip().replace("\n", " ")).isEqualTo(sentence);
  }

  @Test
  void the_list_looks_like_this() {
    run()
        .attach("anchor")
        .exitedWith(0)
        .printed("Nothing is kept here yet. The first one: attach anchor add\n");
    three();
    String list =
        """
        Steady sentences
          1  I can wait.

        Safe moments
          2  at the lake

        Things to hold
          3  the smooth stone
        """;
    run().attach("anchor", "list").exitedWith(0).said("").printed(list);
    run().attach("anchor").printed(list);
    run().with("COLUMNS", "30").attach("anchor", "--plain").printed(list);
  }

  @Test
  void as_data_it_is_the_lines_of_the_journal() {
    three();
    run()
        .attach("anchor", "list", "--json")
        .exitedWith(0)
        .printed(String.join("\n", linesInListOrder()) + "\n");
  }

  private List<String> linesInListOrder() {
    var lines = AttachRun.linesIn(home);
    return List.of(lines.get(0), lines.get(2), lines.get(1));
  }

  @Test
  void an_old_one_is_still_there() {
    Written.in(home)
        .lasting("2021-05-01T10:00+02:00", "anchor", "'kind':'sentence','text':'I can wait.'");
    run().attach("anchor").printedAmongOther("  1  I can wait.");
    run().attach("anchor", "now").printed("I can wait.\n");
  }

  @Test
  void one_is_removed_with_its_words() {
    three();
    run().attach("anchor", "remove", "2").exitedWith(2).printed("");
    run()
        .typing("")
        .attach("anchor", "remove", "2")
        .exitedWith(0)
        .printedAmongOther("Kept. Nothing was removed.");
    run()
        .typing("y")
        .attach("anchor", "remove", "2")
        .exitedWith(0)
        .printedAmongOther("Gone, with its words.");
    assertThat(String.join("\n", AttachRun.linesIn(home))).doesNotContain("lake");
    run().typing("2", "y").attach("anchor", "remove").exitedWith(0);
    assertThat(String.join("\n", AttachRun.linesIn(home))).doesNotContain("smooth");
    var id = AttachRun.json(run().attach("anchor", "list", "--json").out()).get("id").asText();
    run()
        .attach("anchor", "remove", id.substring(20), "--yes", "--json")
        .exitedWith(0)
        .printed("{\"removed\":1}\n");
    assertThat(String.join("\n", AttachRun.linesIn(home))).doesNotContain("wait");
    run().attach("anchor", "list", "--json").printed("");
  }

  @Test
  void three_breaths_with_an_own_sentence_are_saved() {
    var id = run().attach("anchor", "add", "I can wait.", "--json").json().get("id").asText();
    var finished =
        run()
            .typing()
            .attach("anchor", "now", "--color=never")
            .exitedWith(0)
            .said("")
            .printed(
                """
                I can wait.

                Three slow breaths with it.
                  In. Out.\s
                  In. Out.\s
                  In. Out.\s
                Three breaths. Saved.
                """);
    assertThat(finished.waited()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(19));
    var entry = AttachRun.json(AttachRun.linesIn(home).getLast());
    assertThat(entry.get("type").asText()).isEqualTo("anchoring");
    assertThat(entry.get("anchor").asText()).isEqualTo(id);
    assertThat(entry.get("seconds").asInt()).isEqualTo(18);
  }

  @Test
  void the_sentence_of_a_worried_thought_serves_too() {
    Written.in(home)
        .entry("2026-11-20T10:00+01:00", "reframe", "'thought':'x','secure':'I can ask.'");
    run()
        .typing()
        .attach("anchor", "now")
        .exitedWith(0)
        .printedAmongOther("I can ask.", "Three breaths. Saved.");
  }

  @Test
  void until_there_is_one_it_is_one_of_ours_and_nothing_is_saved() {
    run()
        .typing()
        .attach("anchor", "now")
        .exitedWith(0)
        .printedAmongOther("Three breaths.\nFor now, one of ours.");
    assertThat(AttachRun.linesIn(home)).isEmpty();
    var ours = new Content("en").steady().items().stream().map(SteadySentence::name).toList();
    assertThat(ours).contains(run().attach("anchor", "now").exitedWith(0).out().strip());
  }

  @Test
  void nobody_breathes_along_with_a_pipe() {
    run().attach("anchor", "add", "I can wait.").exitedWith(0);
    var finished = run().attach("anchor", "now").exitedWith(0).printed("I can wait.\n");
    assertThat(finished.waited()).isEqualTo(Duration.ZERO);
    var json = run().typing().attach("anchor", "now", "--json").exitedWith(0).json();
    assertThat(json.get("text").asText()).isEqualTo("I can wait.");
    assertThat(json.get("own").asBoolean()).isTrue();
    assertThat(AttachRun.linesIn(home)).hasSize(1);
  }

  @Test
  void a_journal_that_cannot_be_read_leaves_one_of_ours() throws IOException {
    var place = home.resolve("place");
    Files.writeString(place, "");
    var broken = run().with("ATTACH_HOME", place.toString());
    broken.typing().attach("anchor", "now").exitedWith(0).printedAmongOther("one of ours");
    broken.attach("anchor", "list").exitedWith(65).printed("");
    broken
        .attach("anchor", "add", "Zebrafink")
        .exitedWith(74)
        .printed("")
        .saidAmongOther("Not saved. Your words:\nkind: sentence\ntext: Zebrafink\n");
  }

  @Test
  void the_day_shows_that_a_sentence_was_kept() {
    run().attach("today").printedAmongOther("  4  one steady sentence  20 seconds\n");
    run().attach("anchor", "add", "I can wait.").exitedWith(0);
    run().attach("today").printedAmongOther("  4  one steady sentence  ● done\n");
  }

  @Test
  void unread_lines_are_told_without_their_text() {
    Written.in(home).raw("lasting", "Zebrafink\n");
    run()
        .attach("anchor", "list")
        .exitedWith(0)
        .said("Lines that could not be read: 1. They are kept as they are.\n");
  }
}
