package attach.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.content.Instrument;
import attach.quiz.Columns.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which column holds which item, by the first row.
class ColumnsTest {
  private static List<String> cells(String row) {
    return Arrays.asList(row.split(",", -1));
  }

  private static Columns of(Instrument instrument, String row) {
    return Columns.of(instrument, cells(row));
  }

  /// The column of each item in order, `-` where there is none.
  private static String columns(Columns columns, int count) {
    var all = new ArrayList<String>();
    for (int item = 1; item <= count; item++) {
      all.add(columns.has(item) ? String.valueOf(columns.of(item)) : "-");
    }
    return String.join(" ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1,Q2,Q3,Q4,Q5,Q6        | ITEMS | 0 1 2 3 4 5",
        "q6,q5,q4,q3,q2,q1        | ITEMS | 5 4 3 2 1 0",
        "age, Q1 ,Q2,Q3,sex,Q4,Q5,Q6,Q7,Q0,Q | ITEMS | 1 2 3 5 6 7",
        "Q01,Q02,Q03,Q04,Q05,Q06  | ITEMS | 0 1 2 3 4 5",
        "Q000000001,Q2,Q3,Q4,Q5,Q6 | ITEMS | 0 1 2 3 4 5",
        // Plain numbers beside names of items are no items.
        "1,Q1,Q2,Q3,Q4,Q5,Q6      | ITEMS | 1 2 3 4 5 6",
        "id,1,2,3,4,5,6           | DOUBTFUL | 1 2 3 4 5 6",
        "6,5,4,3,2,1              | DOUBTFUL | 5 4 3 2 1 0",
        "1,2,3,4,5,5              | NONE | 0 1 2 3 4 5",
        "1,2,3,4,5,6,6            | NONE | 0 1 2 3 4 5",
        "4,4,4,4,4,4              | NONE | 0 1 2 3 4 5",
        "4,x,4,4,4,4              | NONE | 0 1 2 3 4 5",
        "x,x,x,x,x,-1             | NONE | 0 1 2 3 4 5",
        ",,,,,                    | NONE | 0 1 2 3 4 5",
        ",,,,,0                   | NONE | 0 1 2 3 4 5",
        ",,,,,9                   | NONE | 0 1 2 3 4 5",
        ",,,,,0.0                 | NONE | 0 1 2 3 4 5",
        // A number beyond the items says nothing.
        "a,b,c,d,e,f,7            | FOREIGN | 0 1 2 3 4 5",
        "a,b,c,d,e,f              | FOREIGN | 0 1 2 3 4 5",
        ",,,,,f                   | FOREIGN | 0 1 2 3 4 5",
        "Quiz,Quite,Q99,Q1x,Q9999999999,Qq1 | FOREIGN | 0 1 2 3 4 5",
      })
  void the_first_row_tells(String row, Heading heading, String columns) {
    var found = of(Forms.small(), row.strip());
    assertThat(found.heading()).isEqualTo(heading);
    assertThat(columns(found, 6)).isEqualTo(columns);
    assertThat(found.startAtOnce()).isEqualTo(heading == Heading.NONE);
    assertThat(found.width()).isEqualTo(cells(row.strip()).size());
  }

  /// A number above the highest answer cannot be an answer, so that there is no doubt.
  @Test
  void plain_numbers_that_cannot_be_answers_are_names() {
    var nine =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 7],
             "scales": [{"id": "a", "items": [1, 2, 3, 4, 5, 6, 7, 8, 9]}]}
            """);
    assertThat(of(nine, "1,2,3,4,5,6,7,8,9").heading()).isEqualTo(Heading.ITEMS);
  }

  /// Only what a scale needs must have a column.
  @Test
  void an_item_of_no_scale_may_be_left_out() {
    var form =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 5], "items": ["a", "b", "c"],
             "scales": [{"id": "a", "items": [1, 3]}]}
            """);
    assertThat(columns(of(form, "Q3,Q1"), 3)).isEqualTo("1 - 0");
    assertThat(columns(of(form, "3,1"), 3)).isEqualTo("1 - 0");
    assertThat(columns(of(form, "3,2,1"), 3)).isEqualTo("2 1 0");
  }

  @Test
  void an_item_without_a_column_is_told() {
    assertThatThrownBy(() -> of(Forms.small(), "Q1,Q2,Q3,Q5,Q6"))
        .isInstanceOfSatisfying(
            UnclearColumns.class,
            unclear -> {
              assertThat(unclear.item()).isEqualTo(4);
              assertThat(unclear.twice()).isFalse();
            })
        .hasMessage("no column is named for item 4");
  }

  @Test
  void an_item_with_two_columns_is_told() {
    assertThatThrownBy(() -> of(Forms.small(), "Q1,Q2,Q3,Q4,Q5,Q6,Q3"))
        .isInstanceOfSatisfying(
            UnclearColumns.class,
            unclear -> {
              assertThat(unclear.item()).isEqualTo(3);
              assertThat(unclear.twice()).isTrue();
            })
        .hasMessage("two columns are named for item 3");
  }

  /// What a row of this table gives: its answers with `-` for missing, else what is wrong.
  private static String read(String first, String row) {
    var form = Forms.small();
    var responses = new Responses(form, of(form, first));
    var cells = cells(row);
    var answers = new int[6];
    Arrays.fill(answers, 99);
    var problem =
        responses.read(
            cell ->
                switch (cells.get(cell)) {
                  case "" -> Responses.BLANK;
                  case "x" -> Responses.NO_NUMBER;
                  default -> Integer.parseInt(cells.get(cell));
                },
            cells.size(),
            answers);
    return problem
        .map(wrong -> wrong.kind() + " " + wrong.item())
        .orElseGet(
            () ->
                String.join(
                    " ",
                    Arrays.stream(answers)
                        .mapToObj(a -> a == Scoring.MISSING ? "-" : String.valueOf(a))
                        .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5,7   | 1 2 3 4 5 7",
        "Q6,Q5,Q4,Q3,Q2,Q1   | 1,2,3,4,5,6   | 6 5 4 3 2 1",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,,3,0,5,-1   | 1 - 3 - 5 -",
        "Q1,Q2,Q3,Q4,Q5,Q6   | ,,,,,         | - - - - - -",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,8,4,5,6   | NO_ANSWER 3",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5,-2  | NO_ANSWER 6",
        "Q1,Q2,Q3,Q4,Q5,Q6   | x,2,3,4,5,6   | NO_ANSWER 1",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5     | TOO_FEW_CELLS 0",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5,6,7 | TOO_MANY_CELLS 0",
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5,6,x | TOO_MANY_CELLS 0",
        // A separator at the end of each line is no cell more.
        "Q1,Q2,Q3,Q4,Q5,Q6   | 1,2,3,4,5,6,, | 1 2 3 4 5 6",
        // Columns of other names are left aside, whatever they hold, and even if they are cut off.
        "Q1,Q2,Q3,Q4,Q5,Q6,z | 1,2,3,4,5,6,x | 1 2 3 4 5 6",
        "Q1,Q2,Q3,Q4,Q5,Q6,z | 1,2,3,4,5,6   | 1 2 3 4 5 6",
        "z,Q1,Q2,Q3,Q4,Q5,Q6 | 99,1,2,3,4,5,6 | 1 2 3 4 5 6",
        "4,4,4,4,4,4         | 1,2,3,4,5,6   | 1 2 3 4 5 6",
      })
  void a_row_is_read_or_what_is_wrong_with_it_is_told(String first, String row, String expected) {
    assertThat(read(first.strip(), row.strip())).isEqualTo(expected);
  }

  @Test
  void an_item_without_a_column_counts_as_missing() {
    var form =
        Instrument.read(
            """
            {"id": "x", "version": "1", "range": [1, 5], "items": ["a", "b", "c"],
             "scales": [{"id": "a", "items": [1, 3]}]}
            """);
    var answers = new int[3];
    var none = new Responses(form, of(form, "Q3,Q1")).read(cell -> cell + 1, 2, answers);
    assertThat(none).isEmpty();
    assertThat(answers).containsExactly(2, Scoring.MISSING, 1);
  }
}
