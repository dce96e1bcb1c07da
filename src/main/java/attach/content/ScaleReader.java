package attach.content;

import attach.content.Instrument.Norm;
import attach.content.Instrument.Scale;
import attach.format.Members;
import attach.format.UnexpectedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the scales of a questionnaire and checks them.
final class ScaleReader {
  private static final String ITEMS = "items";
  private static final String REVERSED = "reversed";
  private static final String NORM = "norm";

  private static final List<String> FIELDS = List.of("id", "title", ITEMS, REVERSED, NORM);
  private static final List<String> NORM_FIELDS = List.of("mean", "sd", "reliability", "source");

  private ScaleReader() {}

  /// @param most the highest number that an item can have
  static List<Scale> scales(Members members, int most) {
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
    var id = Fields.nonBlank(field + ".id", scale.required("id", scale.text("id")));
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
    Fields.noSlips(scale, field + ".", FIELDS);
    return new Scale(id, scale.text("title").orElse(id), List.copyOf(items), reversed, norm);
  }

  /// Item numbers, each once.
  private static Set<Integer> numbers(String field, Members scale, String name) {
    var path = field + "." + name;
    var numbers = new LinkedHashSet<Integer>();
    for (int number : Fields.wholes(scale, name, path)) {
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
      source = Fields.nonBlank(field + ".source", norm.required("source", norm.text("source")));
    } catch (UnexpectedJson unexpected) {
      throw new BadInstrument(field + "." + unexpected.getMessage());
    }
    if (sd <= 0) {
      throw new BadInstrument(field + ".sd", "must be above 0");
    }
    if (reliability.filter(value -> value < 0 || value > 1).isPresent()) {
      throw new BadInstrument(field + ".reliability", "must be from 0 to 1");
    }
    Fields.noSlips(norm, field + ".", NORM_FIELDS);
    return new Norm(mean, sd, reliability, source);
  }
}
