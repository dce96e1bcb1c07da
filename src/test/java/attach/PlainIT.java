package attach;

import static org.assertj.core.api.Assertions.assertThat;

import attach.terminal.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every flow line by line, on a narrow terminal: what a screen reader or a simple terminal is sent is
/// words and line ends alone.
@Timeout(240)
class PlainIT {
  private static final int COLUMNS = 30;

  /// A flow that asks more is one that Enter does not end.
  private static final int MOST_QUESTIONS = 30;

  /// The ways to ask for it.
  static List<Map<String, String>> ways() {
    return List.of(
        Map.of("TERM", "dumb"),
        Map.of("ACCESSIBLE", "1"),
        Map.of("ATTACH_ACCESSIBLE", "1", "NO_COLOR", "1"));
  }

  /// A flow, and the lines that a person types in it; Enter alone after them. Notes hold wide letters,
  /// combining ones and emoji.
  private record Flow(String command, List<String> lines) {
    boolean isBody() {
      return List.of("ground feet", "ground senses", "ground object").contains(command);
    }
  }

  private static Flow flow(String command, String... lines) {
    return new Flow(command, List.of(lines));
  }

  private static final List<Flow> FLOWS =
      List.of(
          flow("", ""), // the first screen, and its one breath
          flow("config set night off"),
          flow("label calm:5 --at 00:00"),
          flow(
              "label",
              "7",
              "anx",
              "",
              "wie im Nebel",
              "n",
              "",
              "1",
              "nähe 近い",
              "m",
              "胸 🫀",
              "e\u0301 long",
              ""),
          flow("label", "2", "sad", ""),
          flow("ground --pattern 0.5-0-0.5 --breaths 2", "4", ""),
          flow("ground feet"),
          flow("ground senses"),
          flow("ground object"),
          flow("sos"),
          flow("sos plan", "Ana 近い", "0123", ""),
          flow("anchor add", "1", "Es geht vorbei 近い"),
          flow("anchor now"),
          flow("anchor list"),
          flow("", "1", "3", "sad"), // the door, and its parts
          flow("quiz pulse", "t", "7", "5", "3"),
          flow("quiz self", "7", "1", "4", "<", "4"),
          flow("quiz --history"),
          flow("today"),
          flow("review --week"),
          flow("journal list"),
          flow("privacy"),
          flow("help all"));

  @TempDir Path work;
  private BuiltFolder built;

  @BeforeEach
  void find() throws IOException {
    BuiltFolder.assumeTools("script", "stty");
    built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void every_flow_is_words_and_line_ends_alone(Map<String, String> way) throws IOException {
    var surrounded = built;
    for (var variable : way.entrySet()) {
      surrounded = surrounded.with(variable.getKey(), variable.getValue());
    }
    for (var flow : FLOWS) {
      try (var typed = Typed.running(surrounded, COLUMNS, flow.command(), flow.isBody())) {
        var lines = new ArrayDeque<>(flow.lines());
        for (int asked = 0; typed.asks(); asked++) {
          assertThat(asked).as("questions of %s", typed.text()).isLessThan(MOST_QUESTIONS);
          typed.type(lines.isEmpty() ? "" : lines.removeFirst());
        }
        assertThat(lines).as("lines that nothing asked for in %s", typed.text()).isEmpty();
        assertThat(typed.ended()).as(typed.text()).isZero();
        assertPlain(typed.text());
      }
    }
  }

  private static void assertPlain(String text) {
    assertThat(text.replace("\r\n", "\n"))
        .as("cursor movement, colour, redraw")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]")
        .as("boxes, blocks, dots, arrows, braille")
        .doesNotContainPattern("[\u2190-\u21ff\u2500-\u25ff\u2713\u276f\u2800-\u28ff]");
    assertThat(text.lines())
        .filteredOn(line -> line.strip().contains(" ") && !line.contains("> "))
        .as("lines of more than one word, but those that somebody typed into")
        .allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(COLUMNS));
  }
}
