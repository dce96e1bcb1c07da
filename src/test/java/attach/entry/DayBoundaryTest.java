package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayBoundaryTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T03:59:59.999, 04:00, 2026-11-23",
    "2026-11-24T04:00, 04:00, 2026-11-24",
    "2026-11-24T00:00, 00:00, 2026-11-24",
    "2026-11-23T23:59:59, 00:00, 2026-11-23",
    "2026-11-24T05:59, 06:00, 2026-11-23",
    "2026-11-24T06:00, 06:00, 2026-11-24",
    "2026-01-01T03:00, 04:00, 2025-12-31",
    "2028-03-01T03:00, 04:00, 2028-02-29",
    "2026-11-24T00:29, 00:30, 2026-11-23",
  })
  void a_day_begins_at_its_boundary(LocalDateTime wall, LocalTime start, LocalDate day) {
    assertThat(new DayBoundary(start).dayOf(wall)).isEqualTo(day);
  }

  /// On these two nights an hour is missing or comes twice. What counts is the clock on the wall.
  @ParameterizedTest
  @CsvSource({
    // In the spring 02:00 becomes 03:00: half past three is only two and a half hours after
    // midnight.
    "2026-03-29T01:59+01:00[Europe/Berlin], 2026-03-28",
    "2026-03-29T03:00+02:00[Europe/Berlin], 2026-03-28",
    "2026-03-29T03:59+02:00[Europe/Berlin], 2026-03-28",
    "2026-03-29T04:00+02:00[Europe/Berlin], 2026-03-29",
    "2026-03-29T04:30+02:00[Europe/Berlin], 2026-03-29",
    // In the autumn 03:00 becomes 02:00: half past two comes twice, on the same practice day.
    "2026-10-25T02:30+02:00[Europe/Berlin], 2026-10-24",
    "2026-10-25T02:30+01:00[Europe/Berlin], 2026-10-24",
    "2026-10-25T03:59+01:00[Europe/Berlin], 2026-10-24",
    "2026-10-25T04:00+01:00[Europe/Berlin], 2026-10-25",
    // Where midnight itself is missing or comes twice.
    "2018-11-04T01:00-02:00[America/Sao_Paulo], 2018-11-03",
    "2018-02-17T23:30-03:00[America/Sao_Paulo], 2018-02-17",
    // Where a whole day was left out, and at both ends of the world.
    "2011-12-31T04:00+14:00[Pacific/Apia], 2011-12-31",
    "2011-12-31T03:59+14:00[Pacific/Apia], 2011-12-30",
    "2026-11-24T03:59+14:00[Pacific/Kiritimati], 2026-11-23",
    "2026-11-24T04:00-11:00[Pacific/Niue], 2026-11-24"
  })
  void the_clock_on_the_wall_counts_when_clocks_change(ZonedDateTime at, LocalDate day) {
    assertThat(DayBoundary.USUAL.dayOf(at.toLocalDateTime())).isEqualTo(day);
    assertThat(Moment.of(at, DayBoundary.USUAL).day()).isEqualTo(day);
  }

  @Test
  void whatever_the_zone_a_day_has_the_hours_from_its_boundary_to_the_next() {
    var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    for (int seed = 0; seed < 5000; seed++) {
      var random = new SplittableRandom(seed);
      var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
      var at =
          ZonedDateTime.ofInstant(
              java.time.Instant.ofEpochSecond(random.nextLong(4_000_000_000L)), zone);
      var boundary = new DayBoundary(LocalTime.ofSecondOfDay(random.nextInt(6 * 3600 + 1)));
      var day = boundary.dayOf(at.toLocalDateTime());
      assertThat(at.toLocalDateTime())
          .as("seed %d", seed)
          .isAfterOrEqualTo(day.atTime(boundary.start()))
          .isBefore(day.plusDays(1).atTime(boundary.start()));
    }
  }

  @Test
  void a_moment_is_kept_to_the_millisecond_with_its_offset_and_zone() {
    var at = ZonedDateTime.parse("2026-11-24T03:11:22.123456789+01:00[Europe/Berlin]");
    var moment = Moment.of(at, DayBoundary.USUAL);
    assertThat(moment.at()).hasToString("2026-11-24T03:11:22.123+01:00");
    assertThat(moment.zone()).isEqualTo("Europe/Berlin");
  }

  @Test
  void it_lies_between_midnight_and_six() {
    assertThat(DayBoundary.USUAL.start()).isEqualTo(LocalTime.of(4, 0));
    assertThat(new DayBoundary(LocalTime.MIDNIGHT).start()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(new DayBoundary(LocalTime.of(6, 0)).start()).isEqualTo(LocalTime.of(6, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"06:00:01", "12:00", "23:00"})
  void later_than_six_is_refused(LocalTime start) {
    assertThatThrownBy(() -> new DayBoundary(start)).isInstanceOf(InvalidEntry.class);
  }
}
