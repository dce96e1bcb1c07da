package attach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The folder that the build makes, started as people start it: in processes of its own, with nothing in
/// their environment but what a test puts there.
final class BuiltFolder {
  private static final long PATIENCE_SECONDS = 60;

  private final Path folder;
  private final Path work;
  private final Map<String, String> environment;

  private BuiltFolder(Path folder, Path work, Map<String, String> environment) {
    this.folder = folder;
    this.work = work;
    this.environment = environment;
  }

  /// @param work a folder of the test's own: the person's home, and where output is kept
  static BuiltFolder with(Path work) {
    var built = System.getProperty("attach.bundle");
    assertThat(built).as("the built folder; run `mvn verify`").isNotNull();
    var environment = new LinkedHashMap<String, String>();
    environment.put("HOME", work.resolve("home").toString());
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
    environment.put("LANG", "C.UTF-8");
    return new BuiltFolder(Path.of(built), work, environment);
  }

  BuiltFolder in(Path other) {
    return new BuiltFolder(other, work, environment);
  }

  BuiltFolder with(String variable, String value) {
    var more = new LinkedHashMap<>(environment);
    more.put(variable, value);
    return new BuiltFolder(folder, work, more);
  }

  BuiltFolder without(String variable) {
    var less = new LinkedHashMap<>(environment);
    less.remove(variable);
    return new BuiltFolder(folder, work, less);
  }

  Path folder() {
    return folder;
  }

  Path launcher() {
    return folder.resolve("bin/attach");
  }

  Path home() {
    return work.resolve("home");
  }

  Map<String, String> environment() {
    return environment;
  }

  Finished attach(String... arguments) {
    var command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /// A line for the shell, in which `$attach` is the launcher.
  Finished shell(String line) {
    return with("attach", launcher().toString()).run(List.of("/bin/bash", "-c", line));
  }

  /// Runs a command with no input, and waits for its end.
  Finished run(List<String> command) {
    try {
      var out = Files.createTempFile(work, "out", ".txt");
      var err = Files.createTempFile(work, "err", ".txt");
      var builder =
          new ProcessBuilder(command)
              .directory(work.toFile())
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      var process = builder.start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " does not end\n" + text(out) + text(err));
      }
      return new Finished(command, process.exitValue(), text(out), text(err));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", interrupted);
    }
  }

  private static String text(Path file) throws IOException {
    return text(file, StandardCharsets.UTF_8);
  }

  static String text(Path file, Charset charset) throws IOException {
    return new String(Files.readAllBytes(file), charset);
  }

  /// Leaves a test out where the machine cannot do what it needs. Nothing is left out where the tests run
  /// as root with the tools that `.ci/run` installs.
  static void assumeRootWith(String... tools) {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can do this");
    assumeTools(tools);
  }

  static void assumeTools(String... tools) {
    for (var tool : tools) {
      assumeTrue(
          Stream.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")
              .anyMatch(folder -> Files.isExecutable(Path.of(folder + tool))),
          tool + " is not installed");
    }
  }

  /// What a process left behind.
  record Finished(List<String> command, int code, String out, String err) {
    Finished exitedWith(int expected) {
      assertThat(code).as("exit code of %s", this).isEqualTo(expected);
      return this;
    }

    Finished printed(String expected) {
      assertThat(out).as("standard output of %s", this).isEqualTo(expected);
      return this;
    }

    Finished said(String expected) {
      assertThat(err).as("standard error of %s", this).isEqualTo(expected);
      return this;
    }

    Finished saidAmongOther(String... parts) {
      assertThat(err).as("standard error of %s", this).contains(parts);
      return this;
    }

    @Override
    public String toString() {
      return String.join(" ", command)
          + "\nexit code "
          + code
          + "\n--- standard output\n"
          + out
          + "--- standard error\n"
          + err
          + "---";
    }
  }
}
