package attach.journal;

import attach.entry.Moment;
import attach.entry.Ulid;
import attach.format.JsonObject;
import attach.format.Members;
import java.util.Optional;

/// What every line begins with. `of` is the entry that a revision or tombstone speaks of.
record Envelope(int v, Ulid id, String type, Optional<Ulid> of, Moment moment) {
  /// The version of the format that this program writes.
  static final int VERSION = 1;

  static final String REVISION = "revision";
  static final String TOMBSTONE = "tombstone";

  Envelope(Ulid id, String type, Moment moment) {
    this(VERSION, id, type, Optional.empty(), moment);
  }

  boolean isFromTheFuture() {
    return v > VERSION;
  }

  /// Whether it speaks of another line and is no entry itself.
  boolean isAboutAnother() {
    return type.equals(REVISION) || type.equals(TOMBSTONE);
  }

  static Envelope read(Members members) {
    int v = members.required("v", members.whole("v"));
    var id = new Ulid(members.required("id", members.text("id")));
    var type = members.required("type", members.text("type"));
    boolean aboutAnother = type.equals(REVISION) || type.equals(TOMBSTONE);
    // A lookback has an "of" too, but that is a field of the entry.
    var of =
        aboutAnother
            ? Optional.of(new Ulid(members.required("of", members.text("of"))))
            : Optional.<Ulid>empty();
    return new Envelope(v, id, type, of, moment(members));
  }

  static Moment moment(Members members) {
    return new Moment(
        Timestamp.read(members.required("at", members.text("at"))),
        members.required("zone", members.text("zone")),
        Timestamp.readDay(members.required("day", members.text("day"))));
  }

  JsonObject json() {
    var json = new JsonObject().put("v", v).put("id", id.text()).put("type", type);
    of.ifPresent(target -> json.put("of", target.text()));
    return json.putAll(json(moment));
  }

  static JsonObject json(Moment moment) {
    return new JsonObject()
        .put("at", Timestamp.text(moment.at()))
        .put("zone", moment.zone())
        .put("day", moment.day().toString());
  }
}
