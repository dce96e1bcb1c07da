package attach.cli;

import attach.entry.Ulid;
import attach.journal.JournalSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;

/// Lines of a journal that no command wrote: by hand, without our own codec, as another machine would
/// have left them. Each is held against the published schema.
final class Written {
  private static final String DEVICE = "byhand";

  private final Path home;
  private final SplittableRandom random = new SplittableRandom(1);

  private Written(Path home) {
    this.home = home;
  }

  static Written in(Path home) {
    return new Written(home);
  }

  /// Adds an entry to the file of its month.
  ///
  /// @param at with an offset: `2026-11-09T21:00+01:00`
  /// @param fields what follows the envelope, with ' for "
  Ulid entry(String at, String type, String fields) {
    return add(file(at), at, type, fields);
  }

  /// Adds an entry to the file of what outlives a month.
  Ulid lasting(String at, String type, String fields) {
    return add("lasting", at, type, fields);
  }

  private Ulid add(String file, String at, String type, String fields) {
    var id = Ulid.at(OffsetDateTime.parse(at).toInstant(), random);
    line(
        file,
        "{'v':1,'id':'%s','type':'%s',%s%s}"
            .formatted(id, type, moment(at), fields.isEmpty() ? "" : "," + fields));
    return id;
  }

  void revision(Ulid of, String target, String at, String type, String fields) {
    var id = Ulid.at(OffsetDateTime.parse(at).toInstant(), random);
    line(
        file(target),
        "{'v':1,'id':'%s','type':'revision','of':'%s',%s,'entry':{'type':'%s',%s,%s}}"
            .formatted(id, of, moment(at, day(target)), type, moment(target), fields));
  }

  void tombstone(Ulid of, String target, String at) {
    var id = Ulid.at(OffsetDateTime.parse(at).toInstant(), random);
    line(
        file(target),
        "{'v':1,'id':'%s','type':'tombstone','of':'%s',%s}"
            .formatted(id, of, moment(at, day(target))));
  }

  private void line(String file, String line) {
    var text = line.replace('\'', '"').replace('’', '\'');
    JournalSchema.check(text);
    raw(file, text + "\n");
  }

  /// Adds anything to a file, also what is no entry.
  ///
  /// @param file a month or `lasting`
  void raw(String file, String text) {
    try {
      // For this person alone, as attach makes them: else it would say so.
      Files.createDirectories(
          AttachRun.journal(home),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.write(
          AttachRun.journal(home).resolve(file + "." + DEVICE + ".jsonl"),
          text.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String file(String at) {
    return day(at).substring(0, 7);
  }

  /// The practice day, as the format says it: the wall clock four hours ago.
  private static String day(String at) {
    return OffsetDateTime.parse(at).toLocalDateTime().minusHours(4).toLocalDate().toString();
  }

  private static String moment(String at) {
    return moment(at, day(at));
  }

  private static String moment(String at, String day) {
    var moment = OffsetDateTime.parse(at);
    return "'at':'%sT%s:00.000%s','zone':'Europe/Berlin','day':'%s'"
        .formatted(moment.toLocalDate(), at.substring(11, 16), moment.getOffset(), day);
  }
}
