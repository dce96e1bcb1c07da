package attach.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A small file of one's own that is replaced whole or not at all, for this person alone.
public final class SmallFile {
  private static final Set<StandardOpenOption> NEW_FOR_WRITING =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private SmallFile() {}

  /// What it returns from is on the disk.
  public static void replace(Path folder, String name, String text) throws IOException {
    replace(folder, name, text, true);
  }

  /// For what can be worked out again, and need not keep anybody waiting for the disk.
  static void replaceCache(Path folder, String name, String text) throws IOException {
    replace(folder, name, text, false);
  }

  private static void replace(Path folder, String name, String text, boolean force)
      throws IOException {
    // Named by hand: a random name would wake the machinery of secure random numbers.
    var unfinished =
        folder.resolve("." + name + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    try {
      try (var channel = FileChannel.open(unfinished, NEW_FOR_WRITING, forOwner(folder))) {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        if (force) {
          channel.force(true);
        }
      }
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      Files.deleteIfExists(unfinished);
      throw failure;
    }
  }

  private static FileAttribute<?>[] forOwner(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }
}
