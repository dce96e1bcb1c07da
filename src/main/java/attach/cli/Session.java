package attach.cli;

import attach.content.Content;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.Moment;
import attach.journal.Device;
import attach.journal.DiskFiles;
import attach.journal.EntryTexts;
import attach.journal.Journal;
import attach.journal.JournalUnwritable;
import attach.plan.DailyPart;
import attach.system.Counters;
import attach.system.Places;
import attach.system.Settings;
import attach.system.TodayLine;
import attach.terminal.Console;
import attach.terminal.ConsoleTexts;
import attach.terminal.PlainConsole;
import attach.terminal.Printer;
import attach.terminal.Screen;
import attach.terminal.Waiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

  private final Map<String, Boolean> pleasant = new HashMap<>();

  private Places places;
  private Settings settings;
  private Content content;
  private Journal journal;
  private Printer out;
  private Printer err;
  private FreeText freeText;

  Session(Tools tools, CommonOptions options) {
    this.tools = tools;
    this.options = options;
    this.now = ZonedDateTime.now(tools.clock());
  }

  CommonOptions options() {
    return options;
  }

  boolean canAsk() {
    return !options.noInput() && !options.json() && tools.surroundings().canAsk();
  }

  /// Whether somebody sees what goes to standard output, because it is a terminal.
  boolean showsOutput() {
    return tools.surroundings().out();
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

  /// Makes the data folder where it is missing, for this person alone.
  void makeDataFolder() throws IOException {
    new DiskFiles(places().data(), places().named()).makeFolder("");
  }

  /// What to throw when a file of the data folder could not be written.
  JournalUnwritable unwritable(String name, IOException failure) {
    return new JournalUnwritable(places().data().resolve(name).toString(), failure);
  }

  /// Clears the screen. It asks for no setting: a notice about one would stand there afterwards.
  Screen.Cleared clearScreen() {
    return Screen.clear(tools.out(), tools.surroundings());
  }

  DiskFiles stateFiles() {
    return new DiskFiles(places().state(), false);
  }

  Printer out() {
    if (out == null) {
      var surroundings = tools.surroundings();
      out =
          new Printer(
              tools.out(),
              surroundings.charset(),
              surroundings.forOutput(options.colour(), isPlain()));
    }
    return out;
  }

  Printer err() {
    if (err == null) {
      var surroundings = tools.surroundings();
      err =
          new Printer(
              tools.err(),
              surroundings.charset(),
              surroundings.forMessages(options.colour(), isPlain()));
    }
    return err;
  }

  private boolean isPlain() {
    return options.plain() || settings().plain();
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

  Waiter waiter() {
    return tools.waiter();
  }

  FreeText freeText() {
    if (freeText == null) {
      freeText = new FreeText(tools.in());
    }
    return freeText;
  }

  Console console() {
    var texts = content().flow("prompts");
    return new PlainConsole(
        new BufferedReader(new InputStreamReader(tools.in(), tools.surroundings().charset())),
        err(),
        new ConsoleTexts(
            texts.get("keys"),
            texts.get("again-number"),
            texts.get("again-choice"),
            texts.get("found"),
            texts.get("own")));
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

  /// Why something that was printed did not arrive.
  Optional<IOException> lostOutput() {
    return out == null ? Optional.empty() : out.lost();
  }

  void flush() {
    if (out != null) {
      out.flush();
    }
    if (err != null) {
      err.flush();
    }
  }
}
