package attach.label;

import java.util.List;

/// What a person said before, most frequent first: ids of known things and their own words.
public record Past(List<String> feelings, List<String> triggers, List<String> fears) {
  public static final Past NONE = new Past(List.of(), List.of(), List.of());
}
