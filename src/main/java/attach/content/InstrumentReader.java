package attach.content;

import attach.content.Instrument.Range;
import attach.content.Instrument.Scale;
import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a questionnaire from JSON and checks it. Every complaint names the field: a wrong key turns
/// scores round without anybody seeing it.
final class InstrumentReader {
  private static final String TITLE = "title";
  private static final String LABELS = "labels";
  private static final String ITEMS = "items";

  /// More is a slip of the fingers, and would be paid for with memory.
  private static final int MOST_ITEMS = 10_000;

  /// So far from 0 an answer is no answer, and its sums still fit.
  private static final int FARTHEST = 1_000_000;

  private static final List<String> FIELDS =
      List.of(
          "id",
          "version",
          TITLE,
          "intro",
          "range",
          LABELS,
          "shuffle",
          "missing",
          "maxMissing",
          "scales",
          ITEMS);

  private final Members members;

  private InstrumentReader(Members members) {
    this.members = members;
  }

  static Instrument read(String json) {
    try {
      return new InstrumentReader(new Members(Json.read(json))).instrument();
    } catch (BadJson bad) {
      throw new BadInstrument("line " + line(json, bad.offset()) + " is not JSON");
    } catch (UnexpectedJson unexpected) {
      throw new BadInstrument(unexpected.getMessage());
    }
  }

  private static int line(String json, int offset) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private Instrument instrument() {
    var id = word("id");
    var range = range();
    var missing = new LinkedHashSet<>(Fields.wholes(members, "missing", "missing"));
    for (int code : missing) {
      if (range.holds(code)) {
        throw new BadInstrument("missing", "names " + code + ", which is an answer of the range");
      }
    }
    int maxMissing = members.whole("maxMissing").orElse(0);
    if (maxMissing < 0) {
      throw new BadInstrument("maxMissing", "must not be below 0");
    }
    var items = members.texts(ITEMS);
    var scales = ScaleReader.scales(members, items.isEmpty() ? MOST_ITEMS : items.size());
    int count = items.isEmpty() ? highest(scales) : items.size();
    Fields.noSlips(members, "", FIELDS);
    return new Instrument(
        id,
        version(),
        members.text(TITLE).orElse(id),
        members.text("intro"),
        range,
        labels(range),
        members.flag("shuffle"),
        missing,
        maxMissing,
        scales,
        items,
        count);
  }

  private String word(String name) {
    return Fields.nonBlank(name, members.required(name, members.text(name)));
  }

  /// A number is taken as well: people write `"version": 1`.
  private String version() {
    try {
      return word("version");
    } catch (UnexpectedJson noText) {
      return String.valueOf(members.required("version", members.whole("version")));
    }
  }

  private Range range() {
    var ends = Fields.wholes(members, "range", "range");
    if (ends.size() != 2) {
      throw new BadInstrument("range", "must be the lowest and the highest answer, as in [1, 5]");
    }
    if (ends.getFirst() >= ends.getLast()) {
      throw new BadInstrument("range", "must begin with the lower number");
    }
    if (ends.getFirst() < -FARTHEST || ends.getLast() > FARTHEST) {
      throw new BadInstrument("range", "must lie between -" + FARTHEST + " and " + FARTHEST);
    }
    return new Range(ends.getFirst(), ends.getLast());
  }

  private SortedMap<Integer, String> labels(Range range) {
    var labels = new TreeMap<Integer, String>();
    var given = members.object(LABELS).orElseGet(() -> new Members(new JsonObject()));
    for (var name : given.names()) {
      labels.put(answer(name, range), given.required(name, given.text(name)));
    }
    return labels;
  }

  private static int answer(String name, Range range) {
    try {
      int answer = Integer.parseInt(name);
      if (range.holds(answer)) {
        return answer;
      }
    } catch (NumberFormatException noNumber) {
      // Told below, like a number that is no answer.
    }
    throw new BadInstrument(LABELS, "must stand beside answers of the range, as in \"1\"");
  }

  private static int highest(List<Scale> scales) {
    int highest = 0;
    for (var scale : scales) {
      for (int item : scale.items()) {
        highest = Math.max(highest, item);
      }
    }
    return highest;
  }
}
