package attach.content;

import attach.content.Instrument.Norm;
import attach.content.Instrument.Range;
import attach.content.Instrument.Scale;
import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads a questionnaire from JSON and checks it. Every complaint names the field: a wrong key turns
/// scores round without anybody seeing it.
final class InstrumentReader {
  private static final String TITLE = "title";
  private static final String LABELS = "labels";
  private static final String REVERSED = "reversed";
  private static final String ITEMS = "items";
  private static final String NORM = "norm";

  /// More is a slip of the fingers, and would be paid for with memory.
  private static final int MOST_ITEMS = 10_000;

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
  private static final List<String> SCALE_FIELDS = List.of("id", TITLE, ITEMS, REVERSED, NORM);
  private static final List<String> NORM_FIELDS = List.of("mean", "sd", "reliability", "source");

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
    var missing = new LinkedHashSet<>(wholes(members, "missing", "missing"));
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
    var scales = scales(items.isEmpty() ? MOST_ITEMS : items.size());
    int count = items.isEmpty() ? highest(scales) : items.size();
    noSlips(members, "", FIELDS);
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
    return nonBlank(name, members.required(name, members.text(name)));
  }

  private static String nonBlank(String field, String text) {
    if (text.isBlank()) {
      throw new BadInstrument(field, "is empty");
    }
    return text;
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
    var ends = wholes(members, "range", "range");
    if (ends.size() != 2) {
      throw new BadInstrument("range", "must be the lowest and the highest answer, as in [1, 5]");
    }
    if (ends.getFirst() >= ends.getLast()) {
      throw new BadInstrument("range", "must begin with the lower number");
    }
    return new Range(ends.getFirst(), ends.getLast());
  }

  private SortedMap<Integer, String> labels(Range range) {
    var labels = new TreeMap<Integer, String>();
    var given = members.object(LABELS).orElseGet(() -> new Members(new JsonObject()));
    for (var answer : given.names()) {
      for (int i = range.min(); i <= range.max(); i++) {
        if (answer.equals(String.valueOf(i))) {
          labels.put(i, given.required(answer, given.text(answer)));
        }
      }
    }
    if (labels.size() < given.names().size()) {
      throw new BadInstrument(LABELS, "must stand beside answers of the range, as in \"1\"");
    }
    return labels;
  }

  private List<Scale> scales(int most) {
    var scales = new ArrayList<Scale>();
    var ids = new HashSet<String>();
    for (var scale : members.objects("scales")) {
      var field = "scales[" + scales.size() + "]";
      try {
        scales.add(scale(field, scale, most));
      } catch (UnexpectedJson unexpected) {
        throw new BadInstrument(field + "." + unexpected.getMessage());
      }
      if (!ids.add(scales.getLast().id())) {
        throw new BadInstrument(field + ".id", "stands twice");
      }
    }
    if (scales.isEmpty()) {
      throw new BadInstrument("scales", "must hold at least one scale");
    }
    return scales;
  }

  private static Scale scale(String field, Members scale, int most) {
    var id = nonBlank(field + ".id", scale.required("id", scale.text("id")));
    var items = numbers(field, scale, ITEMS);
    if (items.isEmpty()) {
      throw new BadInstrument(field + "." + ITEMS, "must name at least one item");
    }
    for (int item : items) {
      if (item < 1 || item > most) {
        throw new BadInstrument(
            field + "." + ITEMS, "names item " + item + "; there are items 1 to " + most);
      }
    }
    var reversed = numbers(field, scale, REVERSED);
    for (int item : reversed) {
      if (!items.contains(item)) {
        throw new BadInstrument(
            field + "." + REVERSED, "names item " + item + ", which is not among its items");
      }
    }
    var norm = scale.object(NORM).map(given -> norm(field + "." + NORM, given));
    noSlips(scale, field + ".", SCALE_FIELDS);
    return new Scale(id, scale.text(TITLE).orElse(id), List.copyOf(items), reversed, norm);
  }

  /// Item numbers, each once.
  private static Set<Integer> numbers(String field, Members scale, String name) {
    var path = field + "." + name;
    var numbers = new LinkedHashSet<Integer>();
    for (int number : wholes(scale, name, path)) {
      if (!numbers.add(number)) {
        throw new BadInstrument(path, "names item " + number + " twice");
      }
    }
    return numbers;
  }

  private static Norm norm(String field, Members norm) {
    double mean;
    double sd;
    Optional<Double> reliability;
    String source;
    try {
      mean = norm.required("mean", norm.number("mean"));
      sd = norm.required("sd", norm.number("sd"));
      reliability = norm.number("reliability");
      source = nonBlank(field + ".source", norm.required("source", norm.text("source")));
    } catch (UnexpectedJson unexpected) {
      throw new BadInstrument(field + "." + unexpected.getMessage());
    }
    if (sd <= 0) {
      throw new BadInstrument(field + ".sd", "must be above 0");
    }
    if (reliability.filter(value -> value < 0 || value > 1).isPresent()) {
      throw new BadInstrument(field + ".reliability", "must be from 0 to 1");
    }
    noSlips(norm, field + ".", NORM_FIELDS);
    return new Norm(mean, sd, reliability, source);
  }

  private static List<Integer> wholes(Members members, String name, String path) {
    var numbers = new ArrayList<Integer>();
    for (Object item : members.list(name)) {
      if (!(item instanceof Long number) || number != number.intValue()) {
        throw new BadInstrument(path, "must hold whole numbers only");
      }
      numbers.add(number.intValue());
    }
    return numbers;
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

  /// Fields of other programs may stand there too; one that is nearly ours would be left out in
  /// silence, and `reverse` would turn a scale round.
  private static void noSlips(Members members, String path, List<String> fields) {
    for (var name : members.names()) {
      for (var field : fields) {
        if (!fields.contains(name) && Nearness.isNear(name, field)) {
          throw new BadInstrument(path + name, "is no field of a quiz; perhaps " + field);
        }
      }
    }
  }
}
