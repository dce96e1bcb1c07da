package attach.terminal;

import java.util.List;

/// What stays of a question: it and its answer, or nothing.
record Summary(String question, String answer, boolean stays) {
  /// Kept together with what it stands between.
  private static final char TIED = '\u00a0';

  Summary(String question, String answer) {
    this(question, answer, true);
  }

  /// The question without how to answer it.
  static Summary of(String question, String answer) {
    int end = question.indexOf("? ");
    return new Summary(end < 0 ? question : question.substring(0, end + 1), answer);
  }

  /// Broken at spaces, but never between the question's end and the answer's beginning.
  List<String> lines(int width) {
    if (!stays) {
      return List.of();
    }
    String sign = question.isEmpty() ? ">" + TIED : "" + TIED + '>' + TIED;
    return Width.wrap(question + sign + answer, width).stream()
        .map(line -> line.replace(TIED, ' '))
        .toList();
  }
}
