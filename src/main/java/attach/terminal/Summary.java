package attach.terminal;

import java.util.List;
import java.util.stream.Collectors;

/// The line that stays of a question: it and its answer.
final class Summary {
  private Summary() {}

  /// Parts with a space between them, the empty ones left out.
  static String of(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  /// The question without how to answer it, and the answer.
  static String of(String question, String answer) {
    int end = question.indexOf("? ");
    return of(List.of(end < 0 ? question : question.substring(0, end + 1), ">", answer));
  }
}
