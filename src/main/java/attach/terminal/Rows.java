package attach.terminal;

import java.util.ArrayList;
import java.util.List;

/// A text that is being typed, broken into rows at its spaces, and where its cursor then stands.
record Rows(List<String> rows, int row, int column) {

  /// @param at the place of the cursor in the text
  /// @param first the columns of the first row
  /// @param width the columns of every other row
  static Rows of(String text, int at, int first, int width) {
    var starts = starts(text, first, width);
    var rows = new ArrayList<String>();
    int row = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      rows.add(text.substring(starts.get(i), end));
      if (starts.get(i) <= at) {
        row = i;
      }
    }
    int column = Width.of(text.substring(starts.get(row), at));
    return new Rows(rows, row, Math.min(column, row == 0 ? first : width));
  }

  private static List<Integer> starts(String text, int first, int width) {
    var starts = new ArrayList<Integer>();
    starts.add(0);
    int start = 0;
    int afterSpace = 0;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int next = i + Character.charCount(letter);
      int columns = Width.of(text.substring(i, next));
      if (letter == ' ') {
        afterSpace = next; // A space at the end of a row needs no room.
      } else if (used + columns > (starts.size() == 1 ? first : width)) {
        start = afterSpace > start ? afterSpace : i;
        starts.add(start);
        used = Width.of(text.substring(start, i));
      }
      used += columns;
      i = next;
    }
    return starts;
  }
}
