package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What help says, and that it is true.
class HelpTest {
  private static final List<String> ACTIONS = List.of("list", "show", "path", "delete", "undo");

  @TempDir Path home;

  private AttachRun.Finished attach(String line) {
    return AttachRun.in(home).attach(line.split(" ", -1)).exitedWith(0).said("");
  }

  /// Every command, also those of two words.
  static Stream<String> commands() {
    var commands = new ArrayList<String>();
    for (var listing : Commands.ALL) {
      commands.add(listing.name());
    }
    commands.add("help");
    ACTIONS.forEach(action -> commands.add("journal " + action));
    commands.add("sos plan");
    commands.add("quiz score");
    List.of("add", "list", "remove", "now").forEach(action -> commands.add("anchor " + action));
    List.of("list", "get", "set", "reset").forEach(action -> commands.add("config " + action));
    return commands.stream();
  }

  static Stream<String> pages() {
    return Stream.concat(
        Stream.of("--help", "-h", "help", "help all"),
        commands().map(command -> command + " --help"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_line_is_wider_than_80_columns(String page) {
    assertThat(attach(page).out().lines()).isNotEmpty().allMatch(line -> Columns.of(line) <= 80);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_examples_that_begin_with_itself(String command) {
    assertThat(examples(command))
        .isNotEmpty()
        .allSatisfy(example -> assertThat(example + " ").startsWith("attach " + command + " "));
  }

  /// An example is what people copy.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "label",
        "review",
        "today",
        "journal list",
        "journal path",
        "journal undo",
        "sos",
        "hide",
        "anchor",
        "anchor add",
        "anchor list",
        "anchor now",
        "config",
        "config list",
        "config get",
        "config set",
        "config reset",
        "privacy"
      })
  void the_examples_work(String command) {
    for (var example : examples(command)) {
      var words = words(example.replaceAll(" < .*", ""));
      var run = AttachRun.in(home).at("2026-12-01T12:00Z");
      // Where an example asks, somebody is there, and leaves.
      boolean asks = example.matches("attach label( \\d+)?|attach anchor add|attach sos plan");
      (asks ? run.typing("q") : run.piping("words")).attach(words).exitedWith(0);
    }
  }

  private List<String> examples(String command) {
    var page = attach(command + " --help").out();
    return page.lines()
        .dropWhile(line -> !line.equals("Examples:"))
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(String::strip)
        .toList();
  }

  /// The words of a line as a shell would take them apart, without "attach".
  private static String[] words(String line) {
    var words = new ArrayList<String>();
    for (var piece : line.split("(?<=\") | (?=\")|(?<!\\S)\\s", -1)) {
      if (piece.startsWith("\"")) {
        words.add(piece.replace("\"", ""));
      } else {
        words.addAll(List.of(piece.strip().split(" ", -1)));
      }
    }
    words.removeFirst();
    return words.toArray(String[]::new);
  }

  @Test
  void the_first_page_looks_like_this() {
    attach("--help")
        .printed(
            """
            attach - a private place to practise when closeness feels uncertain.

              ground    breathe along, starts at once
              label     name what you feel, and what set it off
              sos       people and phone numbers, at once
              review    your week in facts

            attach alone shows the day. attach COMMAND --help tells more, with examples.
            attach help all lists every command.

            Self-help for adults. Not therapy, not a diagnosis, not for emergencies. Your
            words stay on this machine. Nothing is sent anywhere.
            """);
    assertThat(attach("help").out()).isEqualTo(attach("--help").out());
    assertThat(attach("-h").out()).isEqualTo(attach("--help").out());
  }

  @Test
  void all_commands_are_listed_in_their_groups() {
    var all = attach("help all").out();
    assertThat(all.lines())
        .contains("In the moment", "Look back", "Your data", "With every command");
    for (var listing : Commands.ALL) {
      assertThat(all).contains("  " + listing.name() + " ", listing.summary());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ground", "label", "review", "today", "journal"})
  void a_command_can_be_asked_about_in_three_ways(String command) {
    var page = attach(command + " --help").out();
    assertThat(page).startsWith("Usage: attach " + command);
    assertThat(attach("help " + command).out()).isEqualTo(page);
    assertThat(attach(command + " -h").out()).isEqualTo(page);
  }

  @Test
  void the_page_of_a_command_says_where_words_can_be_seen() {
    assertThat(attach("label --help").out())
        .contains("shell's history", "list of\nprocesses", "\"attach label 7\"");
  }

  @Test
  void every_option_of_every_command_has_a_description() {
    for (var listing : Commands.ALL) {
      for (var option : listing.maker().get().spec().options()) {
        assertThat(option.description())
            .as("%s %s", listing.name(), option.longestName())
            .isNotEmpty()
            .allSatisfy(line -> assertThat(line).endsWith("."));
      }
    }
  }

  @Test
  void the_version_is_one_line() {
    assertThat(attach("--version").out()).matches("attach \\S+\n");
    assertThat(attach("-V").out()).isEqualTo(attach("--version").out());
  }

  @Test
  void asking_for_help_changes_nothing() {
    pages().forEach(this::attach);
    assertThat(AttachRun.files(home)).isEmpty();
  }
}
