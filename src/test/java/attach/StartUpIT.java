package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Start-up is a feature: nothing is loaded before it is needed. What the commands that ask nothing load,
/// with the launcher's own flags and nothing changed but a log.
class StartUpIT {
  /// JLine alone costs more than everything else, databind nearly as much. The rest are parts of Java
  /// that each cost milliseconds and that some harmless line can bring in unawares.
  private static final List<String> NEVER =
      List.of(
          "org.jline.",
          "com.fasterxml.jackson.databind.",
          "org.apache.commons.",
          "java.net.http.",
          "java.util.logging.",
          "java.util.Formatter",
          "java.util.Scanner",
          "java.util.concurrent.ForkJoinPool ",
          "java.lang.ProcessBuilder",
          "java.lang.reflect.Proxy ",
          "java.security.SecureRandom",
          "groovy.");

  @TempDir Path work;
  private BuiltFolder built;

  static Stream<String> commands() {
    return Stream.of(
        "label calm:5",
        "review --json",
        "today --json",
        "--help",
        "sos",
        "sos --json",
        "hide",
        "anchor now",
        "config list",
        "privacy");
  }

  @BeforeEach
  void somethingToRead() {
    built = BuiltFolder.with(work);
    built.attach("label", "anxious:7", "--trigger", "late reply", "--at", "00:00").exitedWith(0);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_that_asks_nothing_loads_only_what_it_needs(String command) throws IOException {
    // Without the cache: with it Java loads, in one go, whatever the training run used.
    var loaded = loaded(command, text -> text.replaceAll("-XX:AOTCache=\\S+", "-XX:AOTMode=off"));
    assertThat(loaded.stream().filter(line -> line.contains(" attach.cli.Attach "))).hasSize(1);
    assertNever(command, loaded);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void nor_does_the_cache_bring_it_in(String command) throws IOException {
    var loaded = loaded(command, text -> text);
    var ours = loaded.stream().filter(line -> line.contains(" attach.cli.")).toList();
    assertThat(ours)
        .as("the cache is in use")
        .isNotEmpty()
        .allMatch(line -> line.contains("shared objects file") || line.contains("$$"));
    assertNever(
        command,
        loaded.stream()
            .filter(line -> NEVER.subList(0, 3).stream().anyMatch(line::contains))
            .toList());
  }

  private static void assertNever(String command, List<String> loaded) {
    var unwanted =
        loaded.stream()
            .filter(line -> NEVER.stream().anyMatch(never -> (line + " ").contains(" " + never)))
            .toList();
    assertThat(unwanted).as("loaded by attach %s", command).isEmpty();
  }

  /// The lines of the log of loaded classes, of one run of the launcher with a log added.
  private List<String> loaded(String command, UnaryOperator<String> change) throws IOException {
    var log = work.resolve("loaded.log");
    var script =
        change
            .apply(Files.readString(built.launcher()))
            .replace("home=${self%/*}/..", "home='" + built.folder() + "'")
            .replace("--class-path", "-Xlog:class+load:file=" + log + " --class-path");
    assertThat(script).contains("-Xlog:class+load", "home='");
    var launcher = Files.createDirectories(work.resolve("bin")).resolve("attach");
    Files.writeString(launcher, script);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    built.in(work).attach(command.split(" ", -1)).exitedWith(0).said("");
    return Files.readAllLines(log, StandardCharsets.UTF_8);
  }
}
