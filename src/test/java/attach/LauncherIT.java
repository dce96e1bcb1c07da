package attach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The built folder on a real machine: wherever it lies, whatever the environment says, and when a disk
/// gives up.
class LauncherIT {
  @TempDir Path work;
  private BuiltFolder built;

  @BeforeEach
  void find() {
    built = BuiltFolder.with(work);
  }

  @Test
  void it_tells_its_version() {
    var run = built.attach("--version").exitedWith(0).said("");
    assertThat(run.out()).matches("attach \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void it_saves_what_it_is_told() {
    built
        .attach("label", "anxious:7")
        .exitedWith(0)
        .said("")
        .printed("I feel anxious, 7.\nSaved.\n");
    assertThat(built.attach("journal", "list").exitedWith(0).out()).contains("anxious 7");
    assertThat(built.home().resolve(".local/share/attach/journal")).isDirectory();
  }

  @Test
  void it_can_be_started_through_links() throws IOException {
    var relative = Files.createDirectories(work.resolve("opt")).resolve("attach");
    Files.createSymbolicLink(relative, relative.getParent().relativize(built.launcher()));
    var absolute = Files.createDirectories(work.resolve("bin")).resolve("feel");
    Files.createSymbolicLink(absolute, relative.toAbsolutePath());
    for (var link : List.of(relative, absolute)) {
      built.run(List.of(link.toString(), "label", "calm:5")).exitedWith(0).said("");
    }
    // As a shell finds it on its path, and from another folder.
    built
        .with("PATH", absolute.getParent() + ":/usr/bin:/bin")
        .shell("cd / && feel today")
        .exitedWith(0)
        .said("");
    Files.delete(relative);
    Files.delete(absolute);
  }

  @Test
  void it_can_be_copied_anywhere_and_needs_no_java() throws IOException {
    var copy = work.resolve("a folder with spaces & ümlauts");
    copy(built.folder(), copy);
    var moved = built.in(copy).with("PATH", work.resolve("empty").toString()).without("LANG");
    moved.attach("--version").exitedWith(0).said("");
    moved.attach("label", "calm:5").exitedWith(0).said("").printed("I feel calm, 5.\nSaved.\n");
    moved.attach("review").exitedWith(0).said("");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "empty", "cut", "garbage", "flipped"})
  void a_cache_that_does_not_fit_is_done_without_and_nothing_is_said(String damage)
      throws IOException {
    // Everything but the cache is a link to the built folder.
    var other = work.resolve("other");
    var lib = Files.createDirectories(other.resolve("lib"));
    Files.createDirectories(other.resolve("bin"));
    Files.copy(built.launcher(), other.resolve("bin/attach"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createSymbolicLink(other.resolve("runtime"), built.folder().resolve("runtime"));
    try (var jars = Files.list(built.folder().resolve("lib"))) {
      for (var jar : jars.filter(file -> !file.toString().endsWith(".aot")).toList()) {
        Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    byte[] cache = Files.readAllBytes(built.folder().resolve("lib/attach.aot"));
    var damaged = lib.resolve("attach.aot");
    switch (damage) {
      case "empty" -> Files.createFile(damaged);
      case "cut" -> Files.write(damaged, Arrays.copyOf(cache, cache.length / 2));
      case "garbage" -> Files.writeString(damaged, "not a cache at all");
      case "flipped" -> {
        for (int i = 0; i < 64; i++) {
          cache[i] ^= 0x55;
        }
        Files.write(damaged, cache);
      }
      default -> assertThat(damaged).doesNotExist();
    }
    built
        .in(other)
        .attach("label", "calm:5")
        .exitedWith(0)
        .said("")
        .printed("I feel calm, 5.\nSaved.\n");
    Files.delete(other.resolve("runtime"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
  void options_meant_for_other_java_programs_change_nothing(String variable) {
    built
        .with(variable, "-Xmx1m -Duser.language=de -XX:+PrintFlagsFinal")
        .attach("label", "calm:5")
        .exitedWith(0)
        .said("")
        .printed("I feel calm, 5.\nSaved.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", ""})
  void without_a_locale_no_letter_is_lost(String locale) {
    var bare = locale.isEmpty() ? built.without("LANG") : built.with("LANG", locale);
    bare = bare.with("ATTACH_HOME", work.resolve("Tagebücher").toString());
    bare.attach("label", "müde:4", "--note", "日本語 – “so”")
        .exitedWith(0)
        .printed("I feel m?de, 4.\nSaved.\n");
    // Data is UTF-8 everywhere.
    var line = bare.attach("journal", "list", "--json").exitedWith(0).said("").out();
    assertThat(line).contains("\"word\":\"müde\"", "\"note\":\"日本語 – “so”\"");
    bare.shell("printf 'groß' | \"$attach\" label sad:2 --note - --json").exitedWith(0);
    assertThat(bare.attach("journal", "list", "--json").out()).contains("\"note\":\"groß\"");
    assertThat(work.resolve("Tagebücher/journal")).isDirectory();
    bare.shell("printf 'gro\\337' | \"$attach\" label sad:2 --note -")
        .exitedWith(2)
        .printed("")
        .said("Standard input must be text in UTF-8. Nothing was saved.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "LC_ALL", "LC_CTYPE", "xx_YY.UTF-8", "xx_YY.utf8"})
  void with_a_locale_installed_or_not_letters_are_shown(String locale) {
    var shown =
        locale.startsWith("LC_")
            ? built.with("LANG", "C").with(locale, "C.UTF-8")
            : built.with("LANG", locale);
    shown.attach("label", "müde:4").exitedWith(0).printed("I feel müde, 4.\nSaved.\n");
  }

  @Test
  void a_reader_who_has_gone_is_no_error() throws IOException {
    manyEntries();
    for (var command : List.of("journal list --json", "journal list", "review --all", "--help")) {
      var run =
          built
              .shell("(\"$attach\" " + command + "; echo \"code $?\" >&2) | head -1")
              .exitedWith(0);
      assertThat(run.err()).as(run.toString()).isEqualTo("code 0\n");
      assertThat(run.out().lines()).as(run.toString()).hasSize(1);
    }
  }

  /// Far more than a pipe holds.
  private void manyEntries() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append(
          """
          {"v":1,"id":"01KB2XMFHG00000000000%05d","type":"label","at":"2026-11-20T12:00:00.000Z",\
          "zone":"UTC","day":"2026-11-20","feelings":[{"word":"sad","strength":3}]}
          """
              .formatted(i));
    }
    built.attach("label", "calm:5").exitedWith(0);
    Files.writeString(
        built.home().resolve(".local/share/attach/journal/2026-11.abcdef.jsonl"), lines);
  }

  @Test
  void output_that_does_not_fit_the_disk_is_an_error() throws IOException {
    manyEntries();
    var run = built.shell("\"$attach\" journal list --json > /dev/full").exitedWith(74).printed("");
    assertThat(run.err().replace("\n", " "))
        .contains("The output could not be written: No space left on device.");
  }

  @Test
  void errors_go_to_the_error_stream_and_into_the_exit_code() {
    built
        .attach("Zebrafink")
        .exitedWith(2)
        .printed("")
        .saidAmongOther("That is no word attach knows.");
    built
        .with("ATTACH_HOME", work.resolve("no/such").toString())
        .attach("label", "sad:3")
        .exitedWith(74)
        .printed("")
        .saidAmongOther("Not saved. Your words:\nfeelings: sad, 3\n");
    built.with("ATTACH_HOME", work.resolve("no/such").toString()).attach("review").exitedWith(65);
  }

  @Test
  void without_a_terminal_nothing_is_asked() {
    built.attach("label").exitedWith(2).printed("").saidAmongOther("Please name a feeling");
  }

  @Test
  void files_and_folders_are_for_this_person_alone() throws IOException {
    built.shell("umask 000; \"$attach\" label sad:3").exitedWith(0);
    try (var all = Files.walk(built.home().resolve(".local/share/attach"))) {
      for (var path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as("%s", path)
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void a_full_disk_hands_the_words_back_and_keeps_what_it_said_it_kept() {
    BuiltFolder.assumeRootWith("mount", "umount");
    mounted(
        "size=64k",
        disk -> {
          var full = built.with("ATTACH_HOME", disk.resolve("home").toString());
          var note = "Zebrafink ".repeat(1200);
          int saved = 0;
          BuiltFolder.Finished run = full.attach("label", "sad:3", "--note", note);
          while (run.code() == 0 && saved < 40) {
            saved++;
            run = full.attach("label", "sad:3", "--note", note);
          }
          assertThat(saved).isPositive();
          run.exitedWith(74).printed("");
          assertThat(run.err().replace('\n', ' ')).contains("No space left on device");
          assertThat(run.err())
              .endsWith("Not saved. Your words:\nfeelings: sad, 3\nnote: " + note.strip() + "\n");
          var list = full.attach("journal", "list", "--json").exitedWith(0).said("");
          assertThat(list.out().lines()).hasSize(saved);
        });
  }

  @Test
  void a_disk_that_can_only_be_read_hands_the_words_back_and_can_be_read() {
    BuiltFolder.assumeRootWith("mount", "umount");
    mounted(
        "size=1m",
        disk -> {
          var home = built.with("ATTACH_HOME", disk.resolve("home").toString());
          home.attach("label", "anxious:7").exitedWith(0);
          home.run(List.of("mount", "-o", "remount,ro", disk.toString())).exitedWith(0);
          home.attach("label", "sad:3", "--note", "Zebrafink")
              .exitedWith(74)
              .printed("")
              .saidAmongOther("Not saved. Your words:\nfeelings: sad, 3\nnote: Zebrafink\n");
          for (var command : List.of("review --json", "today --json", "journal list --json")) {
            var run = home.attach(command.split(" ", -1)).exitedWith(0).said("");
            assertThat(run.out()).doesNotContain("Zebrafink");
          }
          assertThat(home.attach("journal", "list").out()).contains("anxious 7");
          home.attach("journal", "delete", "all", "--yes").exitedWith(74).printed("");
        });
  }

  private void mounted(String options, Consumer<Path> test) {
    var disk = work.resolve("disk");
    try {
      Files.createDirectories(disk);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    built
        .run(
            List.of(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                options + ",mode=700",
                "attach-test",
                disk.toString()))
        .exitedWith(0);
    try {
      test.accept(disk);
    } finally {
      built.run(List.of("umount", disk.toString())).exitedWith(0);
    }
  }

  /// Java would write its performance counters there, with the command line in them, and JLine its
  /// library.
  @Test
  void nothing_is_left_in_the_temporary_folder() throws IOException {
    BuiltFolder.assumeTools("strace");
    var trace = work.resolve("trace.txt");
    for (var command :
        List.of("label Zebrafink:3", "review --json", "today", "journal delete all --yes")) {
      var line =
          new ArrayList<>(
              List.of(
                  "strace",
                  "-f",
                  "-qq",
                  "-o",
                  trace.toString(),
                  "-e",
                  "trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat",
                  built.launcher().toString()));
      line.addAll(List.of(command.split(" ", -1)));
      built.run(line).exitedWith(0);
      var calls = Files.readAllLines(trace);
      assertThat(calls).as("strace sees the journal").anyMatch(call -> call.contains("/attach"));
      assertThat(calls.stream().filter(call -> makesSomething(call) && isTemporary(call)))
          .isEmpty();
    }
  }

  private static boolean makesSomething(String call) {
    return call.contains("O_CREAT") || !Pattern.compile("\\bopen(at)?\\(").matcher(call).find();
  }

  private boolean isTemporary(String call) {
    return Pattern.compile("\"(/tmp|/var/tmp|/dev/shm)/[^\"]*\"")
        .matcher(call)
        .results()
        .anyMatch(path -> !path.group().startsWith("\"" + work));
  }
}
