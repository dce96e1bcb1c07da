package attach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attach.journal.JournalSchema;
import attach.terminal.Signal;
import attach.terminal.Surroundings;
import attach.terminal.VirtualPulse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// One run of the whole program inside this process, with a home of its own, a clock that stands still
/// and random numbers that come again: `AttachRun.in(home).at("2026-03-01T07:10Z").attach("today")`.
///
/// Every line that a run leaves in the journal is held against the published schema.
final class AttachRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path home;
  private final ZonedDateTime at;
  private final Map<String, String> environment;
  private final Input input;
  private final boolean outputIsTerminal;
  private final Charset charset;
  private Meanwhile meanwhile = new Meanwhile(List.of(), Optional.empty());

  /// What happens while an exercise runs, for which no time passes here: lines that are typed, and a
  /// signal, each after so many seconds.
  private record Meanwhile(List<TypedAt> typed, Optional<SignalAt> signal) {}

  private record TypedAt(double seconds, String line) {}

  private record SignalAt(double seconds, Signal signal) {}

  /// What comes in: a pipe, or lines that somebody types at a terminal.
  private record Input(boolean terminal, List<String> parts, Map<Integer, Runnable> meanwhile) {}

  private AttachRun(
      Path home,
      ZonedDateTime at,
      Map<String, String> environment,
      Input input,
      boolean outputIsTerminal,
      Charset charset) {
    this.home = home;
    this.at = at;
    this.environment = environment;
    this.input = input;
    this.outputIsTerminal = outputIsTerminal;
    this.charset = charset;
  }

  /// Nobody is at a terminal, and nothing comes from standard input.
  ///
  /// @param home the person's home folder; the journal lies where it lies for everybody
  static AttachRun in(Path home) {
    return new AttachRun(
        home,
        ZonedDateTime.parse("2026-11-24T09:00+01:00[Europe/Berlin]"),
        Map.of("HOME", home.toString()),
        new Input(false, List.of(), Map.of()),
        false,
        StandardCharsets.UTF_8);
  }

  /// @param moment with a zone: `2026-03-01T07:10Z` or `2026-03-01T07:10+01:00[Europe/Berlin]`
  AttachRun at(String moment) {
    var then = ZonedDateTime.parse(moment);
    return new AttachRun(home, then, environment, input, outputIsTerminal, charset);
  }

  AttachRun with(String variable, String value) {
    var more = new HashMap<>(environment);
    more.put(variable, value);
    return new AttachRun(home, at, more, input, outputIsTerminal, charset);
  }

  /// Somebody is at a terminal and types these lines, each ended with Enter; then the input ends. A line
  /// that nobody asks for fails the test.
  AttachRun typing(String... lines) {
    var parts = Arrays.stream(lines).map(line -> line + "\n").toList();
    return new AttachRun(home, at, environment, new Input(true, parts, Map.of()), true, charset);
  }

  /// Something happens to the machine just before a line is typed, counted from 1.
  AttachRun before(int line, Runnable happens) {
    var all = new HashMap<>(input.meanwhile());
    all.put(line, happens);
    return new AttachRun(
        home, at, environment, new Input(true, input.parts(), all), outputIsTerminal, charset);
  }

  /// Somebody is at a terminal, but standard output goes somewhere else.
  AttachRun redirected() {
    return new AttachRun(home, at, environment, input, false, charset);
  }

  /// No terminal: standard input is a pipe with this text.
  AttachRun piping(String text) {
    var piped = new Input(false, List.of(text), Map.of());
    return new AttachRun(home, at, environment, piped, false, charset);
  }

  AttachRun inCharset(Charset screen) {
    return new AttachRun(home, at, environment, input, outputIsTerminal, screen);
  }

  /// While an exercise runs, a line is typed after so many seconds. Said last, in the order of time.
  AttachRun typingAt(double seconds, String line) {
    var all = new ArrayList<>(meanwhile.typed());
    all.add(new TypedAt(seconds, line));
    return copy(new Meanwhile(all, meanwhile.signal()));
  }

  /// While an exercise runs, a signal comes. Said last.
  AttachRun signalAt(double seconds, Signal signal) {
    return copy(new Meanwhile(meanwhile.typed(), Optional.of(new SignalAt(seconds, signal))));
  }

  private AttachRun copy(Meanwhile other) {
    var copy = new AttachRun(home, at, environment, input, outputIsTerminal, charset);
    copy.meanwhile = other;
    return copy;
  }

  Finished attach(String... arguments) {
    var pulse = new VirtualPulse();
    meanwhile.signal().ifPresent(sent -> pulse.signal(sent.seconds(), sent.signal()));
    var before = journalLines();
    var screen = new ByteArrayOutputStream();
    var out = new Shown(screen);
    var err = new Shown(screen);
    var in = new Typed(input, screen, charset, new ArrayDeque<>(meanwhile.typed()), pulse);
    var random = new SplittableRandom(seed(arguments));
    boolean terminal = input.terminal();
    long begun = pulse.nanos();
    var tools =
        new Tools(
            new Surroundings(environment, terminal, outputIsTerminal, terminal, charset),
            home.toString(),
            in,
            out,
            err,
            Clock.fixed(at.toInstant(), at.getZone()),
            () -> random,
            pulse);
    int code = Attach.run(tools, arguments);
    var finished =
        new Finished(
            List.of(arguments),
            code,
            out.text(charset),
            err.text(charset),
            screen.toString(charset),
            Duration.ofNanos(pulse.nanos() - begun));
    if (terminal) {
      assertThat(in.left).as("lines that nobody asked for, in %s", finished).isEmpty();
      assertThat(in.timed).as("lines that came too late, in %s", finished).isEmpty();
    }
    var written = journalLines();
    before.forEach(written::remove);
    written.forEach(JournalSchema::check);
    return finished;
  }

  /// One of the two streams; what goes to it also stands on the screen.
  private static final class Shown extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream screen;

    Shown(ByteArrayOutputStream screen) {
      this.screen = screen;
    }

    @Override
    public void write(int b) {
      bytes.write(b);
      screen.write(b);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes.write(some, offset, length);
      screen.write(some, offset, length);
    }

    String text(Charset charset) {
      return bytes.toString(charset);
    }
  }

  /// Gives one line at a time, as a terminal does, and echoes it on the screen.
  private static final class Typed extends InputStream {
    private final Map<Integer, Runnable> meanwhile;
    private final ByteArrayOutputStream screen;
    private final boolean echo;
    private final Charset charset;
    private final Deque<String> left;
    private byte[] line = {};
    private final Deque<TypedAt> timed;
    private final VirtualPulse pulse;
    private int read;
    private int number;

    Typed(
        Input input,
        ByteArrayOutputStream screen,
        Charset charset,
        Deque<TypedAt> timed,
        VirtualPulse pulse) {
      this.timed = timed;
      this.pulse = pulse;
      this.left = new ArrayDeque<>(input.parts());
      this.meanwhile = input.meanwhile();
      this.echo = input.terminal();
      this.screen = screen;
      this.charset = charset;
    }

    /// Lines for a question are read when it is asked; only those of an exercise are there before.
    @Override
    public int available() {
      if (read == line.length && !timed.isEmpty() && pulse.isAfter(timed.getFirst().seconds())) {
        left.addFirst(timed.removeFirst().line() + "\n");
        number--;
        return 1;
      }
      return line.length - read;
    }

    @Override
    public int read() {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (read == line.length) {
        if (left.isEmpty()) {
          return -1;
        }
        meanwhile.getOrDefault(++number, () -> {}).run();
        line = left.removeFirst().getBytes(charset);
        read = 0;
        if (echo) {
          screen.writeBytes(line);
        }
      }
      int count = Math.min(length, line.length - read);
      System.arraycopy(line, read, into, offset, count);
      read += count;
      return count;
    }
  }

  /// The same run gives the same ids; the next one, which finds what this one wrote, gives others.
  private long seed(String... arguments) {
    long seed = Arrays.hashCode(arguments) * 31L + at.hashCode();
    for (var file : files(home)) {
      seed = seed * 31 + file.toFile().length();
    }
    return seed;
  }

  /// Where the entries lie unless the run was told otherwise.
  static Path journal(Path home) {
    return home.resolve(".local/share/attach/journal");
  }

  static Path data(Path home) {
    return home.resolve(".local/share/attach");
  }

  static Path state(Path home) {
    return home.resolve(".local/state/attach");
  }

  /// Every line of every journal file below the home, in no order that means anything.
  private List<String> journalLines() {
    var lines = new ArrayList<String>();
    for (var file : files(home)) {
      if (file.toString().endsWith(".jsonl") && file.getParent().endsWith("journal")) {
        lines.addAll(text(file).lines().toList());
      }
    }
    return lines;
  }

  /// The lines of the journal where it usually lies.
  static List<String> linesIn(Path home) {
    var lines = new ArrayList<String>();
    for (var file : files(journal(home))) {
      lines.addAll(text(file).lines().toList());
    }
    return lines;
  }

  /// The only entry that there is.
  static JsonNode onlyEntry(Path home) {
    var lines = linesIn(home);
    assertThat(lines).hasSize(1);
    return json(lines.getFirst());
  }

  static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// A file of which a damaged part must not stop the test.
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException bad) {
      throw new AssertionError("not JSON: " + text, bad);
    }
  }

  /// What a run left behind. Every failure shows both streams.
  ///
  /// @param screen both streams and what was typed, as they stood on one screen
  /// @param waited how long somebody was waited for, without any time passing
  record Finished(
      List<String> arguments, int code, String out, String err, String screen, Duration waited) {

    Finished exitedWith(int expected) {
      assertThat(code).as("exit code of %s", this).isEqualTo(expected);
      return this;
    }

    /// The whole of standard output.
    Finished printed(String expected) {
      assertThat(out).as("standard output of %s", this).isEqualTo(expected);
      return this;
    }

    /// The whole of standard error.
    Finished said(String expected) {
      assertThat(err).as("standard error of %s", this).isEqualTo(expected);
      return this;
    }

    Finished printedAmongOther(String... parts) {
      assertThat(out).as("standard output of %s", this).contains(parts);
      return this;
    }

    Finished saidAmongOther(String... parts) {
      assertThat(err).as("standard error of %s", this).contains(parts);
      return this;
    }

    /// Among other things, however it was broken into lines.
    Finished saidWrapped(String part) {
      assertThat(err.replace("\n", " ")).as("standard error of %s", this).contains(part);
      return this;
    }

    /// The whole screen, with what was typed.
    Finished showed(String expected) {
      assertThat(screen).as("the screen of %s", this).isEqualTo(expected);
      return this;
    }

    Finished showedAmongOther(String... parts) {
      assertThat(screen).as("the screen of %s", this).contains(parts);
      return this;
    }

    /// Neither stream holds any of these words.
    Finished showedNothingOf(String... words) {
      assertThat(out + err).as("both streams of %s", this).doesNotContain(words);
      return this;
    }

    /// Standard output is one JSON object in one line, and nothing else.
    JsonNode json() {
      assertThat(out).as("standard output of %s", this).endsWith("\n").containsOnlyOnce("\n");
      return AttachRun.json(out);
    }

    @Override
    public String toString() {
      return "attach "
          + String.join(" ", arguments)
          + "\nexit code "
          + code
          + "\n--- standard output\n"
          + out
          + "--- standard error\n"
          + err
          + "---";
    }
  }
}
