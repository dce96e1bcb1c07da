package attach.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlidTest {
  private static final long LAST_MILLI = (1L << 48) - 1;

  @Test
  void it_is_what_another_library_takes_for_a_ulid_of_the_same_moment() {
    for (int seed = 0; seed < 5000; seed++) {
      var random = new SplittableRandom(seed);
      var moment = Instant.ofEpochMilli(random.nextLong(LAST_MILLI + 1));
      var ours = Ulid.at(moment, random);
      var theirs = com.github.f4b6a3.ulid.Ulid.from(ours.text());
      assertThat(theirs.getInstant()).as("seed %d", seed).isEqualTo(moment);
      assertThat(theirs).as("seed %d", seed).hasToString(ours.text());
      assertThat(ours.moment()).as("seed %d", seed).isEqualTo(moment);
    }
  }

  @Test
  void what_another_library_makes_is_taken_with_its_moment() {
    for (int seed = 0; seed < 5000; seed++) {
      var random = new SplittableRandom(seed);
      long milli = random.nextLong(LAST_MILLI + 1);
      var bytes = new byte[10];
      random.nextBytes(bytes);
      var theirs = new com.github.f4b6a3.ulid.Ulid(milli, bytes);
      var ours = new Ulid(theirs.toString());
      assertThat(ours.moment()).as("seed %d", seed).isEqualTo(theirs.getInstant());
    }
  }

  @Test
  void all_eighty_random_bits_are_used() {
    long high = 0;
    long low = 0;
    for (int seed = 0; seed < 200; seed++) {
      var ulid = Ulid.at(Instant.EPOCH, new SplittableRandom(seed));
      var bits = com.github.f4b6a3.ulid.Ulid.from(ulid.text());
      high |= bits.getMostSignificantBits();
      low |= bits.getLeastSignificantBits();
    }
    assertThat(high).isEqualTo(0xFFFFL);
    assertThat(low).isEqualTo(-1L);
  }

  @Test
  void they_sort_by_their_moment() {
    var random = new SplittableRandom(1);
    for (long milli = 1; milli < LAST_MILLI; milli = milli * 3 + 1) {
      var earlier = Ulid.at(Instant.ofEpochMilli(milli - 1), random);
      assertThat(earlier).isLessThan(Ulid.at(Instant.ofEpochMilli(milli), random));
    }
  }

  @Test
  void the_first_and_the_last_moment_are_taken_and_none_beyond() {
    var random = new SplittableRandom(1);
    assertThat(Ulid.at(Instant.EPOCH, random).text()).startsWith("0000000000");
    assertThat(Ulid.at(Instant.ofEpochMilli(LAST_MILLI), random).text()).startsWith("7ZZZZZZZZZ");
    assertThatThrownBy(() -> Ulid.at(Instant.ofEpochMilli(-1), random))
        .isInstanceOf(InvalidEntry.class);
    assertThatThrownBy(() -> Ulid.at(Instant.ofEpochMilli(LAST_MILLI + 1), random))
        .isInstanceOf(InvalidEntry.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01M85N4WCB000000000000000",
        "01M85N4WCB00000000000000011",
        "81M85N4WCB0000000000000001",
        "01m85n4wcb0000000000000001",
        "01M85N4WCB000000000000000U",
        "01M85N4WCB000000000000000I",
        "01M85N4WCB000000000000000L",
        "01M85N4WCB000000000000000O",
        "01M85N4WCB000000000000000é",
        "01M85N4WCB 000000000000001"
      })
  void what_is_none_is_refused_without_repeating_it(String text) {
    assertThat(Ulid.isUlid(text)).isFalse();
    assertThatThrownBy(() -> new Ulid(text))
        .isInstanceOf(InvalidEntry.class)
        .hasMessage("id must be a ULID");
  }
}
