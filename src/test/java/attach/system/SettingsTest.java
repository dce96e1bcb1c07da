package attach.system;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.DayBoundary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir Path data;

  private Settings read(String text) throws IOException {
    Files.writeString(data.resolve(Settings.FILE), text);
    return Settings.read(data);
  }

  private static void assertUsual(Settings settings) {
    assertThat(settings.dayStarts()).isEqualTo(DayBoundary.USUAL);
    assertThat(settings.todayLine()).isFalse();
    assertThat(settings.plain()).isFalse();
    assertThat(settings.ownWords()).isEmpty();
  }

  @Test
  void without_a_file_everything_is_as_usual() {
    var settings = Settings.read(data);
    assertUsual(settings);
    assertThat(settings.problem()).isEmpty();
  }

  @Test
  void what_is_set_holds() throws IOException {
    var settings =
        read(
            "{\"day-starts\":\"05:30\",\"today-line\":true,\"plain\":true,"
                + "\"own-words\":{\"wie Glas\":false,\"leicht\":true},\"later\":[1]}");
    assertThat(settings.dayStarts()).isEqualTo(new DayBoundary(LocalTime.of(5, 30)));
    assertThat(settings.todayLine()).isTrue();
    assertThat(settings.plain()).isTrue();
    assertThat(settings.ownWords()).isEqualTo(Map.of("wie Glas", false, "leicht", true));
    assertThat(settings.problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"day-starts\":\"07:00\"} | day-starts",
        "{\"day-starts\":\"four\"}  | day-starts",
        "{\"day-starts\":4}         | day-starts",
        "{\"today-line\":\"yes\"}   | today-line",
        "{\"plain\":1}              | plain",
        "{\"own-words\":[]}         | own-words",
        "{\"own-words\":{\"a\":1}}  | own-words",
        "{\"plain\":true            | config.json",
        "plain = true               | config.json"
      })
  void what_cannot_be_read_does_not_stand_in_the_way_and_is_named(String text, String problem)
      throws IOException {
    var settings = read(text);
    assertUsual(settings);
    assertThat(settings.problem()).get().asString().startsWith(problem);
  }

  @Test
  void a_problem_is_said_without_the_words_of_the_person() throws IOException {
    assertThat(read("{\"own-words\":{\"left by Tom\":\"no\"}}").problem().orElseThrow())
        .doesNotContain("Tom");
    assertThat(read("{\"day-starts\":\"left by Tom\"}").problem().orElseThrow())
        .doesNotContain("Tom");
  }

  @Test
  void a_folder_in_place_of_the_file_is_named() throws IOException {
    Files.createDirectory(data.resolve(Settings.FILE));
    assertThat(Settings.read(data).problem()).hasValue(Settings.FILE);
  }

  @Test
  void own_words_are_remembered_beside_everything_else() throws IOException {
    read("{\"plain\":true,\"later\":{\"x\":1.50},\"own-words\":{\"leicht\":true}}");
    Settings.rememberWords(data, Map.of("wie Glas", false));
    var settings = Settings.read(data);
    assertThat(settings.ownWords()).isEqualTo(Map.of("leicht", true, "wie Glas", false));
    assertThat(settings.plain()).isTrue();
    assertThat(data.resolve(Settings.FILE)).content().contains("\"later\":{\"x\":1.50}");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve(Settings.FILE))))
        .isEqualTo("rw-------");
  }

  @Test
  void the_first_own_word_makes_the_file() throws IOException {
    Settings.rememberWords(data, Map.of("wie Glas", false));
    assertThat(Settings.read(data).ownWords()).isEqualTo(Map.of("wie Glas", false));
  }

  @Test
  void own_words_are_forgotten_when_they_stand_nowhere_any_more() throws IOException {
    read("{\"plain\":true,\"own-words\":{\"leicht\":true,\"wie Glas\":false}}");
    Settings.forgetWords(data, "wie Glas"::equals);
    assertThat(data.resolve(Settings.FILE)).content().doesNotContain("Glas").contains("leicht");
    assertThat(Settings.read(data).plain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"plain\":true", "not json", ""})
  void a_file_that_cannot_be_read_is_never_written_over(String text) throws IOException {
    read(text);
    Settings.rememberWords(data, Map.of("wie Glas", false));
    Settings.forgetWords(data, word -> true);
    assertThat(data.resolve(Settings.FILE)).content().isEqualTo(text);
  }
}
