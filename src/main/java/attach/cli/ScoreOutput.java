package attach.cli;

/// What becomes of the rows of a table of answers.
interface ScoreOutput {
  /// Takes a row's answers, one for each item; the array is used again for the next row.
  ///
  /// @param row counted from 1, rows that were left out included
  void row(long row, int[] answers);

  /// There are no more rows.
  void end();
}
