package attach.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Adds lines to a file so that either all of them are durable when it returns, or none is there and
/// it throws. Call it under the lock.
final class SafeAppend {
  private final JournalFiles files;

  SafeAppend(JournalFiles files) {
    this.files = files;
  }

  void append(String folder, String name, List<String> lines) throws IOException {
    String path = JournalFiles.path(folder, name);
    boolean isNew = !files.exists(path);
    if (isNew) {
      // Before every new file, and never after one is there: so a folder that holds a file is
      // durable.
      files.makeFolder(folder);
    }
    var file = files.open(path);
    try {
      append(file, folder, lines);
    } catch (IOException failure) {
      if (isNew) {
        removeEmpty(file, path, folder, failure);
      }
      close(file, failure);
      throw failure;
    }
    close(file, null);
  }

  private void append(JournalFiles.Writable file, String folder, List<String> lines)
      throws IOException {
    long start = file.size();
    try {
      // A line that a crash cut off must not swallow the one that follows it.
      boolean afterTorn = start > 0 && file.at(start - 1) != '\n';
      write(file, start, encode(afterTorn ? "\n" : "", lines));
      file.force();
      // Not only for a new file: who made it may have died before its name was durable.
      files.sync(folder);
    } catch (IOException failure) {
      takeBack(file, start, failure);
      throw failure;
    }
  }

  /// What is forced is safe, so a failure to close says nothing about it.
  private static void close(JournalFiles.Writable file, IOException failure) {
    try {
      file.close();
    } catch (IOException second) {
      if (failure != null) {
        failure.addSuppressed(second);
      }
    }
  }

  /// One buffer, so that one call usually writes it all and no other writer can come between.
  private static ByteBuffer encode(String before, List<String> lines) throws IOException {
    var text = new StringBuilder(before);
    for (String line : lines) {
      text.append(line).append('\n');
    }
    // The encoder of a charset reports what it cannot encode; String.getBytes would write "?".
    return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
  }

  private static void write(JournalFiles.Writable file, long start, ByteBuffer bytes)
      throws IOException {
    long position = start;
    while (bytes.hasRemaining()) {
      position += file.write(bytes, position);
    }
  }

  /// After a failed write or sync nobody knows what is on the disk, so nothing of it may stay and be
  /// taken for saved later.
  private static void takeBack(JournalFiles.Writable file, long start, IOException failure) {
    try {
      file.truncate(start);
      file.force();
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  /// An empty file is not left behind either.
  private void removeEmpty(
      JournalFiles.Writable file, String path, String folder, IOException failure) {
    try {
      if (file.size() == 0) {
        files.delete(path);
        files.sync(folder);
      }
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }
}
