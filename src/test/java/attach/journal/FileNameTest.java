package attach.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11.abc123.jsonl",
        "2026-11.abc123.sync-conflict-20261124-031122-7QXB2LA.jsonl",
        "2026-11.abc123 (Ann's conflicted copy 2026-11-24).jsonl",
        "2026-11.abc123 (conflicted copy 2026-11-24 031122).jsonl",
        "2026-11.abc123 2.jsonl",
        "2026-11.abc123-LAPTOP.jsonl",
        "2026-11.abc123 (1).jsonl",
        "2026-11.abc123 [Conflict].jsonl",
        "2026-11.frozen.jsonl",
        "2026-11.jsonl"
      })
  void what_a_sync_tool_makes_of_a_month_is_still_that_month(String name) {
    assertThat(FileName.of(name))
        .hasValue(new FileName(name, Optional.of(YearMonth.of(2026, 11)), false));
  }

  @Test
  void what_outlives_a_month_has_a_file_of_its_own() {
    var copy = "lasting.abc123 (1).jsonl";
    assertThat(FileName.of(copy)).hasValue(new FileName(copy, Optional.empty(), false));
    assertThat(FileName.forLasting("abc123").name()).isEqualTo("lasting.abc123.jsonl");
  }

  @Test
  void a_sealed_month_is_known_by_its_end() {
    assertThat(FileName.of("2025-03.abc123.jsonl.age").orElseThrow().isSealed()).isTrue();
    assertThat(FileName.of("2025-03.abc123.jsonl").orElseThrow().isSealed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13.abc123.jsonl",
        "2026-00.abc123.jsonl",
        "2026-1.abc123.jsonl",
        "2026-110.jsonl",
        "lasting2.jsonl",
        ".2026-11.abc123.jsonl.tmp",
        ".syncthing.2026-11.abc123.jsonl.tmp",
        "2026-11.abc123.jsonl~",
        "2026-11.abc123.json",
        "notes.jsonl",
        ""
      })
  void other_files_are_left_alone(String name) {
    assertThat(FileName.of(name)).isEmpty();
  }
}
