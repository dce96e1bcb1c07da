package attach.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/// Columns on the screen. A letter is not a column: some take two, some none.
public final class Width {
  private static final String GAP = "   ";

  private Width() {}

  public static int of(String text) {
    return isNarrow(text)
        ? text.length()
        : text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }

  // Most text is of letters that take one column, and then the tables of widths need not be loaded:
  // ASCII, Latin letters with their accents, and the signs that pictures are made of.
  private static boolean isNarrow(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = c < 0x7f || (c >= 'À' && c <= 'ɏ');
      boolean sign =
          c == '●' || c == '○' || (c >= '▀' && c <= '▓') || (c >= '\u2800' && c <= '\u28ff');
      if (!latin && !sign) {
        return false;
      }
    }
    return true;
  }

  /// Text of which no character can move the cursor or change the terminal.
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return text.codePoints()
            .map(c -> Character.isISOControl(c) ? '?' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return text;
  }

  /// Cuts to a width, with `..` where something is left out.
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    var kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      int columns = Math.max(0, WCWidth.wcwidth(c));
      if (used + columns > width - 2) {
        break;
      }
      kept.appendCodePoint(c);
      used += columns;
    }
    return kept.append("..").toString();
  }

  /// Breaks at spaces so that no line is wider, unless a single word is. An indent stays that of every
  /// line. Where wide gaps part a text, as in a row of keys, what stands between two of them stays
  /// together.
  public static List<String> wrap(String text, int width) {
    var lines = new ArrayList<String>();
    for (String paragraph : text.split("\n", -1)) {
      String words = paragraph.strip();
      String indent = paragraph.substring(0, paragraph.indexOf(words));
      var line = new StringBuilder(indent);
      String gap = "";
      int at = 0;
      do {
        int end = end(words, at, width - indent.length());
        String unit = words.substring(at, end);
        boolean first = line.length() == indent.length();
        if (!first && of(line.toString()) + gap.length() + of(unit) > width) {
          lines.add(line.toString());
          line.setLength(indent.length());
          first = true;
        }
        line.append(first ? "" : gap).append(unit);
        at = end;
        while (at < words.length() && words.charAt(at) == ' ') {
          at++;
        }
        gap = words.substring(end, at);
      } while (at < words.length());
      lines.add(line.toString());
    }
    return lines;
  }

  /// Where the unit that begins at a place ends: at the next wide gap, or, where that is too far for a
  /// line, after as many words as one holds.
  private static int end(String words, int from, int room) {
    int gap = words.indexOf(GAP, from);
    int far = gap < 0 ? words.length() : gap;
    if (of(words.substring(from, far)) <= room) {
      return far;
    }
    int end = words.indexOf(' ', from);
    int next = end;
    while (next >= 0 && of(words.substring(from, next)) <= room) {
      end = next;
      next = words.indexOf(' ', next + 1);
    }
    return end < 0 ? words.length() : end;
  }
}
