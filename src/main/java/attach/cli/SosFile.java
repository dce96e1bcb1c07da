package attach.cli;

import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import attach.sos.OwnPlan;
import attach.sos.OwnPlan.Part;
import attach.system.SmallFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The plan for a hard hour as a file of its own, `sos.json`. It is never encrypted, so that it can be
/// shown at once and when nothing else can be read.
final class SosFile {
  static final String NAME = "sos.json";

  private final Session session;
  private final Path data;

  SosFile(Session session) {
    this.session = session;
    this.data = session.places().data();
  }

  /// @throws BadFile where there is one that cannot be read
  Optional<OwnPlan> read() {
    var file = data.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      // To open a pipe would wait for ever, and this is the last place that may.
      if (Files.isRegularFile(file)) {
        return Optional.of(of(new Members(Json.read(Files.readString(file)))));
      }
    } catch (IOException | BadJson | UnexpectedJson | DateTimeException unreadable) {
      // Told below, in one sentence for all of them.
    }
    throw new BadFile(session.content().flow("sos").get("plan-unreadable"));
  }

  private static OwnPlan of(Members members) {
    return new OwnPlan(
        members.texts(Part.PEOPLE.id()),
        members.texts(Part.STEADIES.id()),
        members.texts(Part.AWAY.id()),
        members.texts(Part.WORDS.id()),
        day(members.required("written", members.text("written"))));
  }

  /// By hand: Java's own formatter takes longer to wake than all else on the way of `attach sos`.
  private static LocalDate day(String text) {
    if (text.length() != 10) {
      throw new DateTimeException("not a day");
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(5, 7)),
          Integer.parseInt(text.substring(8)));
    } catch (NumberFormatException letters) {
      throw new DateTimeException("not a day", letters);
    }
  }

  static JsonObject json(OwnPlan plan) {
    var json = new JsonObject().put("v", 1L).put("written", plan.written().toString());
    for (Part part : Part.values()) {
      json.put(part.id(), plan.part(part));
    }
    return json;
  }

  /// @throws NotSaved when it could not be written, with the words to hand back
  void write(OwnPlan plan) {
    try {
      session.makeDataFolder();
      SmallFile.replace(data, NAME, Json.write(json(plan)) + "\n");
    } catch (IOException failure) {
      throw new NotSaved(session.unwritable(NAME, failure), plan.lines());
    }
  }

  /// Whether there was one.
  boolean remove() {
    try {
      return Files.deleteIfExists(data.resolve(NAME));
    } catch (IOException failure) {
      throw session.unwritable(NAME, failure);
    }
  }
}
