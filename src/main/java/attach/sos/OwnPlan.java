package attach.sos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a person wrote while calm, for an hour that is hard. Every part may be empty.
///
/// @param people who can be called or written to, with their numbers
/// @param steadies what steadies them
/// @param away what is better out of reach then, and who could keep it
/// @param words what they want to tell themselves
/// @param written the day of the latest change
public record OwnPlan(
    List<String> people,
    List<String> steadies,
    List<String> away,
    List<String> words,
    LocalDate written) {
  public OwnPlan {
    people = List.copyOf(people);
    steadies = List.copyOf(steadies);
    away = List.copyOf(away);
    words = List.copyOf(words);
  }

  public static OwnPlan empty(LocalDate today) {
    return new OwnPlan(List.of(), List.of(), List.of(), List.of(), today);
  }

  public boolean isEmpty() {
    return people.isEmpty() && steadies.isEmpty() && away.isEmpty() && words.isEmpty();
  }

  /// A part of the plan, in the order in which it is asked and shown.
  public enum Part {
    PEOPLE("call"),
    STEADIES("steadies"),
    AWAY("away"),
    WORDS("tell");

    private final String id;

    Part(String id) {
      this.id = id;
    }

    /// Its name in the file, and as an option.
    public String id() {
      return id;
    }
  }

  public List<String> part(Part part) {
    return switch (part) {
      case PEOPLE -> people;
      case STEADIES -> steadies;
      case AWAY -> away;
      case WORDS -> words;
    };
  }

  /// With one part said anew.
  public OwnPlan with(Part part, List<String> lines, LocalDate today) {
    return new OwnPlan(
        part == Part.PEOPLE ? lines : people,
        part == Part.STEADIES ? lines : steadies,
        part == Part.AWAY ? lines : away,
        part == Part.WORDS ? lines : words,
        today);
  }

  /// Every line of it, to hand back what could not be saved.
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (Part part : Part.values()) {
      lines.addAll(part(part));
    }
    return lines;
  }
}
