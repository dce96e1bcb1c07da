package attach.quiz;

import attach.content.Instrument;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// From the cells of a row to answers, or to what is wrong with it. A blank cell and a code for
/// "missing" are missing answers; anything else that is no answer spoils the row, since it was not
/// what its place says.
public final class Responses {
  /// Stands for a blank cell.
  public static final int BLANK = Scoring.MISSING;

  /// Stands for a cell that holds no whole number.
  public static final int NO_NUMBER = Integer.MIN_VALUE + 1;

  private final Instrument instrument;
  private final Columns columns;

  public Responses(Instrument instrument, Columns columns) {
    this.instrument = instrument;
    this.columns = columns;
  }

  /// What is wrong with a row; `item` is 0 unless it is an answer.
  public record Problem(Kind kind, int item) {}

  /// In which way a row can be wrong.
  public enum Kind {
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    NO_ANSWER
  }

  /// Reads one row.
  ///
  /// @param cells the number in each cell, counted from 0
  /// @param count how many cells there are
  /// @param answers where the answers go, one for each item; [Scoring#MISSING] for none
  public Optional<Problem> read(IntUnaryOperator cells, int count, int[] answers) {
    for (int cell = columns.width(); cell < count; cell++) {
      if (cells.applyAsInt(cell) != BLANK) {
        return Optional.of(new Problem(Kind.TOO_MANY_CELLS, 0));
      }
    }
    for (int item = 1; item <= answers.length; item++) {
      int answer = BLANK;
      if (columns.has(item)) {
        if (columns.of(item) >= count) {
          return Optional.of(new Problem(Kind.TOO_FEW_CELLS, 0));
        }
        answer = cells.applyAsInt(columns.of(item));
      }
      if (answer == BLANK || instrument.range().holds(answer)) {
        answers[item - 1] = answer;
      } else if (instrument.missing().contains(answer)) {
        answers[item - 1] = Scoring.MISSING;
      } else {
        return Optional.of(new Problem(Kind.NO_ANSWER, item));
      }
    }
    return Optional.empty();
  }
}
