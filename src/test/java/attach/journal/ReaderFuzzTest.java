package attach.journal;

import static attach.journal.Damage.Kind.ENCODING;
import static attach.journal.Damage.Kind.GLUED;
import static attach.journal.Damage.Kind.NOT_AN_ENTRY;
import static attach.journal.Damage.Kind.NOT_JSON;
import static attach.journal.Damage.Kind.TOO_LONG;
import static attach.journal.Damage.Kind.TORN;
import static attach.journal.Damage.Kind.ZEROS;
import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static attach.journal.Lines.raw;
import static attach.journal.Lines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import attach.entry.AnyEntry;
import attach.entry.Moment;
import attach.entry.Say;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever lies in a file: the reader never throws, never hides a line that is whole, says rightly
/// where and how a line is damaged, and never repeats what is in it.
class ReaderFuzzTest {
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final SplittableRandom RANDOM = new SplittableRandom(3);

  // Lines with characters of one to four bytes.
  private static final String ONE = Lines.entry(RANDOM, WHEN, label("späte Antwort … 😔"));
  private static final String TWO = Lines.entry(RANDOM, WHEN, label("ruhig"));
  private static final String THREE = Lines.entry(RANDOM, WHEN, label("müde"));

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static Damage damage(int line, long offset, long length, Damage.Kind kind, int salvaged) {
    return new Damage("2026-11.abc123.jsonl", line, offset, length, kind, salvaged);
  }

  /// The middle line is not an entry; the ones around it are.
  private static void assertDamaged(byte[] middle, Damage.Kind kind, String... salvaged) {
    var contents = read(join(utf8(ONE + "\n"), middle, utf8("\n" + THREE + "\n")));
    var expected = new ArrayList<>(List.of(salvaged));
    expected.addFirst(ONE);
    expected.add(THREE);
    assertThat(raw(contents)).isEqualTo(expected);
    assertThat(contents.damage())
        .containsExactly(damage(2, utf8(ONE).length + 1, middle.length, kind, salvaged.length));
  }

  private static void assertDamaged(String middle, Damage.Kind kind, String... salvaged) {
    assertDamaged(utf8(middle), kind, salvaged);
  }

  @Test
  void a_line_cut_off_at_any_byte_is_torn_and_hides_no_other_line() {
    byte[] whole = utf8(ONE);
    for (int cut = 1; cut < whole.length; cut++) {
      assertDamaged(Arrays.copyOf(whole, cut), TORN);
    }
  }

  @Test
  void a_line_of_any_type_cut_off_at_any_byte_is_torn() {
    for (var entry : AnyEntry.fullOfEachType(new SplittableRandom(5))) {
      byte[] whole = utf8(Lines.entry(RANDOM, WHEN, entry));
      for (int cut = 1; cut < whole.length; cut++) {
        var contents = read(Arrays.copyOf(whole, cut));
        assertThat(contents.lines()).as("%s cut at %d", entry, cut).isEmpty();
        assertThat(contents.damage())
            .as("%s cut at %d", entry, cut)
            .containsExactly(damage(1, 0, cut, TORN, 0));
      }
    }
  }

  @Test
  void a_file_cut_off_at_any_byte_keeps_every_line_before_the_cut() {
    byte[] file = utf8(ONE + "\n" + TWO + "\n" + THREE);
    for (int cut = 0; cut <= file.length; cut++) {
      var contents = read(Arrays.copyOf(file, cut));
      // Whole with its last byte; the line end is not needed.
      int whole = 0;
      for (int end : List.of(utf8(ONE).length, utf8(ONE + "\n" + TWO).length, file.length)) {
        whole += cut >= end ? 1 : 0;
      }
      assertThat(raw(contents))
          .as("cut at %d", cut)
          .isEqualTo(List.of(ONE, TWO, THREE).subList(0, whole));
      assertThat(contents.damage())
          .as("cut at %d", cut)
          .allMatch(d -> d.kind() == TORN)
          .hasSizeLessThan(2);
    }
  }

  @Test
  void a_last_line_without_its_line_end_is_an_entry() {
    assertThat(raw(read(ONE + "\n" + TWO))).containsExactly(ONE, TWO);
    assertThat(read(ONE + "\n" + TWO).damage()).isEmpty();
  }

  @Test
  void zeros_of_a_power_loss_are_told_apart() {
    assertDamaged(new byte[512], ZEROS);
    assertDamaged(join(utf8("{\"v\":1,\"id\""), new byte[64]), ZEROS);
    assertDamaged(join(new byte[64], utf8(TWO)), ZEROS, TWO);
    assertDamaged(join(utf8(TWO), new byte[64]), ZEROS, TWO);
  }

  @Test
  void a_zero_at_any_place_of_a_line_damages_that_line_alone() {
    byte[] two = utf8(TWO);
    for (int i = 1; i < two.length; i++) {
      byte[] inserted =
          join(Arrays.copyOf(two, i), new byte[1], Arrays.copyOfRange(two, i, two.length));
      var contents = read(join(utf8(ONE + "\n"), inserted, utf8("\n" + THREE + "\n")));
      assertThat(raw(contents)).as("at %d", i).containsExactly(ONE, THREE);
      assertThat(contents.damage()).as("at %d", i).extracting(Damage::kind).containsExactly(ZEROS);
    }
  }

  @Test
  void lines_that_run_together_are_both_taken() {
    assertDamaged(TWO + ONE, GLUED, TWO, ONE);
    assertDamaged(TWO + " " + ONE, GLUED, TWO, ONE);
    assertDamaged(TWO + "," + ONE + "," + TWO, GLUED, TWO, ONE, TWO);
  }

  @Test
  void a_whole_line_glued_to_a_torn_one_is_taken() {
    byte[] whole = utf8(ONE);
    for (int cut = 1; cut < whole.length; cut++) {
      byte[] torn = Arrays.copyOf(whole, cut);
      var contents = read(join(torn, utf8(TWO + "\n" + THREE + "\n")));
      assertThat(raw(contents)).as("cut at %d", cut).containsExactly(TWO, THREE);
      assertThat(contents.damage()).as("cut at %d", cut).hasSize(1);
      assertThat(contents.damage().getFirst().kind()).isIn(GLUED, ENCODING, NOT_JSON);
    }
  }

  @Test
  void a_whole_line_with_something_after_it_is_taken() {
    assertDamaged(TWO + "xyz", NOT_JSON, TWO);
    assertDamaged(TWO + "]", NOT_JSON, TWO);
    assertDamaged(join(utf8(TWO), new byte[] {(byte) 0xFF}), ENCODING, TWO);
  }

  @Test
  void bytes_that_are_no_text_are_told_apart() {
    assertDamaged(join(utf8("{\"v\":1,\"x\":\""), new byte[] {(byte) 0xFF}, utf8("\"}")), ENCODING);
    // A lone continuation byte, an overlong slash, a surrogate, a code point past the last.
    for (var hex : List.of("80", "C0AF", "E080AF", "EDA080", "F4908080", "FC80808080AF")) {
      var bad = HexFormat.of().parseHex(hex);
      assertDamaged(join(utf8("{\"v\":1,\"x\":\""), bad, utf8("\"}")), ENCODING);
    }
  }

  @Test
  void a_mark_of_an_editor_is_taken_off_the_first_line_only() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    var first = read(join(mark, utf8(ONE + "\n" + TWO + "\n")));
    assertThat(raw(first)).containsExactly(ONE, TWO);
    assertThat(first.damage()).isEmpty();
    assertThat(first.lines().getFirst().start()).isEqualTo(3);
    assertDamaged(join(mark, utf8(TWO)), NOT_JSON, TWO);
  }

  @Test
  void the_line_ends_of_another_system_change_no_line() {
    var contents = read(ONE + "\r\n" + TWO + "\r\n\r\n" + THREE + "\r");
    assertThat(raw(contents)).containsExactly(ONE, TWO, THREE);
    assertThat(contents.damage()).isEmpty();
  }

  @Test
  void a_file_in_another_encoding_is_damage_and_nothing_else() {
    var file = ONE + "\n" + TWO + "\n";
    for (var encoding :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_32)) {
      var contents = read(file.getBytes(encoding));
      assertThat(contents.lines()).isEmpty();
      assertThat(contents.damage()).isNotEmpty().allMatch(d -> d.kind() == ZEROS);
    }
  }

  @Test
  void a_line_of_two_mebibytes_is_passed_over() {
    assertDamaged("x".repeat(2 << 20), TOO_LONG);
    assertDamaged("{\"v\":1,\"x\":\"" + "x".repeat(2 << 20) + "\"}", TOO_LONG);
    assertDamaged(TWO + " ".repeat(2 << 20), TOO_LONG, TWO);
  }

  @Test
  void a_line_of_one_mebibyte_is_the_longest_that_is_read() {
    int room = LineReader.LONGEST - utf8(TWO).length;
    var longest = TWO.replace("\"ruhig\"", "\"ruhig" + "x".repeat(room) + "\"");
    assertThat(utf8(longest)).hasSize(LineReader.LONGEST);
    assertThat(raw(read(longest + "\n" + ONE + "\n"))).containsExactly(longest, ONE);
    assertDamaged(longest.replace("ruhig", "ruhig "), TOO_LONG);
  }

  @Test
  void a_hundred_megabytes_without_a_line_end_do_not_fill_the_memory() {
    var endless =
        new InputStream() {
          private long left = 100_000_000;

          @Override
          public int read() {
            return left-- > 0 ? '{' : -1;
          }

          @Override
          public int read(byte[] into, int from, int count) {
            int some = (int) Math.min(left, count);
            Arrays.fill(into, from, from + some, (byte) '{');
            left -= some;
            return some > 0 ? some : -1;
          }
        };
    var reader = new LineReader(endless);
    assertThat(nextOf(reader).bytes()).hasSize(LineReader.LONGEST);
  }

  private static LineReader.Line nextOf(LineReader reader) {
    try {
      return reader.next().orElseThrow();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "[]",
        "null",
        "1",
        "\"text\"",
        "{'v':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "// no\u0009comment",
        "{\"v\":1}}",
        "{\"v\":1,\"v\":1}",
        "{\"v\":1,\"x\":{\"a\":1,\"a\":2}}"
      })
  void what_is_no_strict_object_is_not_json(String middle) {
    assertDamaged(middle, NOT_JSON);
  }

  @Test
  void a_name_given_twice_is_not_guessed_at() {
    assertDamaged(TWO.replace("{\"v\":1", "{\"v\":1,\"v\":1"), NOT_JSON);
    assertDamaged(TWO.replace("\"word\"", "\"word\":\"x\",\"word\""), NOT_JSON);
  }

  @Test
  void something_nested_too_deep_is_not_followed() {
    assertDamaged("[".repeat(1001) + "]".repeat(1001), NOT_JSON);
    var deep = "{\"v\":1,\"x\":" + "[".repeat(1001) + "]".repeat(1001) + "}";
    assertDamaged(deep, NOT_JSON);
  }

  @Test
  void an_object_that_is_no_entry_is_told_apart() {
    assertDamaged("{}", NOT_AN_ENTRY);
    assertDamaged("{\"v\":1}", NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"v\":1", "\"v\":\"1\""), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"id\":\"0", "\"id\":\"9"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"day\":\"2026-11-23\"", "\"day\":\"2026-11-31\""), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"at\":\"2026", "\"at\":\"yesterday"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("[{\"word\":\"ruhig\"}]", "[]"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"word\":\"ruhig\"", "\"word\":\" \""), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"ruhig\"", "\"ruhig\",\"strength\":11"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"ruhig\"", "\"ruhig\",\"strength\":7.5"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"ruhig\"", "\"ruhig\",\"strength\":99999999999999"), NOT_AN_ENTRY);
    assertDamaged(TWO.replace("\"feelings\":", "\"feelings\":[null],\"x\":"), NOT_AN_ENTRY);
  }

  @Test
  void an_unknown_type_is_kept_as_it_is_and_is_no_damage() {
    var dance = TWO.replace("\"type\":\"label\"", "\"type\":\"dance\"");
    var contents = read(ONE + "\n" + dance + "\n");
    assertThat(raw(contents)).containsExactly(ONE, dance);
    assertThat(contents.lines().getLast().line().entry()).isEmpty();
    assertThat(contents.damage()).isEmpty();
    assertThat(contents.isNewer()).isFalse();
  }

  @Test
  void unknown_members_are_kept_as_they_are_and_are_no_damage() {
    var more = TWO.replace("\"feelings\"", "\"weather\":{\"v\":9,\"n\":1e400},\"feelings\"");
    assertThat(raw(read(more))).containsExactly(more);
    assertThat(read(more).damage()).isEmpty();
  }

  @Test
  void a_later_version_is_kept_as_it_is_and_protects_its_file() {
    var later = TWO.replace("\"v\":1", "\"v\":2").replace("\"feelings\"", "\"emotions\"");
    var contents = read(ONE + "\n" + later + "\n");
    assertThat(raw(contents)).containsExactly(ONE, later);
    assertThat(contents.damage()).isEmpty();
    assertThat(contents.isNewer()).isTrue();
  }

  @Test
  void a_later_version_whose_beginning_is_other_than_ours_still_protects_its_file() {
    for (var later : List.of("{\"v\":2}", "{\"v\":99999999999999999999,\"id\":7}", "{\"v\":2.5}")) {
      var contents = read(ONE + "\n" + later + "\n");
      assertThat(contents.damage()).extracting(Damage::kind).containsExactly(NOT_AN_ENTRY);
      assertThat(contents.isNewer()).as(later).isTrue();
    }
  }

  @Test
  void empty_and_blank_lines_are_nothing() {
    var contents = read("\n\n  \t\n" + ONE + "\n\r\n \n");
    assertThat(raw(contents)).containsExactly(ONE);
    assertThat(contents.damage()).isEmpty();
    assertThat(read("").lines()).isEmpty();
  }

  @Test
  void random_bytes_never_make_it_throw_or_hide_a_line() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new SplittableRandom(seed);
      byte[] noise = new byte[random.nextInt(1, 400)];
      random.nextBytes(noise);
      var contents = read(join(utf8(ONE + "\n"), noise, utf8("\n" + TWO + "\n")));
      assertThat(raw(contents)).as("seed %d", seed).contains(ONE, TWO);
      assertEveryByteIsAccountedFor(
          seed, join(utf8(ONE + "\n"), noise, utf8("\n" + TWO + "\n")), contents);
    }
  }

  @Test
  void random_changes_to_a_file_never_hide_a_line_that_they_did_not_touch() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new SplittableRandom(seed);
      var lines = new ArrayList<byte[]>();
      var untouched = new ArrayList<String>();
      for (int i = random.nextInt(1, 8); i > 0; i--) {
        var line = Lines.entry(random, WHEN, AnyEntry.of(random));
        if (random.nextInt(3) == 0) {
          lines.add(changed(utf8(line), random));
        } else {
          lines.add(utf8(line));
          untouched.add(line);
        }
      }
      var file = new ByteArrayOutputStream();
      lines.forEach(line -> file.writeBytes(join(line, utf8("\n"))));
      var contents = read(file.toByteArray());
      var kept = new ArrayList<>(raw(contents));
      kept.retainAll(untouched);
      assertThat(kept).as("seed %d", seed).isEqualTo(untouched);
      assertEveryByteIsAccountedFor(seed, file.toByteArray(), contents);
    }
  }

  private static byte[] changed(byte[] line, SplittableRandom random) {
    int at = random.nextInt(line.length);
    byte[] before = Arrays.copyOf(line, at);
    byte[] after = Arrays.copyOfRange(line, at, line.length);
    return switch (random.nextInt(6)) {
      case 0 -> before;
      case 1 -> after;
      case 2 -> join(before, new byte[random.nextInt(1, 9)], after);
      case 3 -> join(before, line, after);
      case 4 -> join(before, new byte[] {(byte) random.nextInt(256)}, after);
      default -> join(before, Arrays.copyOfRange(after, Math.min(1, after.length), after.length));
    };
  }

  /// Every line of the file that is not blank is an entry or is told of, and nothing that is told
  /// repeats what lies there.
  private static void assertEveryByteIsAccountedFor(int seed, byte[] file, FileContents contents) {
    int start = 0;
    int number = 0;
    var told = new ArrayList<>(contents.damage());
    while (start < file.length) {
      int end = start;
      while (end < file.length && file[end] != '\n') {
        end++;
      }
      number++;
      var text = new String(file, start, end - start, StandardCharsets.ISO_8859_1);
      int from = start;
      boolean whole = contents.lines().stream().anyMatch(placed -> placed.start() == from);
      boolean damaged = !told.isEmpty() && told.getFirst().line() == number;
      if (damaged) {
        var damage = told.removeFirst();
        assertThat(damage.offset()).as("seed %d", seed).isEqualTo(start);
        assertThat(damage.length()).as("seed %d", seed).isEqualTo(end - start);
      }
      assertThat(text.matches("[ \t\r]*") || whole || damaged)
          .as("seed %d line %d", seed, number)
          .isTrue();
      start = end + 1;
    }
    assertThat(told).as("seed %d", seed).isEmpty();
  }

  @Test
  void what_is_told_of_damage_never_holds_the_words() {
    var secret = "nobody knows";
    for (var line :
        List.of(
            "{\"v\":1,\"word\":\"" + secret,
            secret,
            "{\"" + secret + "\":1,\"" + secret + "\":2}",
            "{\"v\":1,\"id\":\"" + secret + "\"}",
            TWO.replace("2026-11-23", secret),
            TWO.replace("\"label\"", "\"pause\"").replace("ruhig", secret),
            TWO + secret)) {
      var damage = read(line).damage();
      assertThat(damage).hasSize(1);
      assertThat(damage.toString()).doesNotContain(secret);
    }
  }

  @Test
  void why_a_line_is_no_entry_is_said_without_its_words() {
    var secret = "nobody knows";
    for (var line :
        List.of(
            TWO.replace("\"day\":\"2026-11-23\"", "\"day\":\"" + secret + "\""),
            TWO.replace("2026-11-24T03:11:22.123+01:00", secret),
            Lines.entry(RANDOM, WHEN, new Say("need", "x"))
                .replace(
                    "\"say\"",
                    "\"reframe\",\"worry\":{\"fear\":\"x\",\"due\":\"" + secret + "\"}"))) {
      assertThat(line).contains(secret);
      assertThat(catchThrowable(() -> LineCodec.read(line)))
          .isInstanceOf(UnreadableEntry.class)
          .hasNoCause()
          .message()
          .doesNotContain(secret);
    }
  }
}
