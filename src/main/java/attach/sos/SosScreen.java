package attach.sos;

import attach.content.Calendar;
import attach.content.HelpLine;
import attach.content.Texts;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `attach sos` says, from the nearest to the farthest: own people, the likeliest region, what to
/// call when somebody does harm, every other region, one breath.
public final class SosScreen {
  private static final String BETWEEN = "   ";

  /// How the first region was found.
  public enum Found {
    BY_CLOCK,
    BY_NAME
  }

  private final Texts texts;
  private final Calendar calendar;
  private final Look look;
  private final boolean brief;
  private final List<Line> lines = new ArrayList<>();

  /// A screen that is still empty.
  ///
  /// @param brief one number for each other region, so that what is nearest stays on a small screen
  public SosScreen(Texts texts, Calendar calendar, Look look, boolean brief) {
    this.texts = texts;
    this.calendar = calendar;
    this.look = look;
    this.brief = brief;
  }

  /// The whole screen.
  ///
  /// @param regions the first one is where the person most likely is
  public List<Line> of(Optional<OwnPlan> own, List<Region> regions, Found found) {
    var here = regions.getFirst();
    say(texts.get("first"));
    strong(
        here.danger()
            .map(number -> texts.get("danger", "number", number))
            .orElseGet(() -> texts.get("danger-anywhere")));
    blank();
    own(own);
    blank();
    near(here, found);
    blank();
    harm(here);
    blank();
    others(regions.subList(1, regions.size()));
    say(texts.get("region-other"));
    say(texts.get("checked", "month", calendar.month(here.checked())));
    say(texts.get("breath"));
    say(texts.get("breath-more"));
    if (brief) {
      peopleAgain(own);
    }
    say(texts.get("hide"));
    return lines;
  }

  private void own(Optional<OwnPlan> own) {
    if (own.isEmpty()) {
      say(texts.get("own-none"));
      return;
    }
    var plan = own.get();
    if (plan.people().isEmpty()) {
      say(texts.get("own-none"));
    }
    plan(plan);
  }

  /// On a low screen the top has scrolled away by now, and what somebody looks for is just above the
  /// prompt.
  private void peopleAgain(Optional<OwnPlan> own) {
    own.map(OwnPlan::people)
        .filter(people -> !people.isEmpty())
        .ifPresent(people -> strong(texts.get("own-people") + ": " + String.join("; ", people)));
  }

  /// The plan alone, as `attach sos plan --show` gives it.
  public List<Line> ofPlan(OwnPlan plan) {
    plan(plan);
    return lines;
  }

  private void plan(OwnPlan plan) {
    part(texts.get("own-people"), plan.people());
    part(texts.get("own-steadies"), plan.steadies());
    part(texts.get("own-away"), plan.away());
    part(texts.get("own-words"), plan.words());
    say(texts.get("own-from", "when", calendar.dateWithYear(plan.written())));
  }

  private void part(String head, List<String> theirs) {
    if (!theirs.isEmpty()) {
      strong(head);
      theirs.forEach(this::indented);
    }
  }

  private void near(Region here, Found found) {
    String name = nameOf(here);
    if (found == Found.BY_NAME) {
      strong(texts.get("region-chosen", "region", name));
    } else if (here.isAnywhere()) {
      strong(texts.get("region-unknown"));
    } else {
      strong(texts.get("region", "region", name));
    }
    for (var line : here.lines()) {
      if (line.kind() != HelpLine.Kind.ABUSE) {
        indented(labelled(line));
      }
    }
    say(texts.get("may-ask"));
    if (!here.of(HelpLine.Kind.TEXT).isEmpty()) {
      say(texts.get("quiet"));
    }
  }

  private void harm(Region here) {
    strong(texts.get("abuse"));
    var theirs = here.of(HelpLine.Kind.ABUSE);
    theirs.forEach(line -> indented(told(line)));
    if (theirs.isEmpty()) {
      say(
          here.isAnywhere()
              ? texts.get("abuse-none-anywhere")
              : texts.get("abuse-none", "region", nameOf(here)));
    }
    say(texts.get("abuse-fault") + " " + texts.get("abuse-safety").replace('\n', ' '));
  }

  private void others(List<Region> others) {
    strong(texts.get("others"));
    if (brief) {
      row(others);
      return;
    }
    for (var region : others) {
      indented(nameOf(region));
      region.lines().forEach(line -> say("    " + labelled(line)));
    }
  }

  /// Side by side, and never broken between a place and its number where that can be.
  private void row(List<Region> others) {
    var line = new StringBuilder();
    for (var region : others) {
      String piece = nameOf(region) + ": " + region.foremost().number();
      boolean fits =
          Width.of(line.toString()) + BETWEEN.length() + Width.of(piece) < look.width() - 2;
      if (!line.isEmpty() && !fits) {
        indented(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : BETWEEN).append(piece);
    }
    indented(line.toString());
  }

  private String nameOf(Region region) {
    return texts.get("region-" + region.id());
  }

  private String labelled(HelpLine line) {
    // "emergency, emergency: 112" helps nobody.
    if (line.name().equals(line.kind().id())) {
      return told(line);
    }
    return texts.get("kind-" + line.kind().id()) + ", " + told(line);
  }

  private String told(HelpLine line) {
    return line.note()
        .map(
            note ->
                texts.get("line-note", "name", line.name(), "number", line.number(), "note", note))
        .orElseGet(() -> texts.get("line", "name", line.name(), "number", line.number()));
  }

  private void indented(String text) {
    say("  " + text);
  }

  private void say(String text) {
    wrap(Style.PLAIN, text);
  }

  private void strong(String text) {
    wrap(Style.STRONG, text);
  }

  private void wrap(Style style, String text) {
    Width.wrap(text, look.width() - 1).forEach(line -> lines.add(Line.of(style, line)));
  }

  private void blank() {
    lines.add(Line.of(""));
  }
}
