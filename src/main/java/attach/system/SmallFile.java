package attach.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A small file of one's own that is replaced whole or not at all, for this person alone.
final class SmallFile {
  private SmallFile() {}

  static void replace(Path folder, String name, String text) throws IOException {
    // A temporary file is made with the narrowest permissions by the JDK itself.
    var unfinished = Files.createTempFile(folder, "." + name, ".tmp");
    try {
      try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      Files.deleteIfExists(unfinished);
      throw failure;
    }
  }
}
