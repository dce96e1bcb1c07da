package attach.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Counters.Last LAST =
      new Counters.Last("01M85N4WCB0000000000000001", "label", true);

  @TempDir Path state;

  @Test
  void what_is_kept_comes_back() {
    var counters =
        Counters.none(TODAY)
            .with(TODAY, "label", Set.of("label"))
            .with(TODAY, "label", Set.of())
            .with(TODAY, "grounding", Set.of("ground"))
            .with(TODAY.minusDays(3), "label", Set.of("label"))
            .withLast(Optional.of(LAST))
            .withLooks(2);
    counters.write(state);
    assertThat(Counters.read(state)).hasValue(counters);
    assertThat(counters.today()).containsEntry("label", 2).containsEntry("grounding", 1);
    assertThat(counters.days()).isEqualTo(0b1001);
  }

  @Test
  void nothing_yet_comes_back_too() {
    Counters.none(TODAY).write(state);
    assertThat(Counters.read(state)).hasValue(Counters.none(TODAY));
  }

  @Test
  void it_holds_no_words_and_only_this_person_may_read_it() throws IOException {
    Counters.none(TODAY)
        .with(TODAY, "label", Set.of("label"))
        .withLast(Optional.of(LAST))
        .write(state);
    assertThat(state.resolve("counters")).content().matches("[0-9A-Za-z \n-]*");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("counters"))))
        .isEqualTo("rw-------");
    assertThat(state).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void the_days_move_with_the_calendar() {
    var counters = Counters.none(TODAY).with(TODAY, "label", Set.of("label")).withLooks(3);
    assertThat(counters.on(TODAY.plusDays(1)))
        .isEqualTo(
            new Counters(
                TODAY.plusDays(1), 0b10, new LinkedHashMap<>(), Set.of(), 0, Optional.empty()));
    assertThat(counters.on(TODAY.plusDays(27)).days()).isEqualTo(1 << 27);
    assertThat(counters.on(TODAY.plusDays(28)).days()).isZero();
    assertThat(counters.on(TODAY.plusYears(20)).days()).isZero();
    assertThat(counters.on(TODAY.minusDays(1))).as("a clock set back").isEqualTo(counters);
    assertThat(counters.on(TODAY)).isEqualTo(counters);
  }

  @Test
  void the_days_are_those_of_a_plain_list_of_days() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new SplittableRandom(seed);
      var counters = Counters.none(TODAY);
      var practised = new java.util.HashSet<LocalDate>();
      var day = TODAY;
      for (int i = 0; i < 30; i++) {
        day = day.plusDays(random.nextInt(4));
        var when = day.minusDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0);
        counters = counters.on(day).with(when, "label", Set.of());
        practised.add(when);
      }
      var last = day;
      int expected =
          IntStream.range(0, 28)
              .filter(ago -> practised.contains(last.minusDays(ago)))
              .map(ago -> 1 << ago)
              .sum();
      // An entry dated back before the window of its time was never counted, so it may be fewer.
      assertThat(counters.days() & ~expected).as("seed %d", seed).isZero();
      assertThat(counters.days() & 1).as("seed %d", seed).isEqualTo(expected & 1);
    }
  }

  @Test
  void an_entry_of_the_future_or_of_long_ago_changes_no_day() {
    var counters = Counters.none(TODAY);
    assertThat(counters.with(TODAY.plusDays(1), "label", Set.of("label"))).isEqualTo(counters);
    assertThat(counters.with(TODAY.minusDays(28), "label", Set.of("label"))).isEqualTo(counters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n\n",
        "x",
        "20781 1 0\n\n\n",
        "20781 1\n\n\n\n",
        "20781 one 0\n\n\n\n",
        "20781 1 0\nlabel\n\n\n",
        "20781 1 0\nlabel x\n\n\n",
        "20781 1 0\n\n\n01M85\n",
        "99999999999999 1 0\n\n\n\n",
        "{\"day\":\"2026-11-24\"}\n"
      })
  void what_is_damaged_counts_as_lost(String text) throws IOException {
    Files.writeString(state.resolve("counters"), text);
    assertThat(Counters.read(state)).isEmpty();
  }

  @Test
  void what_is_not_there_or_no_text_counts_as_lost() throws IOException {
    assertThat(Counters.read(state)).isEmpty();
    Files.write(state.resolve("counters"), new byte[] {(byte) 0xFF, '\n', '\n', '\n', '\n'});
    assertThat(Counters.read(state)).isEmpty();
    Files.delete(state.resolve("counters"));
    Files.createDirectory(state.resolve("counters"));
    assertThat(Counters.read(state)).isEmpty();
  }

  @Test
  void a_failure_to_keep_it_is_of_no_matter_and_leaves_nothing_behind() throws IOException {
    Counters.none(TODAY).write(state.resolve("missing"));
    Files.createDirectory(state.resolve("counters"));
    Files.createFile(state.resolve("counters/in the way"));
    Counters.none(TODAY).write(state);
    try (var left = Files.list(state)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void the_line_for_prompts_shows_at_most_dots() {
    TodayLine.write(state, TODAY, java.util.List.of(true, false, true, false));
    assertThat(state.resolve("today")).hasContent("2026-11-24 ●○●○\n");
    TodayLine.remove(state);
    assertThat(state.resolve("today")).doesNotExist();
    TodayLine.remove(state);
  }
}
