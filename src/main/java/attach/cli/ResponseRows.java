package attach.cli;

import attach.content.Instrument;
import attach.content.Texts;
import attach.format.NumberTable;
import attach.quiz.Columns;
import attach.quiz.Responses;
import attach.quiz.Responses.Problem;

/// The rows of a table of answers. What cannot be read is told with its line, and left out.
final class ResponseRows {
  private final Instrument instrument;
  private final NumberTable table;
  private final Session session;
  private final Texts texts;
  private final Progress progress;
  private long rows;
  private long leftOut;

  ResponseRows(Instrument instrument, NumberTable table, Session session) {
    this.instrument = instrument;
    this.table = table;
    this.session = session;
    this.texts = session.content().flow("scoring");
    this.progress = new Progress(session, texts);
  }

  /// Hands on every row that can be read.
  void forEach(ScoreOutput output) {
    if (!table.next()) {
      throw new BadFile(texts.get("table-empty"));
    }
    var columns = Columns.of(instrument, table.texts());
    tellHeading(columns);
    var responses = new Responses(instrument, columns);
    var answers = new int[instrument.count()];
    try {
      boolean hasRow = columns.startAtOnce() || table.next();
      while (hasRow) {
        read(responses, answers, output);
        hasRow = table.next();
      }
    } finally {
      progress.clear();
    }
    if (leftOut > 0) {
      session.notice(texts.count("left-out-one", "left-out", Math.toIntExact(leftOut)));
    }
  }

  private void read(Responses responses, int[] answers, ScoreOutput output) {
    rows++;
    var problem = responses.read(table::number, table.cells(), answers);
    if (problem.isPresent()) {
      leaveOut(problem.get());
    } else {
      output.row(rows, answers);
    }
    progress.at(rows);
  }

  private void tellHeading(Columns columns) {
    switch (columns.heading()) {
      case FOREIGN -> session.notice(texts.get("in-order"));
      case DOUBTFUL -> session.notice(texts.get("taken-as-names"));
      case ITEMS, NONE -> {}
    }
  }

  private void leaveOut(Problem problem) {
    leftOut++;
    progress.clear();
    var lines =
        table.line() == table.lastLine()
            ? texts.get("one-line", "line", table.line())
            : texts.get("some-lines", "first", table.line(), "last", table.lastLine());
    var reason =
        switch (problem.kind()) {
          case TOO_FEW_CELLS -> texts.get("too-few");
          case TOO_MANY_CELLS -> texts.get("too-many");
          case NO_ANSWER ->
              texts.get(
                  "no-answer",
                  "item",
                  problem.item(),
                  "min",
                  instrument.range().min(),
                  "max",
                  instrument.range().max());
        };
    session.notice(texts.get("row-left-out", "lines", lines, "reason", reason));
  }

  /// Whether there were rows, and none could be read.
  boolean nothingRead() {
    return rows > 0 && rows == leftOut;
  }
}
