package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain mode is for ears and simple screens; and no screen is ever too narrow.
class PlainModeTest {
  private static final String WIDE = "これは とても 長い 一日 でした。 でも 今 は 静か です。 また 明日 も 練習 します。 ゆっくり と";
  private static final String COMBINING =
      "Zu\u0308ge a\u0301 e\u0301 i\u0301 o\u0301 u\u0301 n\u0303 ja so ist es nun einmal und"
          + " o\u0308fter a\u0308hnlich u\u0308brigens so wie gestern abend um acht";

  @TempDir Path home;

  private static final List<String> READING =
      List.of(
          "review",
          "review --month",
          "review --all",
          "review --from 2026-11-01",
          "today",
          "journal list",
          "journal path",
          "sos",
          "anchor list",
          "config list",
          "privacy",
          "--help",
          "help all");

  static Stream<String> reading() {
    return READING.stream();
  }

  private AttachRun run() {
    return AttachRun.in(home).at(TwoWeeks.NOW);
  }

  private AttachRun.Finished label(AttachRun run) {
    return run.typing(
            "7",
            "anx",
            "",
            "wie im Nebel",
            "",
            "",
            "4",
            "",
            "1",
            "own fear",
            "",
            "m",
            "chest",
            "",
            "")
        .attach("label")
        .exitedWith(0);
  }

  @ParameterizedTest
  @CsvSource({
    "--plain, -, -",
    "-, TERM, dumb",
    "-, ACCESSIBLE, 1",
    "-, ATTACH_ACCESSIBLE, 1",
    "-, setting, plain"
  })
  void it_is_switched_on_in_every_way(String option, String variable, String value)
      throws IOException {
    TwoWeeks.writtenIn(home);
    if (variable.equals("setting")) {
      Files.writeString(AttachRun.data(home).resolve("config.json"), "{\"plain\":true}");
    }
    for (var command : READING) {
      var line = new ArrayList<>(List.of(command.split(" ", -1)));
      if (option.startsWith("--")) {
        line.addFirst(option);
      }
      // At a terminal, where everything else would be coloured.
      var finished =
          run().typing().with(variable, value).attach(line.toArray(String[]::new)).exitedWith(0);
      assertThat(finished.screen())
          .as("%s", finished)
          .doesNotContain("\u001b")
          .doesNotContainPattern("[\u2500-\u257f]") // boxes
          .doesNotContainPattern("[\u2580-\u259f]") // blocks
          .doesNotContainPattern("[\u25a0-\u25ff]") // dots and the like
          .doesNotContainPattern("[\u2800-\u28ff]"); // braille
    }
    assertThat(label(run().with(variable, value)).screen()).doesNotContain("\u001b");
  }

  @Test
  void elsewhere_a_value_that_is_not_1_changes_nothing() {
    TwoWeeks.writtenIn(home);
    assertThat(run().with("ACCESSIBLE", "0").attach("review").out()).contains("●");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "40", "80", "200"})
  void no_line_is_wider_than_the_screen(String columns) {
    TwoWeeks.writtenIn(home);
    var narrow = run().with("COLUMNS", columns);
    for (var command : READING) {
      for (var more : List.of("", " --plain", " --color=always")) {
        var finished = narrow.attach((command + more).split(" ", -1)).exitedWith(0);
        assertNarrow(finished, Golden.withoutColour(finished.out()), Integer.parseInt(columns));
      }
    }
    for (var entry : AttachRun.linesIn(home)) {
      var id = AttachRun.json(entry).get("id").asText();
      if (run().attach("journal", "show", id).code() == 0) {
        var finished = narrow.attach("journal", "show", id).exitedWith(0);
        assertNarrow(finished, finished.out(), Integer.parseInt(columns));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "40"})
  void the_conversation_fits_a_narrow_screen_too(String columns) {
    Written.in(home)
        .entry(
            "2026-11-20T10:00+01:00",
            "label",
            "'feelings':[{'word':'so as if nobody could ever hear me again'}],"
                + "'trigger':'my sister and her friend laughed about me at dinner'");
    var finished = label(run().with("COLUMNS", columns));
    assertNarrow(finished, finished.err(), Integer.parseInt(columns));
    var wrong = run().with("COLUMNS", columns).attach("Zebrafink").exitedWith(2);
    assertNarrow(wrong, wrong.err(), Integer.parseInt(columns));
  }

  /// A single long word, such as a path, may be wider: broken, it could not be copied.
  private static void assertNarrow(AttachRun.Finished finished, String text, int columns) {
    // What is typed after a prompt stands on its line, and is the person's own.
    assertThat(text.replace("> ", ">\n").lines())
        .as("%s", finished)
        .allSatisfy(
            line -> {
              if (line.strip().contains(" ")) {
                assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(columns);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("reading")
  void the_narrowest_screen_breaks_nothing(String command) {
    TwoWeeks.writtenIn(home);
    run().with("COLUMNS", "20").attach(command.split(" ", -1)).exitedWith(0);
  }

  @ParameterizedTest
  @CsvSource({"'', 80", "x, 80", "0, 80", "19, 80", "40, 40", "' 40 ', 40"})
  void columns_that_are_no_number_are_not_believed(String columns, int width) {
    var out = run().with("COLUMNS", columns).attach("--help").out();
    assertThat(out.lines().mapToInt(String::length).max().orElseThrow())
        .isBetween(width - 10, width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "40", "80"})
  void wide_and_combining_letters_are_measured_as_they_stand(String columns) {
    int width = Integer.parseInt(columns);
    run()
        .attach("label", "悲しい:7", "--trigger", WIDE, "--note", COMBINING, "--body", "😶 " + WIDE)
        .exitedWith(0);
    run().attach("label", "u\u0308bel:4", "--trigger", COMBINING).exitedWith(0);
    run().attach("label", "sad:4").exitedWith(0);
    for (var command : List.of("review", "review --plain", "journal list", "review --month")) {
      var finished = run().with("COLUMNS", columns).attach(command.split(" ", -1)).exitedWith(0);
      assertNarrow(finished, finished.out(), width);
    }
    for (var entry : AttachRun.linesIn(home)) {
      var id = AttachRun.json(entry).get("id").asText();
      var finished = run().with("COLUMNS", columns).attach("journal", "show", id).exitedWith(0);
      assertNarrow(finished, finished.out(), width);
    }
    // The ids of the list stand in one column.
    var list = run().with("COLUMNS", columns).attach("journal", "list").out();
    assertThat(list.lines().map(line -> Columns.of(line.substring(0, line.lastIndexOf(' ')))))
        .containsOnly(width - 1 - EntryArgument.SHOWN - 1);
  }

  @Test
  void nothing_of_the_letters_is_lost_in_breaking_them() {
    run().attach("label", "sad", "--note", WIDE, "--body", COMBINING).exitedWith(0);
    var id = AttachRun.onlyEntry(home).get("id").asText();
    for (var columns : List.of("30", "80")) {
      var out = run().with("COLUMNS", columns).attach("journal", "show", id).out();
      assertThat(out.replaceAll("\\s+", " ")).contains("note: " + WIDE, "body: " + COMBINING);
    }
  }

  @Test
  void plain_mode_reads_the_choices_with_numbers() {
    assertThat(label(run().with("ACCESSIBLE", "1")).screen())
        .contains("often  1 anxious   2 sad   3 hurt");
  }

  @Test
  void the_week_is_told_in_sentences_where_its_picture_does_not_fit() {
    TwoWeeks.writtenIn(home);
    assertThat(run().with("COLUMNS", "30").attach("review").out())
        .contains("Mon 16 Nov: named, breathed,\nstrongest 5\n")
        .doesNotContain("●");
  }
}
