package attach.content;

import static org.assertj.core.api.Assertions.assertThat;

import attach.format.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Content files as they lie in a folder, one language a folder: what stands in them and on which line.
/// Rules over them give problems that begin with `file:line`.
final class ContentFiles {
  private final Path root;

  ContentFiles(Path root) {
    this.root = root;
  }

  /// Something that can be read: a cell of a table or a section of texts.
  ///
  /// @param file below the folder of contents, with its language
  /// @param id the row's id and the column, or the section's name
  record Text(String file, int line, String id, String column, String text) {
    String at() {
      return file + ":" + line;
    }

    boolean isSection() {
      return column.isEmpty();
    }

    boolean isTable() {
      return !isSection();
    }
  }

  List<String> languages() {
    try (var folders = Files.list(root)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Everything in one language that a person may read. Where facts come from is no part of it.
  List<Text> texts(String language) {
    var texts = new ArrayList<Text>();
    for (var file : files(language)) {
      String name = root.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".csv")) {
        texts.addAll(cells(name, read(file)));
      } else if (name.endsWith(".md") && !name.endsWith("/SOURCES.md")) {
        texts.addAll(sections(name, read(file)));
      } else if (name.endsWith(".json")) {
        texts.addAll(quiz(name, read(file)));
      }
    }
    return texts;
  }

  private List<Path> files(String language) {
    try (var all = Files.walk(root.resolve(language))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Text> cells(String file, String text) {
    var cells = new ArrayList<Text>();
    var columns = text.lines().findFirst().orElseThrow().split(",", -1);
    for (var row : Table.read(text)) {
      for (var column : columns) {
        int line = (int) row.line();
        var cell = row.text(column).orElse("");
        cells.add(new Text(file, line, row.text("id").orElse(""), column, cell));
      }
    }
    return cells;
  }

  private static List<Text> sections(String file, String text) {
    var sections = new ArrayList<Text>();
    String id = null;
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (line.startsWith("## ")) {
        id = line.substring(3).strip();
      } else if (id != null && !line.isBlank()) {
        sections.add(new Text(file, number, id, "", line));
      }
    }
    return sections;
  }

  /// What a quiz says: each sentence as a section of its own.
  private static List<Text> quiz(String file, String json) {
    var quiz = Instrument.read(json);
    var said = new LinkedHashMap<String, String>();
    said.put("title", quiz.title());
    quiz.intro().ifPresent(intro -> said.put("intro", intro));
    quiz.labels().forEach((answer, label) -> said.put("label-" + answer, label));
    quiz.scales().forEach(scale -> said.put("scale-" + scale.id(), scale.title()));
    for (var item : quiz.items()) {
      said.put("item-" + (quiz.items().indexOf(item) + 1), item);
    }
    var lines = json.lines().toList();
    var texts = new ArrayList<Text>();
    said.forEach(
        (id, text) -> {
          int line = 1;
          while (!lines.get(line - 1).contains("\"" + text + "\"")) {
            line++;
          }
          texts.add(new Text(file, line, id, "", text));
        });
    return texts;
  }

  /// Ids in a language, without its name: `feelings.csv:anxious`, `flows/label.md:strength`.
  Map<String, Text> ids(String language) {
    var ids = new TreeMap<String, Text>();
    for (var text : texts(language)) {
      if (text.isSection() || text.column().equals("id")) {
        ids.putIfAbsent(text.file().substring(language.length() + 1) + ":" + text.id(), text);
      }
    }
    return ids;
  }

  /// Problems with one rule, over all languages.
  List<String> problems(BiConsumer<Text, List<String>> rule) {
    var problems = new ArrayList<String>();
    languages().forEach(lang -> texts(lang).forEach(text -> rule.accept(text, problems)));
    return problems;
  }

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  List<String> badIds() {
    var seen = new LinkedHashMap<String, Text>();
    return problems(
        (text, problems) -> {
          if (text.isTable() && !text.column().equals("id")) {
            return;
          }
          if (!KEBAB.matcher(text.id()).matches()) {
            problems.add(text.at() + ": \"" + text.id() + "\" is not lower-case words joined by -");
          }
          if (text.isTable()) {
            var before = seen.putIfAbsent(text.file() + text.id(), text);
            if (before != null) {
              problems.add(
                  text.at() + ": \"" + text.id() + "\" stands on line " + before.line() + " too");
            }
          }
        });
  }

  private static final Map<String, Pattern> FORBIDDEN = new LinkedHashMap<>();

  static {
    forbid("a streak makes a missed day a loss", "\\bstreaks?\\b|\\bin a row\\b");
    forbid("nobody is broken", "\\bbroken\\b|\\bfix(ed)? you\\b|\\bdamaged\\b");
    forbid("nobody is ranked", "\\brank(s|ed|ing)?\\b|\\bpercentiles?\\b|\\bbetter than\\b");
    forbid("it is no diagnosis", "\\bdisorders?\\b|\\bsymptoms?\\b|\\bpatients\\b|\\bpathologic");
    forbid("nothing is promised", "\\bpromises?\\b|\\bguarantee|\\bwill heal\\b|\\bcures?\\b");
    forbid(
        "nobody is a type",
        "\\byou are (an? )?(anxious|avoidant|secure|insecure|fearful|dismissive|preoccupied|"
            + "disorgani[sz]ed)\\b");
    forbid("nobody has a score out of 100", "\\bout of (100|a hundred)\\b|/ ?100\\b");
    forbid(
        "no praise for every entry", "\\b(well done|good job|great job|congratulations|bravo)\\b");
    forbid("no scolding", "\\byou (failed|forgot|missed|should have|must)\\b");
    forbid("a screen reader stumbles over it; use a full stop", "[\u2013\u2014]| -- ");
    forbid("calm words need no exclamation mark", "!");
  }

  private static void forbid(String reason, String words) {
    FORBIDDEN.put(reason, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  List<String> forbiddenWords() {
    return problems(
        (text, problems) ->
            FORBIDDEN.forEach(
                (reason, words) -> {
                  var found = words.matcher(text.text());
                  if (found.find()) {
                    problems.add(text.at() + ": \"" + found.group() + "\": " + reason);
                  }
                }));
  }

  private static final int MOST_WORDS = 16;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}{}][\\p{L}\\p{N}{}'’:/.-]*");

  /// Sentences of flows with too many words. What is filled in counts as one.
  List<String> longSentences() {
    return problems(
        (text, problems) -> {
          if (!text.file().contains("/flows/") && !text.file().contains("/quiz/")) {
            return;
          }
          for (var sentence : text.text().split("(?<=[.!?])\\s+|\\s{3,}", -1)) {
            long words = WORD.matcher(sentence).results().count();
            if (words > MOST_WORDS) {
              problems.add(text.at() + ": " + words + " words in one sentence: " + sentence);
            }
          }
        });
  }

  private static final int LONGEST_MEANING = 60;

  List<String> longMeanings() {
    return problems(
        (text, problems) -> {
          int length = text.text().codePointCount(0, text.text().length());
          if (text.column().equals("meaning") && length > LONGEST_MEANING) {
            problems.add(text.at() + ": " + length + " characters: " + text.text());
          }
        });
  }

  /// What one language has and another lacks.
  List<String> differences() {
    var problems = new ArrayList<String>();
    for (var one : languages()) {
      for (var other : languages()) {
        var there = ids(other).keySet();
        ids(one)
            .forEach(
                (id, text) -> {
                  if (!there.contains(id)) {
                    problems.add(text.at() + ": " + other + " has no " + id);
                  }
                });
      }
    }
    return problems;
  }

  static void assertNone(List<String> problems) {
    assertThat(problems).as(String.join("\n", problems)).isEmpty();
  }
}
