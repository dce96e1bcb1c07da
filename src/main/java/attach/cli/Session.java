package attach.cli;

import attach.content.Content;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.History;
import attach.entry.Moment;
import attach.entry.Named;
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
import attach.terminal.JLineConsole;
import attach.terminal.PlainConsole;
import attach.terminal.Printer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// One run of one command: what it may use. Everything is made when it is first asked for.
final class Session {
  private final Tools tools;
  private final CommonOptions options;
  private final ZonedDateTime now;

  private Places places;
  private Settings settings;
  private Content content;
  private Journal journal;
  private Printer out;
  private Printer err;
  private FreeText freeText;
  private BufferedReader typed;

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
      var language = tools.surroundings().environment().getOrDefault("ATTACH_LANG", "en");
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
  void tellUnread(History history) {
    int gaps = history.gaps(Gap.Kind.DAMAGED) + history.gaps(Gap.Kind.NEWER);
    if (gaps > 0) {
      notice(content().flow("today").get("unread", "n", gaps));
    }
  }

  FreeText freeText() {
    if (freeText == null) {
      freeText = new FreeText(tools.in());
    }
    return freeText;
  }

  Console console() {
    return plainOn(err());
  }

  /// A console for what moves: with a picture where there can be one.
  Console movingConsole() {
    return canDraw()
        ? new JLineConsole(
            tools.in(), tools.pulse(), tools.surroundings().type(), this::drawer, this::plainOn)
        : console();
  }

  boolean canDraw() {
    return canAsk() && !options.motionless() && !isPlain() && tools.surroundings().canDraw();
  }

  /// Whether the person asked for less motion.
  boolean isStill() {
    return options.motionless() || tools.surroundings().isStill();
  }

  /// A printer for a width that is known without asking.
  private Printer drawer(int width) {
    var surroundings = tools.surroundings();
    return new Printer(
        tools.err(),
        surroundings.charset(),
        surroundings.forMessages(options.colour(), isPlain(), width));
  }

  private Console plainOn(Printer printer) {
    if (typed == null) {
      typed = new BufferedReader(new InputStreamReader(tools.in(), tools.surroundings().charset()));
    }
    var texts = content().flow("prompts");
    return new PlainConsole(
        typed,
        printer,
        new ConsoleTexts(
            texts.get("keys"),
            texts.get("again-number"),
            texts.get("again-choice"),
            texts.get("found"),
            texts.get("own")),
        tools.pulse(),
        canAsk());
  }

  /// What the clock says at this moment; [#now] is when the run began.
  ZonedDateTime clock() {
    return ZonedDateTime.now(tools.clock());
  }

  RandomGenerator random() {
    return tools.random().get();
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
            .with(moment.day(), type, partsDone(List.of(entry)))
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

  static Set<String> partsDone(List<Entry> entries) {
    return Arrays.stream(DailyPart.values())
        .filter(part -> entries.stream().anyMatch(part::isDoneBy))
        .map(Named::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whether a feeling is pleasant, by the grid or by what the person said of their own word.
  boolean isPleasant(String word) {
    return settings().ownWords().getOrDefault(word, content().isPleasant(word));
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
