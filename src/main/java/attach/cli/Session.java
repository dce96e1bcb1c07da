package attach.cli;

import attach.content.Content;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.History;
import attach.entry.Moment;
import attach.entry.Period;
import attach.journal.Device;
import attach.journal.DiskFiles;
import attach.journal.EntryTexts;
import attach.journal.Journal;
import attach.journal.JournalUnreadable;
import attach.journal.JournalUnwritable;
import attach.plan.DailyPart;
import attach.system.Counters;
import attach.system.Marks;
import attach.system.Places;
import attach.system.Settings;
import attach.system.TodayLine;
import attach.terminal.Console;
import attach.terminal.Printer;
import attach.terminal.Pulse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// One run of one command: what it may use. Everything is made when it is first asked for.
final class Session {
  private final Tools tools;
  private final CommonOptions options;
  private final ZonedDateTime now;
  private final Consoles consoles;

  private final Map<String, Boolean> pleasant = new HashMap<>();

  private Places places;
  private Settings settings;
  private Content content;
  private Journal journal;
  private FreeText freeText;

  Session(Tools tools, CommonOptions options) {
    this.tools = tools;
    this.options = options;
    this.now = ZonedDateTime.now(tools.clock());
    this.consoles = new Consoles(tools, options, this::settings, this::content);
  }

  CommonOptions options() {
    return options;
  }

  /// What this run may ask and draw, and where words go.
  Consoles consoles() {
    return consoles;
  }

  boolean canAsk() {
    return consoles.canAsk();
  }

  Printer out() {
    return consoles.out();
  }

  Printer err() {
    return consoles.err();
  }

  Console console() {
    return consoles.console();
  }

  ZonedDateTime now() {
    return now;
  }

  Moment moment() {
    return moment(now);
  }

  Moment moment(ZonedDateTime at) {
    return Moment.of(at, settings().dayStarts());
  }

  LocalDate today() {
    return moment().day();
  }

  Content content() {
    if (content == null) {
      var told = tools.surroundings().environment().get("ATTACH_LANG");
      var language = told == null ? settings().language() : told;
      content = new Content(language);
    }
    return content;
  }

  Settings settings() {
    if (settings == null) {
      settings = Settings.read(places().data());
      settings.problem().ifPresent(problem -> notice("A setting was left out: " + problem + "."));
    }
    return settings;
  }

  /// They were changed by this run.
  void rereadSettings() {
    settings = null;
    pleasant.clear();
  }

  Places places() {
    if (places == null) {
      places = Places.of(tools.surroundings().environment(), tools.userHome());
    }
    return places;
  }

  Journal journal() {
    if (journal == null) {
      var files = new DiskFiles(places().data(), places().named());
      var toClose = files.widerThanNeeded(List.of("", "journal"));
      if (!toClose.isEmpty()) {
        notice("Other people on this machine can look in. To close it:");
        // Never broken, so that it can be copied.
        toClose.forEach(command -> err().line("  " + command));
      }
      var random = tools.random().get();
      journal = new Journal(files, new Device(stateFiles(), random), random);
    }
    return journal;
  }

  /// The last days as far as they can be read. An unreadable journal must not stand in the way of a
  /// kind word.
  History lately(int days) {
    try {
      return journal().history(Period.endingOn(today(), days));
    } catch (JournalUnreadable unreadable) {
      return History.EMPTY;
    }
  }

  /// Makes the data folder where it is missing, for this person alone.
  void makeDataFolder() throws IOException {
    new DiskFiles(places().data(), places().named()).makeFolder("");
  }

  /// What to throw when a file of the data folder could not be written.
  JournalUnwritable unwritable(String name, IOException failure) {
    return new JournalUnwritable(places().data().resolve(name).toString(), failure);
  }

  DiskFiles stateFiles() {
    return new DiskFiles(places().state(), false);
  }

  Marks marks() {
    return new Marks(places().state());
  }

  /// Says something beside the result.
  void notice(String text) {
    err().paragraph(text);
  }

  /// Tells how many lines gave no entry, without a word of them.
  void tellUnread(List<Gap> gaps) {
    long unread = gaps.stream().filter(gap -> gap.kind() != Gap.Kind.LOCKED).count();
    if (unread > 0) {
      notice(content().flow("today").get("unread", "n", unread));
    }
  }

  RandomGenerator random() {
    return tools.random().get();
  }

  Pulse pulse() {
    return tools.pulse();
  }

  /// Standard input as it is, for a whole table.
  InputStream in() {
    return tools.in();
  }

  FreeText freeText() {
    if (freeText == null) {
      freeText = new FreeText(tools.in());
    }
    return freeText;
  }

  /// What the clock says at this moment; [#now] is when the run began.
  ZonedDateTime clock() {
    return ZonedDateTime.now(tools.clock());
  }

  /// Makes an entry safe, then counts it.
  ///
  /// @throws NotSaved when it could not be made safe, with the words to hand back
  Journal.Saved save(Moment moment, Entry entry) {
    Journal.Saved saved;
    try {
      saved = journal().append(moment, entry);
    } catch (JournalUnwritable failure) {
      throw new NotSaved(failure, EntryTexts.of(entry));
    }
    var type = entry.type().id();
    var counters =
        counters()
            .with(moment.day(), type, partsDone(entry))
            .withLast(Optional.of(new Counters.Last(saved.id().text(), type, true)));
    keep(counters);
    return saved;
  }

  Counters counters() {
    return Counters.read(places().state())
        .map(counters -> counters.on(today()))
        .orElseGet(() -> Counters.none(today()));
  }

  void keep(Counters counters) {
    counters.write(places().state());
    if (settings().todayLine()) {
      TodayLine.write(
          places().state(),
          counters.day(),
          Arrays.stream(DailyPart.values())
              .map(part -> counters.parts().contains(part.id()))
              .toList());
    } else {
      TodayLine.remove(places().state());
    }
  }

  /// The parts of the daily plan that an entry does.
  static Set<String> partsDone(Entry entry) {
    var done = new LinkedHashSet<String>();
    for (var part : DailyPart.values()) {
      if (part.isDoneBy(entry)) {
        done.add(part.id());
      }
    }
    return done;
  }

  /// Whether a feeling is pleasant, by the grid or by what the person said of their own word.
  boolean isPleasant(String word) {
    // A review asks this several times of every entry.
    return pleasant.computeIfAbsent(
        word, asked -> settings().ownWords().getOrDefault(asked, content().isPleasant(asked)));
  }
}
