package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attach.entry.Moment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real files: who may read them, what is refused, and the one lock. The limit of time is there for
/// what could hang, such as a pipe that nobody writes to; in a thread of its own, because nothing ends
/// the opening of a pipe.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DiskFilesTest {
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");
  private static final String FILE = "journal/2026-11.abc123.jsonl";

  private static final AtomicLong SEEDS = new AtomicLong();

  @TempDir Path temp;

  private Path root() {
    return temp.resolve("attach");
  }

  private DiskFiles files() {
    return new DiskFiles(root(), true);
  }

  private Journal journal() {
    return journal(files());
  }

  private static Journal journal(JournalFiles files) {
    // No two of them give the same ids, as no two processes do.
    var random = new SplittableRandom(SEEDS.incrementAndGet());
    return new Journal(files, new Device(files, random), random);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void everything_that_it_makes_is_for_this_person_alone() throws IOException {
    var saved = journal().append(WHEN, label("one"));
    journal().append(WHEN, label("two"));
    new DraftFile(files(), "reframe").keep("thought", "words");
    journal().erase(List.of(saved.id()), WHEN);
    var seen = new ArrayList<String>();
    try (var paths = Files.walk(root())) {
      for (var path : paths.toList()) {
        seen.add(root().relativize(path).toString());
        assertThat(mode(path))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
    assertThat(seen).contains("", ".lock", "device", "drafts", "drafts/reframe.jsonl", "journal");
  }

  @Test
  void a_file_is_for_this_person_alone_from_the_moment_it_is_there() throws IOException {
    files().makeFolder("journal");
    try (var file = files().open(FILE)) {
      assertThat(file.size()).isZero();
      assertThat(mode(root().resolve(FILE))).isEqualTo("rw-------");
      assertThat(mode(root().resolve("journal"))).isEqualTo("rwx------");
    }
  }

  @Test
  void a_link_in_place_of_a_file_is_refused_and_its_target_left_alone() throws IOException {
    var target = Files.writeString(temp.resolve("elsewhere"), "somebody's file\n");
    files().makeFolder("journal");
    Files.createSymbolicLink(root().resolve(FILE), target);
    assertRefused("it is a link");
    assertThat(target).hasContent("somebody's file\n");
  }

  @Test
  void a_link_to_nothing_is_refused_and_makes_nothing() throws IOException {
    var target = temp.resolve("nowhere");
    files().makeFolder("journal");
    Files.createSymbolicLink(root().resolve(FILE), target);
    assertRefused("it is a link");
    assertThat(target).doesNotExist();
  }

  @Test
  void a_pipe_in_place_of_a_file_is_refused_and_nothing_hangs() throws Exception {
    files().makeFolder("journal");
    makePipe(root().resolve(FILE));
    assertRefused("it is not a plain file");
  }

  @Test
  void a_folder_in_place_of_a_file_is_refused() throws IOException {
    Files.createDirectories(root().resolve(FILE));
    assertRefused("it is not a plain file");
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> files().open(FILE).close())
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(reason);
    assertThatThrownBy(() -> files().read(FILE).close())
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(reason);
  }

  private static void makePipe(Path path) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }

  @Test
  void a_pipe_or_a_link_in_place_of_the_lock_is_refused_and_nothing_hangs() throws Exception {
    Files.createDirectory(root());
    makePipe(root().resolve(".lock"));
    assertThatThrownBy(() -> journal().append(WHEN, label("one")))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("not a plain file");
    Files.delete(root().resolve(".lock"));
    Files.createSymbolicLink(root().resolve(".lock"), temp.resolve("nowhere"));
    assertThatThrownBy(() -> journal().append(WHEN, label("one")))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("link");
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void a_pipe_in_place_of_a_month_is_told_of_and_the_other_files_are_read() throws Exception {
    journal().append(WHEN, label("one"));
    makePipe(root().resolve("journal/2026-11.pipe.jsonl"));
    assertThat(journal().history().entries()).hasSize(1);
    assertThat(journal().history().gaps()).hasSize(1);
  }

  @Test
  void where_nothing_can_be_read_no_empty_journal_is_shown() throws Exception {
    files().makeFolder("journal");
    makePipe(root().resolve(FILE));
    assertThatThrownBy(() -> journal().history()).isInstanceOf(JournalUnreadable.class);
    Files.delete(root().resolve(FILE));
    Files.delete(root().resolve("journal"));
    Files.writeString(root().resolve("journal"), "not a folder");
    assertThatThrownBy(() -> journal().history()).isInstanceOf(JournalUnreadable.class);
    assertThatThrownBy(() -> journal().append(WHEN, label("one")))
        .isInstanceOf(JournalUnwritable.class);
  }

  @Test
  void a_named_folder_whose_place_is_missing_is_neither_read_nor_made() {
    var root = temp.resolve("missing-disk/attach");
    var journal = journal(new DiskFiles(root, true));
    assertThatThrownBy(() -> journal.append(WHEN, label("one")))
        .isInstanceOf(JournalUnwritable.class)
        .hasMessageContaining("is the disk connected?");
    assertThatThrownBy(journal::history)
        .isInstanceOf(JournalUnreadable.class)
        .hasMessageContaining("is the disk connected?");
    assertThat(root.getParent()).doesNotExist();
  }

  @Test
  void a_named_folder_that_is_missing_in_a_place_that_is_there_is_an_empty_journal() {
    assertThat(journal().history().entries()).isEmpty();
    assertThat(root()).doesNotExist();
    journal().append(WHEN, label("one"));
    assertThat(journal().history().entries()).hasSize(1);
  }

  @Test
  void the_usual_folder_is_made_with_what_is_missing_above_it() throws IOException {
    var root = temp.resolve("home/.local/share/attach");
    journal(new DiskFiles(root, false)).append(WHEN, label("one"));
    assertThat(mode(temp.resolve("home"))).isEqualTo("rwx------");
    assertThat(root.resolve("journal")).isDirectory();
  }

  @Test
  void a_journal_folder_that_is_a_link_is_followed() throws IOException {
    var elsewhere = Files.createDirectory(temp.resolve("synced"));
    Files.createDirectory(root());
    Files.createSymbolicLink(root().resolve("journal"), elsewhere);
    var saved = journal().append(WHEN, label("one"));
    assertThat(journal().history().entries()).hasSize(1);
    assertThat(elsewhere).isDirectoryContaining(file -> file.toString().endsWith(".jsonl"));
    journal().erase(List.of(saved.id()), WHEN);
    assertThat(journal().history().entries()).isEmpty();
  }

  @Test
  void a_link_to_a_folder_that_is_not_there_now_is_no_empty_journal() throws IOException {
    Files.createDirectory(root());
    Files.createSymbolicLink(root().resolve("journal"), temp.resolve("unplugged"));
    assertThatThrownBy(() -> journal().history()).isInstanceOf(JournalUnreadable.class);
    assertThatThrownBy(() -> journal().append(WHEN, label("one")))
        .isInstanceOf(JournalUnwritable.class);
    assertThat(temp.resolve("unplugged")).doesNotExist();
  }

  @Test
  void the_name_of_this_device_stays_and_lies_in_its_folder() throws IOException {
    journal().append(WHEN, label("one"));
    var device = Files.readString(root().resolve("device"));
    journal().append(WHEN, label("two"));
    assertThat(device).matches("[a-z0-9]{6}\n");
    assertThat(root().resolve("device")).hasContent(device);
    assertThat(root().resolve("journal/2026-11." + device.strip() + ".jsonl")).exists();
    assertThat(files().list("journal")).hasSize(1);
  }

  @Test
  void what_others_could_open_is_told_with_the_command_that_closes_it() throws IOException {
    journal().append(WHEN, label("one"));
    var month = root().resolve("journal").resolve(files().list("journal").getFirst());
    var folder = root().resolve("journal");
    Files.setPosixFilePermissions(month, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    var paths =
        List.of("", "journal", "journal/" + month.getFileName(), "device", "backup", "config.json");
    assertThat(files().widerThanNeeded(paths))
        .containsExactly("chmod 700 '" + folder + "'", "chmod 600 '" + month + "'");
    var odd = Files.createDirectory(temp.resolve("Ann's"));
    Files.setPosixFilePermissions(odd, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(new DiskFiles(odd, true).widerThanNeeded(List.of("")))
        .containsExactly("chmod 700 '" + temp + "/Ann'\\''s'");
  }

  @Test
  void replacing_leaves_one_file_with_the_new_content() throws IOException {
    var files = files();
    files.makeFolder("journal");
    for (var name : List.of("a", "b")) {
      try (var file = files.open("journal/" + name)) {
        file.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
        file.force();
      }
    }
    files.replace("journal/a", "journal/b");
    assertThat(files.list("journal")).containsExactly("b");
    assertThat(root().resolve("journal/b")).hasContent("a");
  }

  @Test
  void a_lock_that_another_process_holds_is_waited_for_and_then_told_of() throws Exception {
    journal().append(WHEN, label("one"));
    var holder = Jvm.start(LockHolder.class, root().toString());
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> journal().append(WHEN, label("two")))
          .isInstanceOf(JournalUnwritable.class)
          .hasCauseInstanceOf(JournalBusy.class)
          .hasMessageContaining(root().resolve(".lock").toString());
      assertThat(journal().history().entries()).as("reading needs no lock").hasSize(1);
      holder.outputWriter().close();
      assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      holder.destroyForcibly();
    }
    journal().append(WHEN, label("two"));
    assertThat(journal().history().entries()).hasSize(2);
  }

  @Test
  void the_lock_lies_beside_the_journal_and_is_the_same_file_for_ever() throws IOException {
    var saved = journal().append(WHEN, label("one"));
    var key = Files.readAttributes(root().resolve(".lock"), "unix:ino").get("ino");
    journal().append(WHEN, label("two"));
    journal().erase(List.of(saved.id()), WHEN);
    assertThat(Files.readAttributes(root().resolve(".lock"), "unix:ino").get("ino")).isEqualTo(key);
    assertThat(files().list("journal")).noneMatch(name -> name.contains("lock"));
  }

  @Test
  void threads_of_one_process_take_turns() throws Exception {
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      var words = "thread " + i;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (int n = 0; n < 10; n++) {
                      journal().append(WHEN, label(words));
                    }
                  }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(journal().history().entries()).hasSize(40);
    assertThat(journal().history().gaps()).isEmpty();
  }

  /// Holds the lock until its input ends.
  static final class LockHolder {
    public static void main(String... args) throws IOException {
      try (var _ = new DiskFiles(Path.of(args[0]), true).lock()) {
        System.out.println("held");
        while (System.in.read() >= 0) {
          // Whoever started this decides.
        }
      }
    }
  }
}
