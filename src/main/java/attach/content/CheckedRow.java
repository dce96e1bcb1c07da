package attach.content;

import attach.format.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row of a content table that names its file and line when a cell breaks a rule.
record CheckedRow(String file, Table.Row row) {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");

  String id() {
    var id = text("id");
    if (!KEBAB.matcher(id).matches()) {
      throw bad("\"id\" must be lower-case words joined by -, got \"" + id + "\"");
    }
    return id;
  }

  String text(String column) {
    return row.text(column).orElseThrow(() -> bad("\"" + column + "\" is empty"));
  }

  Optional<String> optional(String column) {
    return row.text(column);
  }

  String oneOf(String column, List<String> choices) {
    var text = text(column);
    if (!choices.contains(text)) {
      throw bad("\"" + column + "\" must be one of " + choices + ", got \"" + text + "\"");
    }
    return text;
  }

  boolean flag(String column) {
    return row.text(column)
        .map(
            text -> {
              if (!text.equals("yes")) {
                throw bad("\"" + column + "\" must be yes or empty, got \"" + text + "\"");
              }
              return true;
            })
        .orElse(false);
  }

  /// A whole number above 0, where there is one.
  Optional<Integer> count(String column) {
    return row.text(column)
        .map(
            text -> {
              if (!WHOLE.matcher(text).matches()) {
                throw bad("\"" + column + "\" must be a whole number, got \"" + text + "\"");
              }
              return Integer.valueOf(text);
            });
  }

  BadContent bad(String rule) {
    return new BadContent(file, row.line(), rule);
  }
}
