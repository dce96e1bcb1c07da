package attach.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The sections that the product's sources ask for by name, found by reading the sources: a call of
/// `get` or `count` on texts, and every other word with hyphens in a class that uses texts.
final class AskedTexts {
  private static final Pattern CALL =
      Pattern.compile(
          "(?:\\btexts|\\bprompts|\\btexts\\([a-z]*\\)|\\bflow\\(\"[a-z]+\"\\))\\s*\\.\\s*(get|count)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern BRACES = Pattern.compile("\\{([a-zA-Z]+)\\}");

  /// What the console fills in by itself, when it knows the word.
  private static final List<String> LATER =
      List.of("own:word", "again-number:low", "again-number:high");

  /// One asking: where, for which sections (more than one where the program chooses), and which names
  /// it fills in.
  private record Asking(String at, List<String> sections, List<String> names) {}

  private final List<Asking> askings = new ArrayList<>();
  private final Map<String, String> hyphened = new LinkedHashMap<>();

  AskedTexts(Path sources) throws IOException {
    try (var files = Files.walk(sources)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        var source = Files.readString(file);
        if (source.contains("Texts ") || source.contains(".flow(\"")) {
          read(file.getFileName().toString(), source);
        }
      }
    }
  }

  int count() {
    return askings.size() + hyphened.size();
  }

  private void read(String file, String source) {
    var calls = CALL.matcher(source);
    while (calls.find()) {
      var arguments = arguments(source, calls.end());
      var line = (int) source.substring(0, calls.start()).lines().count();
      int sections = calls.group(1).equals("count") ? 2 : 1;
      var asked = new ArrayList<String>();
      arguments.stream().limit(sections).forEach(part -> asked.addAll(names(part)));
      asked.removeIf(section -> !NAME.matcher(section).matches());
      var names = new ArrayList<String>();
      for (int i = sections; i < arguments.size(); i += 2) {
        names.addAll(names(arguments.get(i)));
      }
      if (sections == 2) {
        names.add("n");
      }
      askings.add(new Asking(file + ":" + line, asked, names));
    }
    var literals = LITERAL.matcher(source);
    while (literals.find()) {
      if (NAME.matcher(literals.group(1)).matches() && literals.group(1).contains("-")) {
        var line = (int) source.substring(0, literals.start()).lines().count();
        hyphened.putIfAbsent(literals.group(1), file + ":" + line);
      }
    }
  }

  /// The names in an argument; none where one is put together with `+`.
  private static List<String> names(String argument) {
    var names = new ArrayList<String>();
    if (!argument.contains("+")) {
      LITERAL.matcher(argument).results().map(found -> found.group(1)).forEach(names::add);
    }
    return names;
  }

  /// The arguments of a call whose bracket was just opened.
  private static List<String> arguments(String source, int start) {
    var arguments = new ArrayList<String>();
    int depth = 1;
    boolean quoted = false;
    int from = start;
    for (int i = start; depth > 0; i++) {
      char c = source.charAt(i);
      if (quoted) {
        quoted = c != '"' || source.charAt(i - 1) == '\\';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      boolean ends = depth == 0 || (!quoted && depth == 1 && c == ',');
      if (ends) {
        arguments.add(source.substring(from, i));
        from = i + 1;
      }
    }
    return arguments;
  }

  /// Sections that are asked for and are in no file.
  List<String> missing(List<ContentFiles.Text> texts) {
    var known = new TreeSet<String>();
    texts.stream().filter(ContentFiles.Text::isSection).forEach(text -> known.add(text.id()));
    // An id of a table may be named in the sources too.
    texts.stream().filter(ContentFiles.Text::isTable).forEach(text -> known.add(text.id()));
    var missing = new ArrayList<String>();
    for (var asking : askings) {
      asking.sections().stream()
          .filter(section -> !known.contains(section))
          .forEach(
              section -> missing.add(asking.at() + ": there is no section \"" + section + "\""));
    }
    hyphened.forEach(
        (name, at) -> {
          if (!known.contains(name)) {
            missing.add(at + ": there is no section \"" + name + "\"");
          }
        });
    return missing;
  }

  /// Names in braces that an asking does not fill in, so that a person would see the braces.
  List<String> unfilled(List<ContentFiles.Text> texts) {
    var unfilled = new ArrayList<String>();
    for (var asking : askings) {
      for (var text : texts) {
        if (text.isSection() && asking.sections().contains(text.id())) {
          BRACES
              .matcher(text.text())
              .results()
              .map(found -> found.group(1))
              .filter(name -> !asking.names().contains(name))
              .filter(name -> !LATER.contains(text.id() + ":" + name))
              .forEach(
                  name ->
                      unfilled.add(
                          text.at() + ": {" + name + "} is not filled in by " + asking.at()));
        }
      }
    }
    return unfilled;
  }
}
