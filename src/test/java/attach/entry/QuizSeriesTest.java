package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.QuizSeries.Sitting;
import attach.entry.QuizSeries.Standing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Which sittings count.
class QuizSeriesTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final List<Dated<Entry>> entries = new ArrayList<>();

  private QuizSeriesTest sat(int day, String instrument, String about, double score) {
    var scores = new LinkedHashMap<String, Optional<Double>>();
    scores.put("anxiety", Optional.of(score));
    var quiz = new Quiz(instrument, "1", Optional.ofNullable(about), List.of(), scores);
    var at = FIRST.plusDays(day).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
    var id = Ulid.at(at.toInstant(), new SplittableRandom(entries.size()));
    entries.add(new Dated<>(id, at, at.toLocalDate(), quiz));
    return this;
  }

  private QuizSeries series(String about) {
    return QuizSeries.of(new History(entries, List.of()), "self", about);
  }

  private List<Standing> standings(int... days) {
    for (int day : days) {
      sat(day, "self", null, 4);
    }
    return series("general").sittings().stream().map(Sitting::standing).toList();
  }

  @Test
  void the_first_is_a_warm_up() {
    assertThat(standings(0)).containsExactly(Standing.WARM_UP);
  }

  @Test
  void from_28_days_on_a_sitting_counts() {
    assertThat(standings(0, 27, 28))
        .containsExactly(Standing.WARM_UP, Standing.TOO_SOON, Standing.COUNTED);
  }

  /// A sitting that came too soon does not put the next one off.
  @Test
  void days_are_counted_from_the_last_that_counted() {
    assertThat(standings(0, 28, 40, 55, 56, 83, 84))
        .containsExactly(
            Standing.WARM_UP,
            Standing.COUNTED,
            Standing.TOO_SOON,
            Standing.TOO_SOON,
            Standing.COUNTED,
            Standing.TOO_SOON,
            Standing.COUNTED);
    assertThat(series("general").counted().stream().map(Sitting::day))
        .containsExactly(FIRST.plusDays(28), FIRST.plusDays(56), FIRST.plusDays(84));
  }

  @Test
  void every_subject_and_every_quiz_is_a_series_of_its_own() {
    sat(0, "self", null, 1)
        .sat(1, "self", "partner", 2)
        .sat(2, "signs", null, 3)
        .sat(30, "self", "general", 4)
        .sat(31, "self", "partner", 5);
    assertThat(series("general").sittings().stream().map(s -> s.score("anxiety").orElseThrow()))
        .containsExactly(1.0, 4.0);
    assertThat(series("partner").sittings().stream().map(s -> s.score("anxiety").orElseThrow()))
        .containsExactly(2.0, 5.0);
    assertThat(series("friend").sittings()).isEmpty();
    assertThat(series("partner").sittings().getFirst().score("unknown")).isEmpty();
  }

  @Test
  void a_counted_sitting_is_compared_with_the_counted_one_before() {
    standings(0, 28, 40, 56, 84);
    var series = series("general");
    var all = series.sittings();
    assertThat(series.before(all.get(0))).as("the warm-up").isEmpty();
    assertThat(series.before(all.get(1))).as("the first that counts").isEmpty();
    assertThat(series.before(all.get(2))).as("too soon").isEmpty();
    assertThat(series.before(all.get(3))).hasValue(all.get(1));
    assertThat(series.before(all.get(4))).hasValue(all.get(3));
  }

  @Test
  void the_next_one_counts_28_days_after_the_last_that_did() {
    assertThat(series("general").nextDay()).isEmpty();
    standings(0);
    assertThat(series("general").nextDay()).hasValue(FIRST.plusDays(28));
    standings(20);
    assertThat(series("general").nextDay()).hasValue(FIRST.plusDays(28));
    standings(30);
    assertThat(series("general").nextDay()).hasValue(FIRST.plusDays(58));
  }
}
