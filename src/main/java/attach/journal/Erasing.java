package attach.journal;

import attach.entry.Moment;
import attach.entry.Ulid;
import attach.journal.FileContents.Placed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Takes entries out of every file. First a tombstone for each is made safe, so that a copy which
/// arrives later by sync is not taken for an entry again; then every file that holds their words is
/// rewritten without them, other devices' files and copies too. No copy of the old file is kept: its
/// purpose is to be gone.
final class Erasing {
  private static final String BACKUP = "backup";
  private static final String UNFINISHED = ".tmp";

  private final JournalFiles files;
  private final Device device;
  private final RandomGenerator random;

  private final List<String> newerFiles = new ArrayList<>();
  private final List<Damage> damagedLines = new ArrayList<>();

  Erasing(JournalFiles files, Device device, RandomGenerator random) {
    this.files = files;
    this.device = device;
    this.random = random;
  }

  Erased erase(List<Ulid> ids, Moment now) throws IOException {
    var contents = FileContents.readAll(files, FileName.FOLDER, names(FileName.FOLDER));
    var known = Merge.of(contents);
    var wanted = new LinkedHashSet<>(ids);
    writeTombstones(contents, wanted, now);
    // Words that an earlier deletion could not reach yet, because they came later, go too.
    wanted.addAll(known.deleted());
    for (String folder : List.of(FileName.FOLDER, BACKUP)) {
      removeUnfinished(folder);
      for (var content : FileContents.readAll(files, folder, names(folder))) {
        remove(folder, content, wanted);
      }
      if (files.exists(folder)) {
        // Also where nothing was left to remove: who removed it may have died before that was
        // durable.
        files.sync(folder);
      }
    }
    return new Erased(ids.size(), List.copyOf(newerFiles), List.copyOf(damagedLines));
  }

  private List<FileName> names(String folder) throws IOException {
    return files.list(folder).stream().flatMap(name -> FileName.of(name).stream()).toList();
  }

  private void writeTombstones(List<FileContents> contents, Set<Ulid> ids, Moment now)
      throws IOException {
    Map<FileName, List<String>> lines = new LinkedHashMap<>();
    var left = new LinkedHashSet<>(ids);
    for (var content : contents) {
      for (var placed : content.lines()) {
        var envelope = placed.line().envelope();
        var about = envelope.isAboutAnother() ? envelope.of().orElseThrow() : envelope.id();
        if (left.remove(about)) {
          var file = FileName.forMonth(content.file().month(), device.name());
          lines
              .computeIfAbsent(file, name -> new ArrayList<>())
              .add(tombstone(about, envelope.moment(), now));
        }
      }
    }
    for (var file : lines.entrySet()) {
      new SafeAppend(files).append(FileName.FOLDER, file.getKey().name(), file.getValue());
    }
  }

  private String tombstone(Ulid of, Moment target, Moment now) {
    var id = Ulid.at(now.at().toInstant(), random);
    return LineCodec.tombstone(
        new Envelope(
            Envelope.VERSION,
            id,
            Envelope.TOMBSTONE,
            Optional.of(of),
            new Moment(now.at(), now.zone(), target.day())));
  }

  /// A rewriting that a crash cut short left its words behind. Sync tools have files of such names too;
  /// those are not ours.
  private void removeUnfinished(String folder) throws IOException {
    for (String name : files.list(folder)) {
      boolean isOurs =
          name.startsWith(".")
              && name.endsWith(UNFINISHED)
              && FileName.of(name.substring(1, name.length() - UNFINISHED.length())).isPresent();
      if (isOurs) {
        files.delete(folder + "/" + name);
      }
    }
  }

  private void remove(String folder, FileContents content, Set<Ulid> ids) throws IOException {
    var doomed = content.lines().stream().filter(placed -> speaksOf(placed.line(), ids)).toList();
    var path = folder + "/" + content.file().name();
    for (var damaged : content.damage()) {
      if (mentions(path, damaged, doomed, ids)) {
        damagedLines.add(damaged);
      }
    }
    if (doomed.isEmpty()) {
      return;
    }
    if (content.isNewer()) {
      newerFiles.add(files.display(path));
      return;
    }
    String unfinished = folder + "/." + content.file().name() + UNFINISHED;
    try {
      rewrite(path, unfinished, doomed);
    } catch (IOException failure) {
      try {
        files.delete(unfinished);
      } catch (IOException second) {
        failure.addSuppressed(second); // The next erasing removes it.
      }
      throw failure;
    }
  }

  private void rewrite(String path, String unfinished, List<Placed> doomed) throws IOException {
    boolean isEmpty;
    try (var in = files.read(path);
        var out = files.open(unfinished)) {
      copyWithout(in, out, doomed);
      out.force();
      isEmpty = out.size() == 0;
    }
    if (isEmpty) {
      files.delete(unfinished);
      files.delete(path);
    } else {
      files.replace(unfinished, path);
    }
  }

  private static boolean speaksOf(Stored line, Set<Ulid> ids) {
    var envelope = line.envelope();
    return !line.isTombstone()
        && (ids.contains(envelope.id()) || envelope.of().map(ids::contains).orElse(false));
  }

  /// Whether a damaged line still names an erased entry after the whole entries in it are gone.
  private boolean mentions(String path, Damage damaged, List<Placed> doomed, Set<Ulid> ids)
      throws IOException {
    if (damaged.kind() == Damage.Kind.UNREADABLE) {
      return true;
    }
    try (var in = files.read(path)) {
      in.skipNBytes(damaged.offset());
      byte[] bytes = in.readNBytes((int) Math.min(damaged.length(), LineReader.LONGEST));
      for (var placed : doomed) {
        int start = (int) Math.max(0, placed.start() - damaged.offset());
        int end = (int) Math.min(bytes.length, placed.end() - damaged.offset());
        for (int i = start; i < end; i++) {
          bytes[i] = 0;
        }
      }
      var text = new String(bytes, StandardCharsets.ISO_8859_1);
      return ids.stream().anyMatch(id -> text.contains(id.text()));
    }
  }

  private static void copyWithout(InputStream in, JournalFiles.Writable out, List<Placed> doomed)
      throws IOException {
    byte[] block = new byte[1 << 16];
    long from = 0;
    long to = 0;
    for (int i = 0; i <= doomed.size(); i++) {
      long keepUntil = i < doomed.size() ? doomed.get(i).start() : Long.MAX_VALUE;
      while (from < keepUntil) {
        int count = in.read(block, 0, (int) Math.min(block.length, keepUntil - from));
        if (count < 0) {
          return;
        }
        var bytes = ByteBuffer.wrap(block, 0, count);
        while (bytes.hasRemaining()) {
          to += out.write(bytes, to);
        }
        from += count;
      }
      in.skipNBytes(doomed.get(i).end() - from);
      from = doomed.get(i).end();
    }
  }
}
