package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.content.Content;
import attach.system.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach config`: typed, checked, and nothing else in the file is touched.
class ConfigCommandTest {
  @TempDir Path home;

  private Path file() {
    return AttachRun.data(home).resolve("config.json");
  }

  private AttachRun.Finished config(String line) {
    return AttachRun.in(home).attach(("config " + line).split(" ", -1));
  }

  @Test
  void the_list_looks_like_this() {
    config("set night off").exitedWith(0);
    Golden.check("config-80", config("list").exitedWith(0).said("").out());
    assertThat(AttachRun.in(home).attach("config").out()).isEqualTo(config("list").out());
  }

  @Test
  void every_setting_has_its_words() {
    var texts = new Content("en").flow("config");
    for (var setting : Setting.values()) {
      assertThat(texts.get("about-" + setting.id())).isNotEmpty();
      assertThat(texts.get("takes-" + setting.id())).startsWith(setting.id() + " takes ");
    }
  }

  @Test
  void as_data_it_is_one_object() {
    config("list --json")
        .printed(
            "{\"day-starts\":\"04:00\",\"plain\":false,\"today-line\":false,"
                + "\"night\":\"22:00-06:00\",\"language\":\"en\"}\n");
    config("get night --json").printed("{\"night\":\"22:00-06:00\"}\n");
    config("set plain on --json").printed("{\"plain\":true}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set plain on | plain is on now.",
        "set plain off | plain is off already.",
        "set day-starts 3:30 | day-starts is 03:30 now.",
        "set night 23:00-05:00 | night is 23:00-05:00 now.",
        "set language en | language is en already.",
        "reset night | night is 22:00-06:00 already.",
        "get day-starts | 04:00",
        "get today-line | off",
      })
  void it_says_what_holds(String line, String sentence) {
    config(line).exitedWith(0).said("").printed(sentence + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get nigth | There is no setting of that name. Near it: night.",
        "set Zebrafink on | There is no setting of that name. These are there: day-starts, plain,"
            + " today-line, night, language.",
        "get own-words | There is no setting of that name. These are there: day-starts, plain,"
            + " today-line, night, language.",
        "set plain Zebrafink | plain takes on or off.",
        "set day-starts Zebrafink | day-starts takes a time from 00:00 to 06:00, such as 04:00.",
        "set day-starts 06:30 | day-starts takes a time from 00:00 to 06:00, such as 04:00.",
        "set night Zebrafink | night takes two times, such as 22:00-06:00, or off.",
        "set today-line Zebrafink | today-line takes on or off.",
        "set language zebrafink | language takes the name of a language that is there, such as en.",
        "set language ../en | language takes the name of a language that is there, such as en.",
        "set plain | Something is missing: VALUE. To see what fits: attach config set --help",
        "get | Something is missing: NAME. To see what fits: attach config get --help",
      })
  void what_cannot_be_set_is_told_kindly(String line, String sentence) {
    var run = config(line).exitedWith(2).printed("").showedNothingOf("Zebrafink", "zebrafink");
    assertThat(run.err().strip().replace("\n", " ")).isEqualTo(sentence);
    assertThat(AttachRun.files(home)).isEmpty();
  }

  @Test
  void what_is_set_holds_from_then_on() {
    config("set plain on").exitedWith(0);
    assertThat(AttachRun.in(home).typing().attach("sos").out()).doesNotContain("\u001b");
    config("reset plain").exitedWith(0).printed("plain is off now.\n");
    assertThat(AttachRun.in(home).typing().attach("sos").out()).contains("\u001b");
  }

  @Test
  void the_file_is_for_this_person_alone_and_keeps_what_it_does_not_know() throws IOException {
    config("set plain on").exitedWith(0);
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Files.writeString(file(), "{\"own-words\":{\"wie Glas\":false},\"later\":{\"a\":1}}");
    config("set night off").exitedWith(0);
    assertThat(file())
        .hasContent("{\"own-words\":{\"wie Glas\":false},\"later\":{\"a\":1},\"night\":\"off\"}");
  }

  @Test
  void the_line_for_prompts_comes_and_goes_at_once() {
    var line = AttachRun.state(home).resolve("today");
    config("set today-line on").exitedWith(0).printedAmongOther("The file is " + line);
    assertThat(line).hasContent("2026-11-24 ○○○○");
    config("set today-line off").exitedWith(0).printedAmongOther("The file is gone.");
    assertThat(line).doesNotExist();
  }

  @Test
  void a_file_that_cannot_be_read_is_left_as_it_is() throws IOException {
    config("set plain on").exitedWith(0);
    Files.writeString(file(), "{Zebrafink");
    for (var line : new String[] {"set plain on", "reset plain"}) {
      config(line)
          .exitedWith(65)
          .printed("")
          .showedNothingOf("Zebrafink")
          .saidWrapped("config.json cannot be read, so it was left as it is.");
    }
    config("get plain").exitedWith(0).printed("off\n");
    assertThat(file()).hasContent("{Zebrafink");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "missing", "folder"})
  void what_cannot_be_written_is_no_success(String wrong) throws IOException {
    var place = home.resolve("place");
    switch (wrong) {
      case "file" -> Files.writeString(place, "");
      case "missing" -> place = home.resolve("disk").resolve("place");
      default -> Files.createDirectories(place.resolve("config.json"));
    }
    AttachRun.in(home)
        .with("ATTACH_HOME", place.toString())
        .attach("config", "set", "plain", "on")
        .exitedWith(74)
        .printed("");
  }
}
