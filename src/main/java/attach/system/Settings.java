package attach.system;

import attach.entry.DayBoundary;
import attach.entry.InvalidEntry;
import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a person set. A setting that cannot be read must not stand in the way at a hard moment: the
/// usual value holds, and `problem` says which setting it was.
///
/// @param dayStarts `day-starts`, 00:00 to 06:00
/// @param todayLine `today-line`: whether a line for shell prompts is written
/// @param plain `plain`: no motion, no colour, numbered choices
/// @param night `night`: when only what helps at once is shown
/// @param language `language`: the folder of content files
/// @param ownWords `own-words`: feelings in the person's own words, and whether each is pleasant
public record Settings(
    DayBoundary dayStarts,
    boolean todayLine,
    boolean plain,
    Night night,
    String language,
    Map<String, Boolean> ownWords,
    Optional<String> problem) {
  public static final String FILE = "config.json";

  private static final String ENGLISH = "en";

  public static final Settings USUAL =
      new Settings(
          DayBoundary.USUAL, false, false, Night.USUAL, ENGLISH, Map.of(), Optional.empty());

  public static Settings read(Path data) {
    var file = data.resolve(FILE);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return USUAL.withProblem(FILE); // To read a pipe would wait for ever.
      }
      return of(Json.read(Files.readString(file)));
    } catch (NoSuchFileException none) {
      return USUAL;
    } catch (IOException | BadJson unreadable) {
      return USUAL.withProblem(FILE);
    }
  }

  private static Settings of(JsonObject json) {
    var members = new Members(json);
    var problems = new ArrayList<String>();
    return new Settings(
        read(DayBoundary.USUAL, problems, () -> members.text("day-starts").map(Settings::boundary)),
        read(false, problems, () -> Optional.of(members.flag("today-line"))),
        read(false, problems, () -> Optional.of(members.flag("plain"))),
        read(Night.USUAL, problems, () -> members.text("night").map(Settings::night)),
        read(ENGLISH, problems, () -> members.text("language")),
        read(Map.of(), problems, () -> members.object("own-words").map(Settings::ownWords)),
        problems.stream().findFirst());
  }

  /// One that is wrong leaves the others as they were set: whoever needs plain screens needs them
  /// also where an hour was mistyped.
  private static <T> T read(T usual, List<String> problems, Supplier<Optional<T>> setting) {
    try {
      return setting.get().orElse(usual);
    } catch (UnexpectedJson | InvalidEntry wrong) {
      problems.add(wrong.getMessage());
      return usual;
    }
  }

  private static Night night(String text) {
    return Night.of(text)
        .orElseThrow(() -> new InvalidEntry("night", "must be two times such as 22:00-06:00"));
  }

  private static Map<String, Boolean> ownWords(Members members) {
    try {
      return members.names().stream().collect(Collectors.toMap(word -> word, members::flag));
    } catch (UnexpectedJson wrong) {
      // Its own message names the member, and here that is a word of the person.
      throw new UnexpectedJson("own-words", "must be true or false, each");
    }
  }

  private static DayBoundary boundary(String text) {
    try {
      return new DayBoundary(LocalTime.parse(text));
    } catch (DateTimeException wrong) {
      throw new InvalidEntry("day-starts", "must be a time such as 04:00");
    }
  }

  private Settings withProblem(String what) {
    return new Settings(dayStarts, todayLine, plain, night, language, ownWords, Optional.of(what));
  }

  /// Remembers whether own words are pleasant, so that each is asked about once. Everything else in
  /// the file stays as it is.
  public static void rememberWords(Path data, Map<String, Boolean> words) throws IOException {
    change(
        data,
        json -> {
          var all =
              json.members().get("own-words") instanceof JsonObject known
                  ? known
                  : new JsonObject();
          words.forEach(all::put);
          json.put("own-words", all);
        });
  }

  /// Forgets own words that stand in no entry any more.
  public static void forgetWords(Path data, Predicate<String> gone) throws IOException {
    if (read(data).ownWords().keySet().stream().noneMatch(gone)) {
      return;
    }
    change(
        data,
        json -> {
          var kept = new JsonObject();
          ((JsonObject) json.members().get("own-words"))
              .members()
              .forEach(
                  (word, pleasant) -> {
                    if (!gone.test(word)) {
                      kept.put(word, pleasant);
                    }
                  });
          json.put("own-words", kept);
        });
  }

  /// Sets one thing; without a value the usual one holds from now on. Everything else in the file stays
  /// as it is.
  ///
  /// @return whether it was done: a file that cannot be read is left alone
  public static boolean set(Path data, Setting setting, Optional<Object> value) throws IOException {
    return change(
        data,
        json -> {
          // Null counts as absent, and taking a member out would need another object.
          json.put(setting.id(), value.orElse(null));
        });
  }

  private static boolean change(Path data, Consumer<JsonObject> change) throws IOException {
    JsonObject json;
    try {
      json = Json.read(Files.readString(data.resolve(FILE)));
    } catch (NoSuchFileException none) {
      json = new JsonObject();
    } catch (BadJson unreadable) {
      return false; // Never written over: somebody's settings are in it.
    }
    change.accept(json);
    SmallFile.replace(data, FILE, Json.write(json) + "\n");
    return true;
  }
}
