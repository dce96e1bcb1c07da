package attach.sos;

import static org.assertj.core.api.Assertions.assertThat;

import attach.content.Content;
import attach.content.HelpLine;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which region a clock most likely stands in.
class RegionsTest {
  private static final Regions REGIONS = Regions.of(new Content("en").helpLines());

  @ParameterizedTest
  @CsvSource({
    "Europe/London, uk",
    "Europe/Belfast, uk",
    "GB, uk",
    "Europe/Dublin, ie",
    "Europe/Berlin, de",
    "Europe/Paris, fr",
    "Europe/Madrid, es",
    "Atlantic/Canary, es",
    "Europe/Amsterdam, nl",
    "Europe/Rome, eu",
    "Europe/Athens, eu",
    "America/New_York, us",
    "America/Indiana/Knox, us",
    "America/North_Dakota/Center, us",
    "US/Pacific, us",
    "Pacific/Honolulu, us",
    "America/Toronto, ca",
    "Canada/Atlantic, ca",
    "Australia/Lord_Howe, au",
    "Pacific/Auckland, nz",
    "Asia/Kolkata, in",
    "Asia/Calcutta, in",
    "UTC, world",
    "Etc/UTC, world",
    "Z, world",
    "+01:00, world",
    "America/Sao_Paulo, world",
    "America/New_Yorker, world",
    "Europe/Zurich, world",
    "'', world"
  })
  void a_time_zone_leads_to_a_region(String zone, String region) {
    assertThat(REGIONS.likeliest(zone).id()).isEqualTo(region);
  }

  @Test
  void every_zone_of_the_table_is_one_that_java_knows_and_stands_once() {
    var seen = new HashMap<String, String>();
    for (var region : REGIONS.all()) {
      for (var zone : region.zones()) {
        assertThat(seen.put(zone, region.id())).as(zone).isNull();
        if (zone.endsWith("/")) {
          assertThat(ZoneId.getAvailableZoneIds()).as(zone).anyMatch(id -> id.startsWith(zone));
        } else {
          // Three American abbreviations are known to Java by other means.
          assertThat(ZoneId.of(zone, ZoneId.SHORT_IDS)).as(zone).isNotNull();
        }
      }
    }
  }

  @Test
  void only_everywhere_else_has_no_zone() {
    assertThat(REGIONS.all().stream().filter(region -> region.zones().isEmpty()))
        .singleElement()
        .satisfies(region -> assertThat(region.isAnywhere()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "uk, uk",
    "UK, uk",
    "United Kingdom, uk",
    "united-kingdom, uk",
    "' new zealand ', nz",
    "de, de",
    "Germany, de",
    "world, world",
    "Atlantis, none",
    "'', none"
  })
  void a_region_is_found_by_id_and_by_name(String typed, String region) {
    var texts = new Content("en").flow("sos");
    assertThat(REGIONS.named(typed, id -> texts.get("region-" + id)).map(Region::id).orElse("none"))
        .isEqualTo(region);
  }

  @Test
  void all_regions_follow_the_first_and_none_stands_twice() {
    var ordered = REGIONS.startingWith(REGIONS.likeliest("Asia/Kolkata"));
    assertThat(ordered.getFirst().id()).isEqualTo("in");
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(REGIONS.all());
  }

  /// Only numbers whose source was read: what is not checked is a name to look up.
  @Test
  void a_line_to_look_up_has_no_number() {
    for (var region : REGIONS.all()) {
      for (var line : region.lines()) {
        if (line.kind() == HelpLine.Kind.WEB) {
          assertThat(line.number()).as(region.id()).doesNotContainPattern("\\d");
        }
      }
    }
  }

  @Test
  void the_number_for_danger_is_the_emergency_number() {
    var numbers = new HashMap<String, String>();
    for (var region : REGIONS.all()) {
      region.danger().ifPresent(number -> numbers.put(region.id(), number));
    }
    assertThat(numbers)
        .isEqualTo(
            Map.of(
                "uk", "999", "ie", "112", "es", "112", "fr", "112", "de", "112", "nl", "112", "eu",
                "112", "au", "000", "in", "112"));
  }

  @Test
  void every_region_and_every_kind_has_its_words() {
    var texts = new Content("en").flow("sos");
    for (var region : REGIONS.all()) {
      assertThat(texts.get("region-" + region.id())).isNotEmpty();
      assertThat(region.lines()).isNotEmpty();
    }
    for (var kind : HelpLine.Kind.values()) {
      assertThat(texts.get("kind-" + kind.id())).isNotEmpty();
    }
    for (var part : OwnPlan.Part.values()) {
      assertThat(texts.get("plan-" + part.id())).isNotEmpty();
    }
    assertThat(List.of(OwnPlan.Part.values())).hasSize(4);
  }
}
