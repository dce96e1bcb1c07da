package attach.journal;

import attach.entry.DayBoundary;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Ulid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Lines of a journal for tests, each held against the published schema, and ways to read them.
final class Lines {
  private static final FileName NOVEMBER = FileName.of("2026-11.abc123.jsonl").orElseThrow();

  private Lines() {}

  static Moment moment(String zoned) {
    return Moment.of(ZonedDateTime.parse(zoned), DayBoundary.USUAL);
  }

  static Label label(String words) {
    return new Label(
        List.of(new Feeling(words, Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static String entry(Ulid id, Moment moment, Entry entry) {
    return checked(LineCodec.line(new Envelope(id, entry.type().id(), moment), entry));
  }

  static String entry(RandomGenerator random, Moment moment, Entry entry) {
    return entry(Ulid.at(moment.at().toInstant(), random), moment, entry);
  }

  static String revision(Ulid id, Ulid of, Moment at, Moment moment, Entry entry, String before) {
    var envelope = new Envelope(Envelope.VERSION, id, Envelope.REVISION, Optional.of(of), at);
    return checked(LineCodec.revision(envelope, moment, entry, before));
  }

  static String tombstone(Ulid id, Ulid of, Moment at) {
    return checked(
        LineCodec.tombstone(
            new Envelope(Envelope.VERSION, id, Envelope.TOMBSTONE, Optional.of(of), at)));
  }

  private static String checked(String line) {
    JournalSchema.check(line);
    return line;
  }

  static FileContents read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static FileContents read(byte[] bytes) {
    return read(NOVEMBER, bytes);
  }

  static FileContents read(FileName file, byte[] bytes) {
    try {
      return FileReading.read(file, new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new AssertionError("reading from memory", impossible);
    }
  }

  static List<String> raw(FileContents contents) {
    return contents.lines().stream().map(placed -> placed.line().raw()).toList();
  }
}
