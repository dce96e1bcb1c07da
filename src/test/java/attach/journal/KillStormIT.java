package attach.journal;

import static attach.journal.Lines.label;
import static attach.journal.Lines.moment;
import static org.assertj.core.api.Assertions.assertThat;

import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Ulid;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Four processes write to one journal, are killed at random moments and started again. A real disk
/// and real signals; what a power loss does is left to [CrashModelTest].
///
/// The processes append in a loop, because a start for each entry would take too long, and write a few
/// bytes at a time, because a signal never cuts one small write in two.
class KillStormIT {
  private static final int PROCESSES = 4;
  private static final Moment WHEN = moment("2026-11-24T03:11:22.123+01:00[Europe/Berlin]");

  private static final Label WORDS = label("eine späte Antwort … 😔 und dann noch eine");

  @TempDir Path temp;

  private final Set<Ulid> acknowledged = ConcurrentHashMap.newKeySet();
  private final Queue<Process> started = new ConcurrentLinkedQueue<>();

  @Test
  @Timeout(120)
  void nothing_acknowledged_is_lost_by_any_kill() throws Exception {
    storm(100);
  }

  @Test
  @Tag("long")
  @Timeout(900)
  void nothing_acknowledged_is_lost_by_many_kills() throws Exception {
    storm(1000);
  }

  private void storm(int each) throws Exception {
    var root = temp.resolve("attach");
    try (var workers = Executors.newFixedThreadPool(PROCESSES)) {
      try {
        var tasks =
            IntStream.range(0, PROCESSES)
                .<Callable<Integer>>mapToObj(number -> () -> keepAlive(root, number, each))
                .toList();
        for (var task : workers.invokeAll(tasks)) {
          assertThat(task.get()).as("lives of a process").isGreaterThan(1);
        }
      } finally {
        started.forEach(Process::destroyForcibly);
      }
    }
    check(root, each);
  }

  /// Starts one process again and again until enough of its entries are acknowledged; returns how
  /// often.
  private int keepAlive(Path root, int number, int each) throws Exception {
    var random = new SplittableRandom(number);
    int enough = 0;
    int lives = 0;
    while (enough < each) {
      lives++;
      long seed = random.nextLong();
      var process = Jvm.start(Writer.class, root.toString(), Long.toString(seed));
      started.add(process);
      int last = random.nextInt(1, Math.min(each / 2, 60));
      int seen = 0;
      try (var lines = process.inputReader()) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!Ulid.isUlid(line)) {
            break; // The kill came while it was told; then it is not acknowledged.
          }
          acknowledged.add(new Ulid(line));
          if (++seen == last) {
            // Not always right after an entry, but anywhere in the next one or two.
            LockSupport.parkNanos(random.nextLong(2_000_000));
            // By its handle: what it has told already must still be readable.
            process.toHandle().destroyForcibly();
          }
        }
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(seen).as("it ended by being killed").isGreaterThanOrEqualTo(last);
      enough += seen;
    }
    return lives;
  }

  private void check(Path root, int each) {
    var files = new DiskFiles(root, true);
    var random = new SplittableRandom(9);
    var journal = new Journal(files, new Device(files, random), random);
    var history = journal.history();
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(PROCESSES * each);
    assertThat(history.entries())
        .extracting(dated -> dated.id())
        .doesNotHaveDuplicates()
        .containsAll(acknowledged);
    assertThat(history.entries()).extracting(dated -> (Object) dated.entry()).containsOnly(WORDS);
    var names = names(files);
    assertThat(names).as("one device, one month").hasSize(1);
    assertThat(read(files, names.getFirst()).damage())
        .allMatch(damage -> damage.kind() == Damage.Kind.TORN);
  }

  private static List<String> names(DiskFiles files) {
    try {
      return files.list(FileName.FOLDER);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static FileContents read(DiskFiles files, String name) {
    try (var in = files.read(JournalFiles.path(FileName.FOLDER, name))) {
      return FileReading.read(FileName.of(name).orElseThrow(), in);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  /// Appends until it is killed, and tells each id when it is acknowledged.
  static final class Writer {
    public static void main(String... args) {
      var random = new SplittableRandom(Long.parseLong(args[1]));
      var files = new Sliced(new DiskFiles(Path.of(args[0]), true), random);
      var journal = new Journal(files, new Device(files, random), random);
      while (true) {
        try {
          System.out.println(journal.append(WHEN, WORDS).id());
        } catch (JournalUnwritable busy) {
          if (!(busy.getCause() instanceof JournalBusy)) {
            throw busy;
          }
        }
      }
    }
  }

  /// Real files that take one to three bytes at a time.
  private record Sliced(JournalFiles files, RandomGenerator random) implements JournalFiles {
    @Override
    public Writable open(String path) throws IOException {
      var file = files.open(path);
      return new Writable() {
        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
          int count = Math.min(bytes.remaining(), random.nextInt(1, 4));
          var some = bytes.slice(bytes.position(), count);
          int written = file.write(some, position);
          bytes.position(bytes.position() + written);
          return written;
        }

        @Override
        public long size() throws IOException {
          return file.size();
        }

        @Override
        public int at(long position) throws IOException {
          return file.at(position);
        }

        @Override
        public void force() throws IOException {
          file.force();
        }

        @Override
        public void truncate(long size) throws IOException {
          file.truncate(size);
        }

        @Override
        public void close() throws IOException {
          file.close();
        }
      };
    }

    @Override
    public List<String> list(String folder) throws IOException {
      return files.list(folder);
    }

    @Override
    public boolean exists(String path) throws IOException {
      return files.exists(path);
    }

    @Override
    public Instant changed(String path) throws IOException {
      return files.changed(path);
    }

    @Override
    public void makeFolder(String folder) throws IOException {
      files.makeFolder(folder);
    }

    @Override
    public InputStream read(String path) throws IOException {
      return files.read(path);
    }

    @Override
    public void replace(String from, String to) throws IOException {
      files.replace(from, to);
    }

    @Override
    public void delete(String path) throws IOException {
      files.delete(path);
    }

    @Override
    public void sync(String folder) throws IOException {
      files.sync(folder);
    }

    @Override
    public Closeable lock() throws IOException {
      return files.lock();
    }

    @Override
    public String display(String path) {
      return files.display(path);
    }
  }
}
