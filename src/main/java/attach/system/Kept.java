package attach.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// A file or folder of ours as it lies on the disk, without a look at what stands in it.
///
/// @param files how many files it holds, those of its folders included; absent where one may not look
/// @param mode its permissions, as `rwx------`; absent where it is missing or the system has none
public record Kept(Path path, boolean exists, Optional<Integer> files, Optional<String> mode) {
  private static final String FOR_OWNER = "------";

  public static Kept at(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? new Kept(path, true, count(path), mode(path))
        : new Kept(path, false, Optional.of(0), Optional.empty());
  }

  private static Optional<Integer> count(Path path) {
    try (var all = Files.walk(path)) {
      return Optional.of((int) all.filter(file -> !Files.isDirectory(file)).count());
    } catch (IOException | UncheckedIOException closed) {
      return Optional.empty();
    }
  }

  private static Optional<String> mode(Path path) {
    try {
      return Optional.of(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }

  /// Whether other accounts are kept out. What is not there is open to nobody.
  public boolean isClosed() {
    return !exists || mode.filter(text -> text.endsWith(FOR_OWNER)).isPresent();
  }
}
