package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `attach quiz score`: a table in, scores out, and nothing lost in silence.
class QuizScoreTest {
  /// Four items on a scale of 1 to 5; one of a scale may be missing.
  private static final String FORM =
      """
      {"id": "form", "version": "1", "title": "A form", "range": [1, 5], "missing": [0, -1],
       "maxMissing": 1,
       "scales": [{"id": "near", "items": [1, 2], "reversed": [2]}, {"id": "far", "items": [3, 4]}]}
      """;

  private static final String NORMS =
      FORM.replace(
          "\"reversed\": [2]",
          "\"reversed\": [2], \"norm\": {\"mean\": 2, \"sd\": 0.8, \"source\": \"Somebody 2020\"}");

  @TempDir Path home;

  @BeforeEach
  void aForm() throws IOException {
    Files.writeString(home.resolve("form.json"), FORM);
    Files.writeString(home.resolve("norms.json"), NORMS);
  }

  private AttachRun.Finished score(String form, String table, String... options)
      throws IOException {
    return score(form, table.getBytes(StandardCharsets.UTF_8), options);
  }

  private AttachRun.Finished score(String form, byte[] table, String... options)
      throws IOException {
    var file = Files.write(home.resolve("table.csv"), table);
    return run(AttachRun.in(home), form, file.toString(), options);
  }

  private AttachRun.Finished run(AttachRun run, String form, String table, String... options) {
    var words = new ArrayList<>(List.of("quiz", "score"));
    words.add(form.contains(".") ? home.resolve(form).toString() : form);
    words.addAll(List.of("--responses", table));
    words.addAll(List.of(options));
    return run.attach(words.toArray(String[]::new));
  }

  @Test
  void one_line_of_json_for_each_row() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n5,1,,2\n0,-1,5,5\n", "--json")
        .exitedWith(0)
        .said("")
        .printed(
            """
            {"row":1,"scores":{"near":1.0,"far":3.5}}
            {"row":2,"scores":{"near":5.0,"far":2.0}}
            {"row":3,"scores":{"near":null,"far":5.0}}
            """);
  }

  @Test
  void in_words() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n2,4,,2\n0,-1,5,4\n")
        .exitedWith(0)
        .said("")
        .printed(
            """
            Row 1: near 1.00, far 3.50
            Row 2: near 2.00, far 2.00
            Row 3: near has no score, far 4.50
            """);
  }

  /// The same answers in every way in which tables are written.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q1,Q2,Q3,Q4\n1,5,3,4\n5,1,,2\n",
        "Q1;Q2;Q3;Q4\r\n1;5;3;4\r\n5;1;;2\r\n",
        "\uFEFFQ1\tQ2\tQ3\tQ4\n1\t5\t3\t4\n5\t1\t\t2",
        "\"Q1\",\"Q2\",\"Q3\",\"Q4\"\n\"1\",\"5\",\"3\",\"4\"\n\"5\",\"1\",\"\",\"2\"\n",
        "who,4,3,2,1\nx,4,3,5,1\n\"a, \"\"b\"\"\n\",2,,1,5\n",
        "1,5,3,4\n5,1,,2\n",
        "1,5,3,4,99\n5,1,0,2,x,\n",
        "Q1,Q2,Q3,Q4\n1.0,5.0,3.0,4.0\n5.0,1.0,,2.0\n",
      })
  void however_it_is_written(String table) throws IOException {
    var run = score("form.json", table, "--json").exitedWith(0);
    assertThat(run.out().replaceAll("Row|\\{\"row\":\\d+,", "{"))
        .startsWith("{\"scores\":{\"near\":1.0,\"far\":3.5}}\n");
    if (!table.contains("x,\n")) {
      run.printedAmongOther("{\"row\":2,\"scores\":{\"near\":5.0,\"far\":2.0}}\n");
    }
  }

  @Test
  void a_row_that_cannot_be_read_is_told_with_its_line_and_left_out() throws IOException {
    score(
            "form.json",
            """
            Q1,Q2,Q3,Q4
            1,5,3,Zebrafink
            1,5,3
            1,5,3,4
            1,5,3,4,5
            1,6,3,4
            "1
            ",5,x,4
            1,"5"x,3,4
            5,1,4,2
            """,
            "--json")
        .exitedWith(0)
        .showedNothingOf("Zebrafink")
        .printed(
            """
            {"row":3,"scores":{"near":1.0,"far":3.5}}
            {"row":8,"scores":{"near":5.0,"far":3.0}}
            """)
        .said(
            """
            Line 2: item 4 is no whole number from 1 to 5, and no code for missing. The row
            is left out.
            Line 3: there are too few cells. The row is left out.
            Line 5: there are too many cells. The row is left out.
            Line 6: item 2 is no whole number from 1 to 5, and no code for missing. The row
            is left out.
            Lines 7 to 8: item 3 is no whole number from 1 to 5, and no code for missing.
            The row is left out.
            Line 9: item 2 is no whole number from 1 to 5, and no code for missing. The row
            is left out.
            6 rows were left out.
            """);
  }

  @Test
  void one_row_is_one_row() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n1,5,3\n", "--json")
        .exitedWith(0)
        .saidAmongOther(
            "Line 3: there are too few cells. The row is left out.\n1 row was left out.");
  }

  @Test
  void where_no_row_can_be_read_the_data_are_unreadable() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n9,9,9,9\n1,2\n", "--json")
        .exitedWith(65)
        .printed("")
        .saidAmongOther("2 rows were left out.");
  }

  @Test
  void what_comes_after_an_open_quotation_mark_is_not_read_and_that_is_said() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n\"5,1,4,2\n1,1,1,1\n", "--json")
        .exitedWith(65)
        .printed("{\"row\":1,\"scores\":{\"near\":1.0,\"far\":3.5}}\n")
        .saidWrapped(
            "A quotation mark in line 3 is never closed. What comes after it was not read.");
  }

  @Test
  void a_heading_without_rows_is_no_error() throws IOException {
    score("form.json", "Q1,Q2,Q3,Q4\n", "--json").exitedWith(0).said("").printed("");
    score("form.json", "Q1,Q2,Q3,Q4\n", "--json", "--summary")
        .exitedWith(0)
        .printed(
            "{\"scales\":{\"near\":{\"n\":0,\"mean\":null,\"sd\":null,\"alpha\":null},"
                + "\"far\":{\"n\":0,\"mean\":null,\"sd\":null,\"alpha\":null}},\"r\":null}\n");
  }

  @Test
  void the_first_line_is_explained_where_it_could_be_taken_for_something_else() throws IOException {
    score("form.json", "1,2,3,4\n1,5,3,4\n", "--json")
        .exitedWith(0)
        .printed("{\"row\":1,\"scores\":{\"near\":1.0,\"far\":3.5}}\n")
        .said("The first line is taken as the names of the columns.\n");
    score("form.json", "a,b,c,d\n1,5,3,4\n", "--json")
        .exitedWith(0)
        .printed("{\"row\":1,\"scores\":{\"near\":1.0,\"far\":3.5}}\n")
        .said("The first line names no items, so the columns are taken in order.\n");
  }

  /// Scores of complete rows 1 4 and 2 2.5 and 4.5 3: by hand.
  @Test
  void a_summary_is_over_complete_rows() throws IOException {
    var table = "Q1,Q2,Q3,Q4\n1,5,4,4\n3,5,2,3\n1,1,1,\n4,1,3,3\n";
    var json = score("form.json", table, "--json", "--summary").exitedWith(0).json();
    assertThat(json.at("/scales/near/n").asInt()).isEqualTo(3);
    assertThat(json.at("/scales/near/mean").asDouble()).isEqualTo(2.5);
    assertThat(json.at("/scales/near/sd").asDouble()).isCloseTo(1.802775638, offset());
    assertThat(json.at("/scales/near/alpha").asDouble()).isCloseTo(0.820512821, offset());
    assertThat(json.at("/scales/far/mean").asDouble()).isCloseTo(3.166666667, offset());
    assertThat(json.get("r").asDouble()).isCloseTo(-0.454, offset(0.001));
    score("form.json", table, "--summary")
        .exitedWith(0)
        .said("")
        .printed(
            """
            near: n 3, mean 2.50, sd 1.80, alpha 0.82
            far: n 3, mean 3.17, sd 0.76, alpha 0.86
            r of the first two scales: -0.45
            """);
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,4,4\n", "--summary")
        .printed(
            """
            near: n 1, mean 1.00, sd unknown, alpha unknown
            far: n 1, mean 4.00, sd unknown, alpha unknown
            r of the first two scales: unknown
            """);
  }

  private static Offset<Double> offset() {
    return offset(1e-9);
  }

  private static Offset<Double> offset(double width) {
    return Offset.offset(width);
  }

  @Test
  void with_a_norm_a_score_shows_its_place_and_the_source_and_without_never() throws IOException {
    var table = "Q1,Q2,Q3,Q4\n1,5,3,4\n,,3,4\n3,2,1,1\n";
    score("norms.json", table)
        .exitedWith(0)
        .printed(
            """
            Row 1: near 1.00 (z -1.25), far 3.50
            Row 2: near has no score, far 3.50
            Row 3: near 3.50 (z 1.88), far 1.00
            z of near: by the norm in Somebody 2020.
            """);
    score("norms.json", table, "--json")
        .exitedWith(0)
        .said("z of near: by the norm in Somebody 2020.\n")
        .printed(
            """
            {"row":1,"scores":{"near":1.0,"far":3.5},"z":{"near":-1.25}}
            {"row":2,"scores":{"near":null,"far":3.5},"z":{"near":null}}
            {"row":3,"scores":{"near":3.5,"far":1.0},"z":{"near":1.875}}
            """);
    score("form.json", table, "--json").showedNothingOf("\"z\"", "norm");
  }

  @Test
  void our_own_quizzes_go_by_their_names() throws IOException {
    var run = score("pulse", "Q1,Q2,Q3,Q4\n4,6,8,10\n", "--json").exitedWith(0);
    assertThat(run.json().at("/scores/security").asDouble()).isEqualTo(7);
  }

  @Test
  void a_table_can_come_from_standard_input() {
    run(AttachRun.in(home).piping("Q1,Q2,Q3,Q4\n1,5,3,4\n"), "form.json", "-", "--json")
        .exitedWith(0)
        .printed("{\"row\":1,\"scores\":{\"near\":1.0,\"far\":3.5}}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1,Q2,Q3 | The table has no column for item 4.",
        "Q1,Q2,Q3,Q4,Q2 | The table has two columns for item 2.",
        "'' | There is nothing in the table.",
      })
  void a_table_that_cannot_be_used_is_told(String heading, String sentence) throws IOException {
    score("form.json", heading.strip(), "--json").exitedWith(65).printed("").said(sentence + "\n");
  }

  @Test
  void a_form_that_breaks_a_rule_is_told_with_the_field() throws IOException {
    Files.writeString(
        home.resolve("form.json"), FORM.replace("\"reversed\": [2]", "\"reversed\": [3]"));
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n", "--json")
        .exitedWith(65)
        .printed("")
        .saidWrapped(
            "The quiz file cannot be used: scales[0].reversed names item 3, which is not among its"
                + " items.");
  }

  @Test
  void a_form_may_begin_with_a_byte_order_mark_and_must_be_text() throws IOException {
    Files.writeString(home.resolve("form.json"), "\uFEFF" + FORM);
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n", "--json").exitedWith(0).said("");
    Files.write(home.resolve("form.json"), new byte[] {'{', (byte) 0xff, '}'});
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n", "--json")
        .exitedWith(65)
        .said("The quiz file must be text in UTF-8.\n");
  }

  @Test
  void files_that_are_not_there() throws IOException {
    score("Zebrafink.json", "1,2,3,4\n")
        .exitedWith(2)
        .said("There is no quiz of that name, and no file at that place.\n");
    score("zebrafink", "1,2,3,4\n")
        .exitedWith(2)
        .said("There is no quiz of that name, and no file at that place.\n");
    run(AttachRun.in(home), "form.json", home.resolve("Zebrafink.csv").toString())
        .exitedWith(2)
        .said("There is no table at that place.\n");
    run(AttachRun.in(home), "form.json", home.toString())
        .exitedWith(65)
        .said("The table cannot be read.\n");
    Files.createDirectory(home.resolve("folder.json"));
    score("folder.json", "1,2,3,4\n").exitedWith(65).said("The quiz file cannot be read.\n");
  }

  @Test
  void what_is_missing_on_the_command_line_is_named() {
    AttachRun.in(home)
        .attach("quiz", "score", "form.json")
        .exitedWith(2)
        .saidWrapped("Something is missing: --responses.");
    AttachRun.in(home)
        .attach("quiz", "score", "--responses", "x.csv")
        .exitedWith(2)
        .saidWrapped("Something is missing: FILE.");
  }

  @Test
  void nothing_is_written_anywhere() throws IOException {
    var before = AttachRun.files(home);
    score("form.json", "Q1,Q2,Q3,Q4\n1,5,3,4\n", "--json").exitedWith(0);
    Files.delete(home.resolve("table.csv"));
    assertThat(AttachRun.files(home)).isEqualTo(before);
  }
}
