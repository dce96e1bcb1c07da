package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attach.entry.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What really reaches the kernel, and in which order, seen and disturbed from outside with strace. The
/// crash model holds what the journal asks of its files; this holds that the files do it.
@Timeout(120)
class SystemCallsIT {
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final String MONTH = "journal/2026-11.abc123.jsonl";
  private static final String CALLS =
      "trace=mkdir,open,openat,write,pwrite64,fsync,fdatasync,ftruncate,fcntl,rename,renameat,"
          + "renameat2,unlink,unlinkat";

  @TempDir Path temp;

  @BeforeAll
  static void strace_is_there() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace"))),
        "strace is not installed");
  }

  private Path root() {
    return temp.resolve("attach");
  }

  /// What a process printed and the calls that it made below the journal's folder, in their order, as
  /// "fsync journal", and what it printed among them.
  private record Seen(List<String> printed, List<String> calls) {}

  private Seen watch(String step, String... injections) throws Exception {
    var log = temp.resolve("calls");
    var command = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-o", log.toString()));
    command.addAll(List.of("-e", CALLS));
    command.addAll(List.of(injections));
    command.addAll(Jvm.command(Steps.class, root().toString(), step));
    var process =
        new ProcessBuilder(command).redirectError(temp.resolve("errors").toFile()).start();
    try {
      List<String> printed;
      try (var out = process.inputReader()) {
        printed = out.lines().toList();
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(temp.resolve("errors")).isEmptyFile();
      return new Seen(printed, calls(log));
    } finally {
      process.destroyForcibly();
    }
  }

  private static final Pattern CALL =
      Pattern.compile(
          "^\\d+ +(\\w+)\\((?:AT_FDCWD(?:<[^>]*>)?, )?(?:\"([^\"]*)\"|\\d+<([^>]*)>)(.*)$");

  private List<String> calls(Path log) throws IOException {
    var calls = new ArrayList<String>();
    for (var line : Files.readAllLines(log)) {
      var call = CALL.matcher(line);
      if (!call.matches()) {
        continue;
      }
      var name = call.group(1);
      var path = call.group(2) == null ? call.group(3) : call.group(2);
      var rest = call.group(4);
      if (path.startsWith("pipe:") && rest.contains("told")) {
        calls.add("told");
      } else if (path.startsWith(temp.toString()) && !rest.contains("= -1 ENOENT")) {
        boolean interesting =
            switch (name) {
              case "open", "openat" -> rest.contains("O_CREAT");
              case "fcntl" -> rest.contains("F_SETLK");
              default -> true;
            };
        if (interesting) {
          calls.add(said(name, rest) + " " + temp.relativize(Path.of(path)) + mode(name, rest));
        }
      }
    }
    return calls;
  }

  private static String said(String name, String rest) {
    return switch (name) {
      case "openat" -> "open";
      case "pwrite64" -> "write";
      case "renameat", "renameat2" -> "rename";
      case "unlinkat" -> "unlink";
      case "fcntl" -> rest.contains("F_UNLCK") ? "unlock" : "lock";
      default -> name;
    };
  }

  private static String mode(String name, String rest) {
    boolean refusesLinks = rest.contains("O_NOFOLLOW");
    var mode = Pattern.compile(", (0[0-7]{3})\\)").matcher(rest);
    return switch (name) {
      case "mkdir" -> mode.find() ? " " + mode.group(1) : "";
      case "open", "openat" ->
          (mode.find() ? " " + mode.group(1) : "") + (refusesLinks ? " no links" : "");
      default -> "";
    };
  }

  @Test
  void the_first_entry_of_all_is_safe_before_it_is_called_saved() throws Exception {
    Files.createDirectory(root());
    Files.writeString(root().resolve("device"), "abc123\n");
    assertThat(watch("append").calls())
        .containsSubsequence(
            "open attach/.lock 0600 no links",
            "lock attach/.lock",
            "mkdir attach/journal 0700",
            "fsync attach",
            "open attach/" + MONTH + " 0600 no links",
            "write attach/" + MONTH,
            "fsync attach/" + MONTH,
            "fsync attach/journal",
            "told");
  }

  @Test
  void the_folder_of_all_is_made_durable_in_the_one_above_it() throws Exception {
    assertThat(watch("append").calls())
        .containsSubsequence("mkdir attach 0700", "fsync ", "open attach/.lock 0600 no links");
  }

  @Test
  void an_entry_in_a_month_that_is_there_takes_one_write_and_two_syncs() throws Exception {
    Files.createDirectory(root());
    Files.writeString(root().resolve("device"), "abc123\n");
    watch("append");
    assertThat(watch("append").calls())
        .containsExactly(
            "open attach/.lock 0600 no links",
            "lock attach/.lock",
            "open attach/" + MONTH + " 0600 no links",
            "write attach/" + MONTH,
            "fsync attach/" + MONTH,
            "fsync attach/journal",
            "unlock attach/.lock",
            "told");
  }

  @Test
  void a_deletion_forces_the_new_file_before_it_takes_the_place_of_the_old() throws Exception {
    Files.createDirectory(root());
    Files.writeString(root().resolve("device"), "abc123\n");
    watch("append");
    var unfinished = "attach/journal/." + MONTH.substring("journal/".length()) + ".tmp";
    assertThat(watch("erase").calls())
        .containsSubsequence(
            "lock attach/.lock",
            "write attach/" + MONTH,
            "fsync attach/" + MONTH,
            "fsync attach/journal",
            "open " + unfinished + " 0600 no links",
            "write " + unfinished,
            "fsync " + unfinished,
            "rename " + unfinished,
            "fsync attach/journal",
            "told");
  }

  @Test
  void a_disk_that_is_full_takes_nothing_and_says_why() throws Exception {
    assertTakenBack("inject=pwrite64:error=ENOSPC:when=1", "No space left on device");
  }

  @Test
  void a_sync_that_fails_saves_nothing_and_says_why() throws Exception {
    assertTakenBack("inject=fsync,fdatasync:error=EIO:when=1", "Input/output error");
  }

  private void assertTakenBack(String injection, String reason) throws Exception {
    Files.createDirectory(root());
    Files.writeString(root().resolve("device"), "abc123\n");
    watch("append");
    var before = Files.readString(root().resolve(MONTH));
    var seen = watch("append", "-P", root().resolve(MONTH).toString(), "-e", injection);
    assertThat(seen.printed()).hasSize(1);
    assertThat(seen.printed().getFirst()).contains("told: not saved", reason).doesNotContain("one");
    assertThat(root().resolve(MONTH)).hasContent(before);
    assertThat(watch("append").printed()).containsExactly("told: saved");
  }

  /// Does one thing to a journal and tells how it ended.
  static final class Steps {
    public static void main(String... args) {
      var files = new DiskFiles(Path.of(args[0]), true);
      var random = new SplittableRandom(System.nanoTime());
      var journal = new Journal(files, new Device(files, random), random);
      try {
        if (args[1].equals("append")) {
          journal.append(WHEN, label("one"));
        } else {
          journal.erase(List.of(journal.history().entries().getFirst().id()), WHEN);
        }
        System.out.println("told: saved");
      } catch (JournalUnwritable failure) {
        System.out.println("told: not saved: " + failure.getMessage());
      }
    }
  }
}
