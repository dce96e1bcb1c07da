package attach.journal;

import attach.entry.Entry;
import attach.format.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// What an entry says, as lines of a name and a value: for showing one, and for handing words back
/// that could not be saved.
public final class EntryTexts {
  private EntryTexts() {}

  public static List<String> of(Entry entry) {
    var lines = new ArrayList<String>();
    EntryWriter.fields(entry)
        .members()
        .forEach((name, value) -> lines.add(name + ": " + text(value)));
    return lines;
  }

  private static String text(Object value) {
    return switch (value) {
      case JsonObject object ->
          String.join(", ", object.members().values().stream().map(EntryTexts::text).toList());
      case List<?> list -> String.join("; ", list.stream().map(EntryTexts::text).toList());
      case null -> "-";
      default -> value.toString();
    };
  }
}
