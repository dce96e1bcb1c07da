package attach.journal;

import attach.entry.Entry;
import attach.entry.InvalidEntry;
import attach.entry.Moment;
import attach.entry.Ulid;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.time.DateTimeException;
import java.util.Optional;

/// Lines to stored entries and back.
final class LineCodec {
  private LineCodec() {}

  static String line(Envelope envelope, Entry entry) {
    return Json.write(envelope.json().putAll(EntryWriter.fields(entry)));
  }

  /// @param before the line that it changes; what this version does not know in it is carried over
  static String revision(Envelope envelope, Moment moment, Entry entry, String before) {
    var inner =
        new JsonObject()
            .put("type", entry.type().id())
            .putAll(Envelope.json(moment))
            .putAll(EntryWriter.fields(entry))
            .putAll(unknownMembers(before));
    return Json.write(envelope.json().put("entry", inner));
  }

  private static JsonObject unknownMembers(String line) {
    var members = new Members(Json.read(line));
    new EntryReader(members).read(Envelope.read(members).type());
    return members.unknown();
  }

  static String tombstone(Envelope envelope) {
    return Json.write(envelope.json());
  }

  /// @throws attach.format.BadJson where the line is no JSON object
  /// @throws UnreadableEntry where it is one, and no entry
  static Stored read(String line) {
    var object = Json.read(line);
    try {
      return read(line, object);
    } catch (UnexpectedJson | InvalidEntry bad) {
      throw new UnreadableEntry(bad.getMessage(), isNewer(object));
    } catch (DateTimeException | ArithmeticException bad) {
      // Their own messages repeat the value.
      throw new UnreadableEntry("a date or a number is none", isNewer(object));
    }
  }

  private static boolean isNewer(JsonObject object) {
    return object.members().get("v") instanceof Number v && v.doubleValue() > Envelope.VERSION;
  }

  private static Stored read(String line, JsonObject object) {
    var members = new Members(object);
    var envelope = Envelope.read(members);
    if (envelope.isFromTheFuture() || envelope.type().equals(Envelope.TOMBSTONE)) {
      return new Stored(envelope, line, Optional.empty(), Optional.empty());
    }
    if (envelope.type().equals(Envelope.REVISION)) {
      var inner = members.required("entry", members.raw("entry"));
      return new Stored(
          envelope,
          line,
          Optional.empty(),
          Optional.of(revised(envelope.of().orElseThrow(), inner)));
    }
    return new Stored(
        envelope, line, new EntryReader(members).read(envelope.type()), Optional.empty());
  }

  /// The entry as a revision leaves it, as a line of its own: the old id with the new state.
  private static Stored revised(Ulid target, JsonObject inner) {
    var envelope = new JsonObject().put("v", (long) Envelope.VERSION).put("id", target.text());
    // First for the order, last because nothing inside may say of which entry it is the state.
    var whole = new JsonObject().putAll(envelope).putAll(inner).putAll(envelope);
    return read(Json.write(whole), whole);
  }
}
