package attach.journal;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// A disk in memory that loses what was not made durable, in the spirit of SQLite's crash layer. It
/// keeps what a program sees apart from what the disk holds: bytes become durable by `force` of their
/// file, names by `sync` of their folder, and each alone.
///
/// Every call is counted. At a chosen one the process can stop, or a failure can be thrown; after a
/// stop the same disk goes on with a new process, either as it was ([#kill]) or after a power loss
/// ([#crash]).
final class CrashFiles implements JournalFiles {
  /// The process is gone. An error and not an exception, so that nothing takes it for a failed call.
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// What a power loss leaves of the bytes that were written and not forced.
  enum Bytes {
    NONE,
    ALL,
    /// Of each write its beginning, up to a random cut.
    PREFIX,
    /// The file has its new length, and zeros where the new bytes should be.
    ZEROS
  }

  /// What a power loss leaves of the names that were made, moved or removed and not synced.
  enum Names {
    NONE,
    ALL,
    SOME
  }

  /// What is left after a power loss; `seed` settles what is left to chance.
  record Survival(Bytes bytes, Names names, long seed) {
    /// Every pair, those with chance in them with some seeds.
    static List<Survival> all() {
      var all = new ArrayList<Survival>();
      for (var bytes : Bytes.values()) {
        for (var names : Names.values()) {
          int seeds = bytes == Bytes.PREFIX || names == Names.SOME ? 3 : 1;
          for (long seed = 0; seed < seeds; seed++) {
            all.add(new Survival(bytes, names, seed));
          }
        }
      }
      return all;
    }

    /// The ones that differ most, where all of them would take too long.
    static List<Survival> few() {
      return List.of(
          NOTHING,
          new Survival(Bytes.NONE, Names.ALL, 0),
          new Survival(Bytes.ALL, Names.NONE, 0),
          new Survival(Bytes.PREFIX, Names.SOME, 0),
          new Survival(Bytes.ZEROS, Names.ALL, 0));
    }
  }

  /// A write takes all that it is given.
  static final int WHOLE = Integer.MAX_VALUE;

  /// The hardest power loss.
  static final Survival NOTHING = new Survival(Bytes.NONE, Names.NONE, 0);

  private static final class Inode {
    private byte[] seen = {};
    private byte[] durable = {};
    private List<Change> pending = new ArrayList<>();
    private Instant changed = Instant.EPOCH;
  }

  private sealed interface Change {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Write(int position, byte[] bytes) implements Change {}

  private record Truncate(int size) implements Change {}

  private sealed interface NameChange {
    String folder();
  }

  private record Made(String path, Inode inode) implements NameChange {
    @Override
    public String folder() {
      return parent(path);
    }
  }

  private record Removed(String path) implements NameChange {
    @Override
    public String folder() {
      return parent(path);
    }
  }

  private record Moved(String from, String to, Inode inode) implements NameChange {
    @Override
    public String folder() {
      return parent(to);
    }
  }

  private record FolderMade(String path) implements NameChange {
    @Override
    public String folder() {
      return parent(path);
    }
  }

  private final Map<String, Inode> seen = new TreeMap<>();
  private final Map<String, Inode> durable = new TreeMap<>();
  private final Set<String> seenFolders = new TreeSet<>(Set.of(""));
  private final Set<String> durableFolders = new TreeSet<>(Set.of(""));
  private final List<NameChange> pending = new ArrayList<>();
  private final List<String> trace = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();

  private final SplittableRandom random;
  private final int slice;
  private int calls;
  private int stopAt;
  private int failAt;
  private int failUntil;
  private Supplier<IOException> failure;
  private boolean stopped;
  private boolean locked;
  private long clock;

  /// @param slice the most bytes that one write takes, fewer at random; or [#WHOLE]
  CrashFiles(long seed, int slice) {
    this.random = new SplittableRandom(seed);
    this.slice = slice;
  }

  // What a test does with it.

  /// The process stops instead of making its n-th call from now, counted from 1.
  void stopAt(int n) {
    calls = 0;
    stopAt = n;
  }

  /// The n-th call from now fails, counted from 1, and only that.
  void failAt(int n, Supplier<IOException> with) {
    calls = 0;
    failAt = n;
    failUntil = n;
    failure = with;
  }

  /// From the n-th call on everything fails until [#heal].
  void failFrom(int n, Supplier<IOException> with) {
    failAt(n, with);
    failUntil = Integer.MAX_VALUE;
  }

  void heal() {
    calls = 0;
    failAt = 0;
    failUntil = 0;
    stopAt = 0;
  }

  /// How many calls were made since counting began.
  int calls() {
    return calls;
  }

  /// The calls so far that change something, as "write journal/x"; for tests of their order.
  List<String> trace() {
    return Collections.unmodifiableList(trace);
  }

  /// The process is gone and the machine is not: what was seen stays, durable or not.
  void kill() {
    stopped = false;
    locked = false;
    heal();
  }

  /// The files that were opened for reading so far.
  List<String> opened() {
    return Collections.unmodifiableList(opened);
  }

  /// The power is gone and has come back.
  void crash(Survival survival) {
    kill();
    var chance = new SplittableRandom(survival.seed());
    for (var change : pending) {
      boolean survives =
          switch (survival.names()) {
            case NONE -> false;
            case ALL -> true;
            case SOME -> chance.nextBoolean();
          };
      if (survives) {
        makeDurable(change);
      }
    }
    pending.clear();
    durable.keySet().removeIf(path -> !durableFolders.contains(parent(path)));
    seen.clear();
    seen.putAll(durable);
    seenFolders.clear();
    seenFolders.addAll(durableFolders);
    Set<Inode> inodes = Collections.newSetFromMap(new IdentityHashMap<>());
    inodes.addAll(durable.values());
    for (var inode : inodes) {
      for (var change : inode.pending) {
        inode.durable = survivor(inode.durable, change, survival.bytes(), chance);
      }
      inode.pending = new ArrayList<>();
      inode.seen = inode.durable;
    }
  }

  private static byte[] survivor(byte[] on, Change change, Bytes bytes, SplittableRandom chance) {
    if (bytes == Bytes.NONE) {
      return on;
    }
    return switch (change) {
      case Truncate _ -> apply(on, change);
      case Write write ->
          switch (bytes) {
            case NONE, ALL -> apply(on, write);
            case ZEROS -> apply(on, new Write(write.position(), new byte[write.bytes().length]));
            case PREFIX -> {
              int cut = chance.nextInt(write.bytes().length + 1);
              yield apply(on, new Write(write.position(), Arrays.copyOf(write.bytes(), cut)));
            }
          };
    };
  }

  /// Puts a file there, durable, as a sync tool or an earlier version would have.
  void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String path, byte[] bytes) {
    var inode = new Inode();
    inode.seen = bytes.clone();
    inode.durable = bytes.clone();
    for (var folder = parent(path); !folder.isEmpty(); folder = parent(folder)) {
      seenFolders.add(folder);
      durableFolders.add(folder);
    }
    seen.put(path, inode);
    durable.put(path, inode);
  }

  /// Every file, with what a reader would see in it.
  Map<String, byte[]> contents() {
    var contents = new TreeMap<String, byte[]>();
    seen.forEach((path, inode) -> contents.put(path, inode.seen.clone()));
    return contents;
  }

  String text(String path) {
    return new String(seen.get(path).seen, StandardCharsets.UTF_8);
  }

  // What the journal does with it.

  @Override
  public List<String> list(String folder) throws IOException {
    call();
    return seen.keySet().stream()
        .filter(path -> parent(path).equals(folder))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .toList();
  }

  @Override
  public boolean exists(String path) throws IOException {
    call();
    return seen.containsKey(path) || seenFolders.contains(path);
  }

  @Override
  public Instant changed(String path) throws IOException {
    call();
    return inode(path).changed;
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    change("makeFolder", folder);
    if (seenFolders.add(folder)) {
      pending.add(new FolderMade(folder));
    }
    change("sync", parent(folder));
    syncNames(parent(folder));
  }

  @Override
  public InputStream read(String path) throws IOException {
    call();
    opened.add(path);
    return new ByteArrayInputStream(inode(path).seen) {
      @Override
      public int read(byte[] into) throws IOException {
        call();
        return super.read(into, 0, into.length);
      }
    };
  }

  @Override
  public Writable open(String path) throws IOException {
    change("open", path);
    if (!seenFolders.contains(parent(path))) {
      throw new NoSuchFileException(path);
    }
    var inode = seen.get(path);
    if (inode == null) {
      inode = new Inode();
      seen.put(path, inode);
      pending.add(new Made(path, inode));
    }
    return new OpenFile(path, inode);
  }

  @Override
  public void replace(String from, String to) throws IOException {
    change("replace", to);
    var inode = inode(from);
    seen.remove(from);
    seen.put(to, inode);
    pending.add(new Moved(from, to, inode));
  }

  @Override
  public void delete(String path) throws IOException {
    change("delete", path);
    if (seen.remove(path) != null) {
      pending.add(new Removed(path));
    }
  }

  @Override
  public void sync(String folder) throws IOException {
    change("sync", folder);
    if (!seenFolders.contains(folder)) {
      throw new NoSuchFileException(folder);
    }
    syncNames(folder);
  }

  @Override
  public Closeable lock() throws IOException {
    call();
    if (locked) {
      throw new IllegalStateException("the lock is not to be taken twice");
    }
    locked = true;
    return () -> locked = false;
  }

  @Override
  public String display(String path) {
    return "disk:" + path;
  }

  private Inode inode(String path) throws IOException {
    var inode = seen.get(path);
    if (inode == null) {
      throw new NoSuchFileException(path);
    }
    return inode;
  }

  private void call() throws IOException {
    if (stopped || ++calls == stopAt) {
      stopped = true;
      throw new Stopped();
    }
    if (calls >= failAt && calls <= failUntil) {
      throw failure.get();
    }
  }

  private void change(String what, String path) throws IOException {
    call();
    if (!locked) {
      throw new IllegalStateException(what + " of " + path + " without the lock");
    }
    trace.add(what + " " + path);
  }

  private void syncNames(String folder) {
    pending.stream().filter(change -> change.folder().equals(folder)).forEach(this::makeDurable);
    pending.removeIf(change -> change.folder().equals(folder));
  }

  private void makeDurable(NameChange change) {
    switch (change) {
      case FolderMade made -> durableFolders.add(made.path());
      case Made made -> durable.put(made.path(), made.inode());
      case Removed removed -> durable.remove(removed.path());
      case Moved moved -> {
        durable.remove(moved.from());
        durable.put(moved.to(), moved.inode());
      }
    }
  }

  private static byte[] apply(byte[] on, Change change) {
    return switch (change) {
      case Truncate truncate -> Arrays.copyOf(on, Math.min(on.length, truncate.size()));
      case Write write -> {
        int end = write.position() + write.bytes().length;
        byte[] result = Arrays.copyOf(on, Math.max(on.length, end));
        System.arraycopy(write.bytes(), 0, result, write.position(), write.bytes().length);
        yield result;
      }
    };
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private final class OpenFile implements Writable {
    private final String path;
    private final Inode inode;

    private OpenFile(String path, Inode inode) {
      this.path = path;
      this.inode = inode;
    }

    @Override
    public long size() throws IOException {
      call();
      return inode.seen.length;
    }

    @Override
    public int at(long position) throws IOException {
      call();
      return inode.seen[(int) position];
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      change("write", path);
      int left = bytes.remaining();
      byte[] some = new byte[slice == WHOLE ? left : 1 + random.nextInt(Math.min(slice, left))];
      bytes.get(some);
      add(new Write((int) position, some));
      return some.length;
    }

    @Override
    public void truncate(long size) throws IOException {
      change("truncate", path);
      add(new Truncate((int) size));
    }

    private void add(Change change) {
      inode.seen = apply(inode.seen, change);
      inode.pending.add(change);
      inode.changed = Instant.EPOCH.plusSeconds(++clock);
    }

    @Override
    public void force() throws IOException {
      try {
        change("force", path);
      } catch (IOException failed) {
        // As Linux does: the bytes count as clean from now on, and no later force brings them out.
        inode.pending.clear();
        throw failed;
      }
      for (var change : inode.pending) {
        inode.durable = apply(inode.durable, change);
      }
      inode.pending.clear();
    }

    @Override
    public void close() throws IOException {
      call();
    }
  }
}
