package attach.content;

import attach.format.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that can be shown or chosen, in one language. Each file is read when it is first needed
/// and not before. What a language lacks is taken from English.
public final class Content {
  private static final String BASE = "/content/";
  private static final String ENGLISH = "en";

  private final List<String> languages;
  private final Map<String, Object> loaded = new LinkedHashMap<>();

  /// @param language the name of a folder of content files
  public Content(String language) {
    this.languages = language.equals(ENGLISH) ? List.of(ENGLISH) : List.of(ENGLISH, language);
  }

  public Catalogue<FeelingWord> feelings() {
    return catalogue("feelings.csv", FeelingWord::of);
  }

  /// What can set a feeling off.
  public Catalogue<Trigger> triggers() {
    return catalogue("triggers.csv", Trigger::of);
  }

  public Catalogue<Fear> fears() {
    return catalogue("fears.csv", Fear::of);
  }

  public Catalogue<Breathing> breathing() {
    return catalogue("breathing.csv", Breathing::of);
  }

  /// Exercises for the body.
  public Catalogue<Bodily> body() {
    return catalogue("body.csv", Bodily::of);
  }

  /// Steady sentences of ours.
  public Catalogue<SteadySentence> steady() {
    return catalogue("steady.csv", SteadySentence::of);
  }

  /// People to call, by region. A language brings its own whole list or none: half of one and half of
  /// another would put two regions of the same name on the screen.
  public List<HelpLine> helpLines() {
    String file = "help-lines.csv";
    return load(
        file,
        () -> {
          var lines = new ArrayList<HelpLine>();
          for (String language : languages.reversed()) {
            if (lines.isEmpty()) {
              read(language, file)
                  .ifPresent(
                      text ->
                          rows(language + "/" + file, text).map(HelpLine::of).forEach(lines::add));
            }
          }
          return List.copyOf(lines);
        });
  }

  /// Whether there is a folder of that language.
  public static boolean speaks(String language) {
    return !language.isEmpty()
        && language.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
        && read(language, "calendar.md").isPresent();
  }

  /// Whether a feeling is pleasant. A person's own word counts as unpleasant until they say otherwise.
  public boolean isPleasant(String word) {
    return feelings().find(word).map(FeelingWord::isPleasant).orElse(false);
  }

  /// The sentences of one flow or command.
  public Texts flow(String name) {
    return texts("flows/" + name + ".md");
  }

  /// A built-in quiz; the person's language, else English. Each is whole in a file of its own.
  ///
  /// @return empty where there is none of that name
  public Optional<Instrument> quiz(String id) {
    for (String language : languages.reversed()) {
      var json = read(language, "quiz/" + id + ".json");
      if (json.isPresent()) {
        return json.map(Instrument::read);
      }
    }
    return Optional.empty();
  }

  public Calendar calendar() {
    return new Calendar(texts("calendar.md"));
  }

  private Texts texts(String file) {
    return load(
        file,
        () -> {
          var sections = new LinkedHashMap<String, String>();
          for (String language : languages) {
            read(language, file)
                .ifPresent(text -> sections.putAll(Texts.sections(language + "/" + file, text)));
          }
          return new Texts(file, sections);
        });
  }

  private <T extends Item> Catalogue<T> catalogue(String file, Function<CheckedRow, T> row) {
    return load(
        file,
        () -> {
          SequencedMap<String, T> items = new LinkedHashMap<>();
          for (String language : languages) {
            read(language, file)
                .ifPresent(
                    text ->
                        rows(language + "/" + file, text)
                            .map(row)
                            .forEach(item -> items.put(item.id(), item)));
          }
          return new Catalogue<>(new ArrayList<>(items.values()));
        });
  }

  private static Stream<CheckedRow> rows(String file, String text) {
    try {
      return Table.read(text).stream().map(row -> new CheckedRow(file, row));
    } catch (Table.BadTable bad) {
      throw new BadContent(file, bad.line(), "this is no row of the table");
    }
  }

  @SuppressWarnings("unchecked") // A file name always gives the same type: it is asked for once.
  private <T> T load(String file, Supplier<T> loader) {
    return (T) loaded.computeIfAbsent(file, name -> loader.get());
  }

  private static Optional<String> read(String language, String file) {
    try (var in = Content.class.getResourceAsStream(BASE + language + "/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(file, failure);
    }
  }
}
