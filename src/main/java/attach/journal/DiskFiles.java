package attach.journal;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Real files below one folder, readable by this person alone from the moment they exist. A folder that
/// somebody named must lie in one that is there: else a disk that is not connected would get a new,
/// empty journal in its place.
public final class DiskFiles implements JournalFiles {
  private static final String LOCK = ".lock";

  private static final EnumSet<PosixFilePermission> OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path root;
  private final boolean named;
  private final FileAttribute<?>[] forFolders;
  private final FileAttribute<?>[] forFiles;

  /// @param named whether the person chose the folder, and only its last part may be made
  public DiskFiles(Path root, boolean named) {
    this.root = root;
    this.named = named;
    boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    this.forFolders = posix ? permissions("rwx------") : new FileAttribute<?>[0];
    this.forFiles = posix ? permissions("rw-------") : new FileAttribute<?>[0];
  }

  private static FileAttribute<?>[] permissions(String text) {
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
    };
  }

  @Override
  public List<String> list(String folder) throws IOException {
    // A folder that is a link is somebody's choice of place: it is followed, once.
    try (var paths = Files.list(root.resolve(folder).toRealPath())) {
      return paths
          .filter(path -> !Files.isDirectory(path, NOFOLLOW_LINKS))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } catch (NoSuchFileException missing) {
      requirePlace();
      if (Files.isSymbolicLink(root) || Files.isSymbolicLink(root.resolve(folder))) {
        throw missing; // It points to something that is not there now, such as a disk.
      }
      return List.of();
    }
  }

  private void requirePlace() throws IOException {
    var parent = root.toAbsolutePath().getParent();
    if (named && parent != null && !Files.isDirectory(parent)) {
      throw new NoSuchFileException(parent.toString());
    }
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(root.resolve(path), NOFOLLOW_LINKS);
  }

  @Override
  public Instant changed(String path) throws IOException {
    return Files.getLastModifiedTime(root.resolve(path), NOFOLLOW_LINKS).toInstant();
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    var path = root.resolve(folder).toAbsolutePath();
    var top = root.toAbsolutePath();
    while (top.getParent() != null && !Files.isDirectory(top.getParent())) {
      top = top.getParent();
    }
    if (!Files.isDirectory(path)) {
      requirePlace();
      Files.createDirectories(path, forFolders);
    }
    // Else a power loss could take the new folder with everything that is put in it.
    for (var made = path; made != null && made.startsWith(top); made = made.getParent()) {
      syncAbove(made);
    }
  }

  private void syncAbove(Path made) throws IOException {
    try {
      if (made.getParent() != null) {
        sync(made.getParent());
      }
    } catch (AccessDeniedException notOurs) {
      // Above the person's own folders one may be allowed to pass and not to open.
    }
  }

  @Override
  public InputStream read(String path) throws IOException {
    var file = plain(path);
    return Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ, NOFOLLOW_LINKS));
  }

  @Override
  public Writable open(String path) throws IOException {
    var file = root.resolve(path);
    if (Files.exists(file, NOFOLLOW_LINKS)) {
      plain(path);
    }
    Set<OpenOption> how =
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            NOFOLLOW_LINKS);
    return new OpenFile(FileChannel.open(file, how, forFiles));
  }

  /// Opening a pipe would wait for ever and a link may lead anywhere, so both are refused.
  private Path plain(String path) throws IOException {
    var file = root.resolve(path);
    if (Files.isSymbolicLink(file)) {
      throw new FileSystemException(file.toString(), null, "it is a link, not a file of its own");
    }
    if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      throw new FileSystemException(file.toString(), null, "it is not a plain file");
    }
    return file;
  }

  @Override
  public void replace(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
  }

  @Override
  public void sync(String folder) throws IOException {
    sync(root.resolve(folder));
  }

  private void sync(Path folder) throws IOException {
    if (forFolders.length == 0) {
      return; // A folder cannot be opened on Windows, which keeps its names durable by itself.
    }
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public Closeable lock() throws IOException {
    if (!exists(LOCK)) {
      makeFolder("");
    }
    return DiskLock.take(plain(LOCK), forFiles);
  }

  /// The commands that close what other people on this machine could open, best run as they stand.
  public List<String> widerThanNeeded(List<String> paths) {
    return paths.stream().flatMap(path -> wider(root.resolve(path)).stream()).toList();
  }

  private static Optional<String> wider(Path path) {
    try {
      var others = EnumSet.complementOf(OWNER);
      others.retainAll(Files.getPosixFilePermissions(path));
      String mode = Files.isDirectory(path) ? "700" : "600";
      String quoted = "'" + path.toString().replace("'", "'\\''") + "'";
      return others.isEmpty() ? Optional.empty() : Optional.of("chmod " + mode + " " + quoted);
    } catch (IOException | UnsupportedOperationException notThere) {
      return Optional.empty();
    }
  }

  @Override
  public String display(String path) {
    return root.resolve(path).toString();
  }
}
