package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong is told in one kind sentence with a next step, by an exit code, and without a word of
/// what was typed: an error message is copied to places that a journal never sees.
class ErrorsTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zebrafink | That is no word attach knows. In a hard moment: attach ground, attach pause,"
            + " attach sos. All commands: attach help all",
        "labell sad | That is no word attach knows. In a hard moment: attach ground, attach pause,"
            + " attach sos. All commands: attach help all",
        "help Zebrafink | That is no word attach knows. In a hard moment: attach ground, attach"
            + " pause, attach sos. All commands: attach help all",
        "label sad --Zebrafink | There is no such option. To see what fits: attach label --help",
        "label sad --Zebrafink=Distelfink |"
            + " There is no such option. To see what fits: attach label --help",
        "label sad -Z | There is no such option. To see what fits: attach label --help",
        "label sad --triger Zebrafink | There is no such option. Near it: --trigger. To see what"
            + " fits: attach label --help",
        "label sad --nte=Zebrafink | There is no such option. Near it: --note. To see what fits:"
            + " attach label --help",
        "review --mont | There is no such option. Near it: --month. To see what fits: attach review"
            + " --help",
        "--Zebrafink | There is no such option. To see what fits: attach --help",
        "label sad --note | Something is missing: --note. To see what fits: attach label --help",
        "label --at | Something is missing: --at. To see what fits: attach label --help",
        "label sad --note Zebrafink --note Distelfink | --note can be given once.",
        "today Zebrafink | There is a word too many. To see what fits: attach today --help",
        "journal list Zebrafink |"
            + " There is a word too many. To see what fits: attach journal list --help",
        "journal show 7KQ4MZ Zebrafink |"
            + " There is a word too many. To see what fits: attach journal show --help",
        "today --json=Zebrafink |"
            + " These options do not fit together. To see what fits: attach today --help",
        "label sad --color Zebrafink | --color takes auto, always or never.",
        "label sad --color | Something is missing: --color. To see what fits: attach label --help",
      })
  void a_command_line_that_cannot_be_followed_is_told_kindly(String line, String sentence) {
    var run =
        AttachRun.in(home)
            .attach(line.split(" ", -1))
            .exitedWith(2)
            .printed("")
            .showedNothingOf("Zebrafink", "Distelfink", "Usage");
    assertThat(run.err().strip().replace("\n", " ")).isEqualTo(sentence);
    assertThat(AttachRun.files(home)).isEmpty();
  }

  @Test
  void after_two_dashes_everything_is_a_word() {
    AttachRun.in(home)
        .attach("label", "--", "--note")
        .exitedWith(0)
        .printed("I feel --note.\nSaved.\n");
  }

  /// The three ways in which the journal's place can be wrong, on writing: the words come back.
  @ParameterizedTest
  @ValueSource(strings = {"missing", "file", "file-in-journal", "folder-as-lock", "file-as-state"})
  void a_journal_that_cannot_be_written_hands_the_words_back(String wrong) throws IOException {
    var place = brokenPlace(wrong);
    var run =
        AttachRun.in(home)
            .with("ATTACH_HOME", place.toString())
            .piping("Zebrafink\nDistelfink")
            .attach("label", "Girlitz:7", "--trigger", "Stieglitz", "--note", "-")
            .exitedWith(74)
            .printed("");
    assertThat(run.err().replace("\n", " "))
        .contains("Could not write " + home)
        .doesNotContain("Exception");
    assertThat(run.err())
        .endsWith(
            """
            Not saved. Your words:
            feelings: Girlitz, 7
            trigger: Stieglitz
            note: Zebrafink
            Distelfink
            """);
    var message = run.err().substring(0, run.err().indexOf("Not saved."));
    assertThat(message).doesNotContain("Girlitz", "Stieglitz", "Zebrafink");
  }

  @Test
  void with_json_standard_output_stays_empty_when_nothing_was_saved() throws IOException {
    AttachRun.in(home)
        .with("ATTACH_HOME", brokenPlace("file").toString())
        .attach("label", "Girlitz", "--json")
        .exitedWith(74)
        .printed("")
        .saidAmongOther("Not saved. Your words:\nfeelings: Girlitz\n");
  }

  @ParameterizedTest
  @CsvSource({
    "missing, disk: this folder is not there; is the disk connected? ",
    "file, place/journal: Not a directory. ",
    "file-in-journal, place/journal: there is a file where a folder should be. "
  })
  void a_journal_that_cannot_be_read_is_never_shown_as_an_empty_one(String wrong, String reason)
      throws IOException {
    var place = brokenPlace(wrong);
    for (var command : new String[] {"review", "today", "journal list"}) {
      var run =
          AttachRun.in(home)
              .with("ATTACH_HOME", place.toString())
              .attach(command.split(" ", -1))
              .exitedWith(65)
              .printed("");
      assertThat(run.err().replace("\n", " "))
          .endsWith("Could not read " + home + "/" + reason.strip() + " ");
    }
  }

  private Path brokenPlace(String wrong) throws IOException {
    var place = home.resolve("place");
    switch (wrong) {
      case "missing" -> {
        return home.resolve("disk").resolve("place");
      }
      case "file" -> fileInTheWay(place);
      case "file-in-journal" -> {
        privateFolder(place);
        fileInTheWay(place.resolve("journal"));
      }
      case "folder-as-lock" -> {
        privateFolder(place);
        Files.createDirectory(place.resolve(".lock"));
      }
      case "file-as-state" -> {
        privateFolder(place);
        fileInTheWay(place.resolve(".state"));
      }
      default -> throw new IllegalArgumentException(wrong);
    }
    return place;
  }

  private static void fileInTheWay(Path file) throws IOException {
    Files.writeString(file, "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static void privateFolder(Path folder) throws IOException {
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  @Test
  void a_folder_in_place_of_the_months_file_hands_the_words_back() throws IOException {
    AttachRun.in(home).attach("label", "sad:3").exitedWith(0);
    var file = AttachRun.files(AttachRun.journal(home)).getFirst();
    Files.delete(file);
    Files.createDirectory(file);
    AttachRun.in(home)
        .attach("label", "Zebrafink:3")
        .exitedWith(74)
        .printed("")
        .saidAmongOther(
            "it is not a plain file", "Not saved. Your words:\nfeelings: Zebrafink, 3\n");
  }

  @Test
  void a_link_in_place_of_the_months_file_is_not_followed() throws IOException {
    AttachRun.in(home).attach("label", "sad:3").exitedWith(0);
    var file = AttachRun.files(AttachRun.journal(home)).getFirst();
    var elsewhere = home.resolve("elsewhere");
    Files.move(file, elsewhere);
    Files.createSymbolicLink(file, elsewhere);
    AttachRun.in(home)
        .attach("label", "Zebrafink:3")
        .exitedWith(74)
        .saidAmongOther("Not saved. Your words:\n")
        .saidWrapped(file + ": it is a link, not a file of its own.");
    assertThat(elsewhere).content().doesNotContain("Zebrafink");
  }

  @Test
  void deleting_what_cannot_be_written_is_no_success() throws IOException {
    AttachRun.in(home).attach("label", "sad:3").exitedWith(0);
    Files.delete(AttachRun.data(home).resolve(".lock"));
    Files.createDirectory(AttachRun.data(home).resolve(".lock"));
    AttachRun.in(home).attach("journal", "delete", "all", "--yes").exitedWith(74).printed("");
    AttachRun.in(home).attach("journal", "undo").exitedWith(74).printed("");
  }

  @Test
  void folders_that_others_can_open_are_told_with_the_command_that_closes_them()
      throws IOException {
    Files.createDirectories(AttachRun.journal(home));
    Files.setPosixFilePermissions(
        AttachRun.data(home), PosixFilePermissions.fromString("rwxr-xr-x"));
    AttachRun.in(home)
        .attach("label", "sad:3")
        .exitedWith(0)
        .saidAmongOther(
            "Other people on this machine can look in. To close it:\n  chmod 700 '"
                + AttachRun.data(home)
                + "'\n");
  }

  @Test
  void a_mistake_of_ours_shows_no_trace_and_no_words() {
    var run =
        withRandom(
            () -> {
              throw new IllegalStateException("Zebrafink");
            },
            Map.of());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("Something is wrong in attach itself. What was saved is safe.\n");
  }

  @Test
  void for_a_developer_it_shows_where_but_not_what() {
    var run =
        withRandom(
            () -> {
              throw new IllegalStateException("Zebrafink");
            },
            Map.of("ATTACH_DEBUG", "1"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("java.lang.IllegalStateException at ")
        .doesNotContain("Zebrafink");
  }

  private AttachRun.Finished withRandom(
      Supplier<RandomGenerator> random, Map<String, String> environment) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code = run(random, environment, out, err, "label", "sad:3");
    return new AttachRun.Finished(
        List.of("label"),
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        "",
        Duration.ZERO);
  }

  private int run(
      Supplier<RandomGenerator> random,
      Map<String, String> environment,
      OutputStream out,
      OutputStream err,
      String... arguments) {
    var tools =
        new Tools(
            new Surroundings(environment, false, false, false, StandardCharsets.UTF_8),
            home.toString(),
            InputStream.nullInputStream(),
            out,
            err,
            Clock.systemUTC(),
            random);
    return Attach.run(tools, arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "Broken pipe, 0, ''",
    "No space left on device, 74, 'What is in the journal is safe. The output could not be written:"
        + " No space left on device. '"
  })
  void a_reader_who_has_gone_is_no_error_but_a_full_disk_is(
      String reason, int code, String sentence) {
    var err = new ByteArrayOutputStream();
    var out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    for (var command :
        new String[] {"today", "review", "review --json", "--version", "label --help"}) {
      err.reset();
      assertThat(run(() -> new SplittableRandom(1), Map.of(), out, err, command.split(" ", -1)))
          .as(command)
          .isEqualTo(code);
      assertThat(err.toString(StandardCharsets.UTF_8).replace("\n", " "))
          .as(command)
          .isEqualTo(sentence);
    }
  }

  @Test
  void an_unknown_language_falls_back_to_english() {
    AttachRun.in(home)
        .with("ATTACH_LANG", "../../Zebrafink")
        .attach("label", "sad:3")
        .exitedWith(0)
        .printed("I feel sad, 3.\nSaved.\n");
  }
}
