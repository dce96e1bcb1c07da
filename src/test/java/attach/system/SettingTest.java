package attach.system;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be set, and how it is typed.
class SettingTest {
  @TempDir Path data;

  @ParameterizedTest
  @CsvSource({
    "day-starts, 04:00, 04:00",
    "day-starts, 4:00, 04:00",
    "day-starts, 00:00, 00:00",
    "day-starts, 06:00, 06:00",
    "day-starts, 06:01, none",
    "day-starts, 24:00, none",
    "day-starts, 4, none",
    "day-starts, 04:0, none",
    "day-starts, 04:00:00, none",
    "day-starts, four, none",
    "day-starts, -1:00, none",
    "day-starts, '', none",
    "plain, on, true",
    "plain, ON, true",
    "plain, off, false",
    "plain, 1, none",
    "today-line, off, false",
    "night, 22:00-06:00, 22:00-06:00",
    "night, 9:30-10:00, 09:30-10:00",
    "night, off, off",
    "night, 22:00-22:00, none",
    "night, 22:00, none",
    "night, 22:00-, none",
    "night, 22:00-25:00, none",
    "language, en, en",
    "language, '', none"
  })
  void a_value_is_stored_in_one_way(String key, String typed, String stored) {
    assertThat(
            Named.find(Setting.class, key)
                .orElseThrow()
                .stored(typed)
                .map(Object::toString)
                .orElse("none"))
        .isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "22:00-06:00, 22:00, true",
    "22:00-06:00, 21:59, false",
    "22:00-06:00, 00:00, true",
    "22:00-06:00, 05:59, true",
    "22:00-06:00, 06:00, false",
    "01:00-05:00, 00:59, false",
    "01:00-05:00, 01:00, true",
    "01:00-05:00, 05:00, false",
    "off, 00:00, false",
    "off, 23:00, false"
  })
  void the_night_holds_a_time(String night, String time, boolean holds) {
    assertThat(Night.of(night).orElseThrow().holds(LocalTime.parse(time))).isEqualTo(holds);
  }

  @Test
  void everything_else_in_the_file_stays() throws IOException {
    var file = data.resolve(Settings.FILE);
    Files.writeString(file, "{\"own-words\":{\"wie Glas\":false},\"later\":[1.50],\"plain\":true}");
    assertThat(Settings.set(data, Setting.NIGHT, Optional.of("off"))).isTrue();
    assertThat(Settings.set(data, Setting.PLAIN, Optional.empty())).isTrue();
    assertThat(file)
        .hasContent(
            "{\"own-words\":{\"wie Glas\":false},\"later\":[1.50],\"plain\":null,"
                + "\"night\":\"off\"}");
    assertThat(Settings.read(data).plain()).isFalse();
    assertThat(Settings.read(data).problem()).isEmpty();
  }

  @Test
  void one_that_is_wrong_does_not_take_the_others_with_it() throws IOException {
    Files.writeString(
        data.resolve(Settings.FILE), "{\"day-starts\":\"late\",\"plain\":true,\"night\":7}");
    var settings = Settings.read(data);
    assertThat(settings.plain()).isTrue();
    assertThat(settings.night()).isEqualTo(Night.USUAL);
    assertThat(settings.problem()).hasValueSatisfying(p -> assertThat(p).contains("day-starts"));
  }

  @Test
  void what_holds_can_be_typed_again() {
    for (var setting : Setting.values()) {
      var value = setting.of(Settings.USUAL);
      assertThat(setting.stored(Setting.shown(value))).contains(value);
    }
  }
}
