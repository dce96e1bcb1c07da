package attach.content;

import attach.format.Members;
import java.util.ArrayList;
import java.util.List;

/// What the fields of a questionnaire file have in common. A path is a field as a complaint names it.
final class Fields {
  private Fields() {}

  static String nonBlank(String field, String text) {
    if (text.isBlank()) {
      throw new BadInstrument(field, "is empty");
    }
    return text;
  }

  static List<Integer> wholes(Members members, String name, String path) {
    var numbers = new ArrayList<Integer>();
    for (Object item : members.list(name)) {
      if (!(item instanceof Long number) || number != number.intValue()) {
        throw new BadInstrument(path, "must hold whole numbers only");
      }
      numbers.add(number.intValue());
    }
    return numbers;
  }

  /// Fields of other programs may stand there too; one that is nearly ours would be left out in
  /// silence, and `reverse` would turn a scale round.
  static void noSlips(Members members, String path, List<String> fields) {
    for (var name : members.names()) {
      for (var field : fields) {
        if (!fields.contains(name) && Nearness.isNear(name, field)) {
          throw new BadInstrument(path + name, "is no field of a quiz; perhaps " + field);
        }
      }
    }
  }
}
