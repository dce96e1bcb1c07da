package attach.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What one file of the journal holds: its whole lines, and where it is damaged.
///
/// @param isNewer whether a line of a newer version is in it, readable or not; such a file is never
///     rewritten
record FileContents(FileName file, List<Placed> lines, List<Damage> damage, boolean isNewer) {

  /// Reads files of a folder. One that cannot be opened is told of as a whole; only where none of them can is
  /// that a failure, since an empty journal must never stand in for an unreadable one.
  static List<FileContents> readAll(JournalFiles files, String folder, List<FileName> names)
      throws IOException {
    var contents = new ArrayList<FileContents>();
    IOException failure = null;
    for (var name : names) {
      if (name.isSealed()) {
        contents.add(new FileContents(name, List.of(), List.of(), false));
        continue;
      }
      try (var in = files.read(JournalFiles.path(folder, name.name()))) {
        contents.add(FileReading.read(name, in));
      } catch (IOException unreadable) {
        failure = unreadable;
        contents.add(
            new FileContents(name, List.of(), List.of(Damage.unreadable(name.name())), false));
      }
    }
    boolean anyRead = contents.stream().anyMatch(content -> !content.isUnreadable());
    if (failure != null && !anyRead) {
      throw failure;
    }
    return contents;
  }

  boolean isUnreadable() {
    return damage.stream().anyMatch(damaged -> damaged.kind() == Damage.Kind.UNREADABLE);
  }

  /// A line with the bytes that it takes in its file, from `start` to before `end`; its line end is
  /// among them unless it was found inside a damaged line.
  record Placed(Stored line, long start, long end) {}
}
