package attach.render;

import attach.content.Calendar;
import attach.content.Content;
import attach.content.Texts;
import attach.entry.Entry;
import attach.entry.Feeling;
import attach.entry.Label;
import attach.entry.Moment;
import attach.entry.Rating;
import attach.terminal.Line;
import attach.terminal.Look;
import attach.terminal.Style;
import attach.terminal.Width;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entries as lines: one row in a list, or one whole.
public final class EntryLines {
  private final Content content;
  private final Look look;
  private final Texts texts;
  private final Calendar calendar;

  public EntryLines(Content content, Look look) {
    this.content = content;
    this.look = look;
    this.texts = content.flow("journal");
    this.calendar = content.calendar();
  }

  /// A date, a time, what it is, and the end of the id. The date is that of the calendar: 02:10 under
  /// the practice day before would read as the night before.
  public Line row(Moment moment, String type, Optional<Entry> entry, String id) {
    var line =
        Line.of(moment.at().toLocalDate().toString())
            .and(" " + moment.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES) + "  ");
    int idColumn = look.width() - 1 - id.length();
    return line.and(Width.cut(summary(type, entry), idColumn - 2 - line.width()))
        .padTo(idColumn)
        .and(Style.ACCENT, id);
  }

  private String summary(String type, Optional<Entry> entry) {
    return entry
        .filter(Label.class::isInstance)
        .map(label -> label((Label) label))
        .orElseGet(() -> typeName(type));
  }

  private String label(Label label) {
    var feelings = label.feelings().stream().map(this::feeling).toList();
    return String.join(", ", feelings)
        + label.trigger().map(trigger -> " - " + content.triggers().nameOf(trigger)).orElse("");
  }

  private String feeling(Feeling feeling) {
    String name = content.feelings().nameOf(feeling.word());
    return feeling.strength().map(Rating::value).map(value -> name + " " + value).orElse(name);
  }

  /// What an entry is called: an unknown type keeps its own name.
  public String typeName(String type) {
    String id = "type-" + type;
    return texts.all().containsKey(id) ? texts.get(id) : type;
  }

  /// The date and time, and after midnight also the day that the entry counts for.
  public String when(Moment moment) {
    var date = moment.at().toLocalDate();
    String when =
        calendar.date(date) + ", " + moment.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return date.equals(moment.day())
        ? when
        : when + " " + texts.get("counts-for", "day", calendar.weekday(moment.day()));
  }

  /// A heading, every field with its words, and the id.
  public List<Line> whole(Moment moment, String type, List<String> fields, String id) {
    var lines = new ArrayList<Line>();
    var heading = Line.of(Style.STRONG, typeName(type)).and("   " + when(moment));
    if (heading.width() < look.width()) {
      lines.add(heading);
    } else {
      lines.add(Line.of(Style.STRONG, typeName(type)));
      Width.wrap(when(moment), look.width() - 1).forEach(line -> lines.add(Line.of(line)));
    }
    fields.forEach(
        field ->
            Width.wrap(field, look.width() - 3).forEach(line -> lines.add(Line.of("  " + line))));
    lines.add(Line.of("  ").and(Style.ACCENT, id));
    return lines;
  }
}
