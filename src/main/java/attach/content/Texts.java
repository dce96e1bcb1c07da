package attach.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The sentences of one file, by the name of their section. Names in braces are filled in.
public final class Texts {
  private static final String HEADING = "## ";

  private final String file;
  private final Map<String, String> sections;

  Texts(String file, Map<String, String> sections) {
    this.file = file;
    this.sections = sections;
  }

  static SequencedMap<String, String> sections(String file, String text) {
    var sections = new LinkedHashMap<String, String>();
    String id = null;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith(HEADING)) {
        id = line.substring(HEADING.length()).strip();
        if (sections.putIfAbsent(id, "") != null) {
          throw new BadContent(file, number, "the section \"" + id + "\" stands twice");
        }
      } else if (id != null && !line.isBlank()) {
        sections.merge(
            id,
            line.stripTrailing(),
            (before, more) -> before.isEmpty() ? more : before + "\n" + more);
      }
    }
    return sections;
  }

  /// The text of a section.
  public String get(String id) {
    var text = sections.get(id);
    if (text == null) {
      throw new BadContent(file, "there is no section \"" + id + "\"");
    }
    return text;
  }

  /// The text of a section with names filled in: pairs of a name and its value.
  public String get(String id, Object... namesAndValues) {
    var text = get(id);
    var filled = new StringBuilder();
    int from = 0;
    // In one pass, so that braces in a person's own words are left alone.
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled
          .append(text, from, open)
          .append(value(text.substring(open, close + 1), namesAndValues));
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Object value(String inBraces, Object... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (inBraces.equals("{" + namesAndValues[i] + "}")) {
        return namesAndValues[i + 1];
      }
    }
    return inBraces;
  }

  /// `one` for 1 and `many` otherwise, with `{n}` filled in.
  public String count(String one, String many, int n) {
    return n == 1 ? get(one, "n", n) : get(many, "n", n);
  }

  public Map<String, String> all() {
    return sections;
  }
}
