package attach.journal;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// The lock that all writers share, on a file that nothing else opens and nobody renames: a lock on the
/// data file itself is lost when that file is replaced, and closing any other channel to it lets go of
/// it too.
final class DiskLock {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  // The lock of a file belongs to the whole process, so threads need one of their own around it.
  private static final ReentrantLock IN_PROCESS = new ReentrantLock();

  private DiskLock() {}

  /// Waits for the lock.
  ///
  /// @throws JournalBusy when somebody holds it for too long
  static Closeable take(Path file, FileAttribute<?>[] forFile) throws IOException {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    if (!lockInProcess()) {
      throw new JournalBusy(file.toString());
    }
    boolean held = false;
    try {
      var channel = lockFile(file, forFile, deadline);
      held = true;
      return () -> release(channel);
    } finally {
      if (!held) {
        IN_PROCESS.unlock();
      }
    }
  }

  private static boolean lockInProcess() throws IOException {
    try {
      return IN_PROCESS.tryLock(PATIENCE_NANOS, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the journal", interrupted);
    }
  }

  private static FileChannel lockFile(Path file, FileAttribute<?>[] forFile, long deadline)
      throws IOException {
    var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, NOFOLLOW_LINKS),
            forFile);
    boolean held = false;
    try {
      while (channel.tryLock() == null) {
        if (System.nanoTime() > deadline) {
          throw new JournalBusy(file.toString());
        }
        LockSupport.parkNanos(RETRY_NANOS);
      }
      held = true;
      return channel;
    } finally {
      if (!held) {
        channel.close();
      }
    }
  }

  private static void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException stuck) {
      // It is let go when this process ends; whoever waits for it until then says so.
    } finally {
      IN_PROCESS.unlock();
    }
  }
}
