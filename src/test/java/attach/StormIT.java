package attach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What shaking hands, a closed window and a shell can do to an exercise, at random moments between the
/// first word and a while after the last breath, on a usual and on a small screen. Afterwards the
/// terminal is as it was, the exit code tells what happened, and what was practised is in the journal.
class StormIT {
  /// More than processors: most of the time nothing moves.
  private static final int AT_ONCE = 4;

  /// Three seconds to find a seat, and four breaths.
  private static final String LINE = "\"$attach\" ground --pattern 0.7-0-0.7 --breaths 4";

  private static final int BREATHS = 4;
  private static final double BREATH = 1.4;
  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST = 10 * SECOND;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  /// What happens, and how it ends.
  private enum Happening {
    INT(130),
    TERM(143),
    HUP(129),
    CLOSED(129),
    STOPPED(0),
    QUIT(0),
    RESIZED(0),
    KEYS(0);

    private final int code;

    Happening(int code) {
      this.code = code;
    }

    boolean isSignal() {
      return code != 0;
    }
  }

  @BeforeEach
  void findTools() {
    BuiltFolder.assumeTools("tmux", "stty", "ps");
  }

  @Test
  @Timeout(300)
  void nothing_is_lost_and_the_terminal_is_as_before() throws Exception {
    storm(3);
  }

  @Test
  @Tag("long")
  @Timeout(1800)
  void nothing_is_lost_in_a_long_storm() throws Exception {
    storm(30);
  }

  private void storm(int each) throws Exception {
    var random = new SplittableRandom();
    var tasks = new ArrayList<Callable<String>>();
    for (int number = 0; number < each; number++) {
      boolean small = number % 2 == 1;
      for (var happening : Happening.values()) {
        long seed = random.nextLong();
        tasks.add(() -> one(happening, small, seed));
      }
    }
    List<String> failures = new ArrayList<>();
    try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var task : workers.invokeAll(tasks)) {
        failures.add(task.get());
      }
    }
    failures.removeIf(String::isEmpty);
    assertThat(failures).as(String.join("\n\n", failures)).isEmpty();
  }

  /// One exercise; what went wrong, or nothing.
  private String one(Happening happening, boolean small, long seed) throws IOException {
    var work = Files.createTempDirectory(temp, happening.name());
    var built = BuiltFolder.with(work);
    Files.createDirectories(built.home());
    int columns = small ? 40 : 80;
    int rows = small ? 15 : 24;
    try (var screen = Screen.stoppable(built, work, columns, rows, LINE)) {
      try {
        new Run(built, screen, new SplittableRandom(seed), columns, rows).of(happening);
      } catch (AssertionError wrong) {
        return happening
            + (small ? " on a small screen" : "")
            + ", seed "
            + seed
            + ": "
            + wrong.getMessage()
            + (happening == Happening.CLOSED ? "" : "\n" + screen.text());
      }
    }
    return "";
  }

  private record Run(
      BuiltFolder built, Screen screen, RandomGenerator random, int columns, int rows) {

    void of(Happening happening) {
      screen.waitFor("Let the breath go out first.");
      LockSupport.parkNanos(random.nextLong(LONGEST));
      switch (happening) {
        case INT -> screen.press("C-c");
        case TERM, HUP -> signal(happening.name());
        case CLOSED -> closed();
        case STOPPED -> stopped();
        case QUIT -> quit();
        case RESIZED -> resized();
        case KEYS -> keys();
      }
      if (happening == Happening.CLOSED) {
        checkEntry(entry(), true);
        return;
      }
      if (!happening.isSignal()) {
        leave();
      }
      screen.endedWith(happening.code);
      assertThat(screen.text()).doesNotContain("Full thread dump", "Exception");
      checkEntry(entry(), happening.isSignal());
    }

    private void signal(String name) {
      built.shell("kill -" + name + " " + screen.command()).exitedWith(0);
    }

    private void closed() {
      long command = screen.command();
      screen.close();
      var process = ProcessHandle.of(command);
      long deadline = System.nanoTime() + 30 * SECOND;
      while (process.map(ProcessHandle::isAlive).orElse(false)) {
        assertThat(System.nanoTime()).as("goes with its window").isLessThan(deadline);
        LockSupport.parkNanos(SECOND / 50);
      }
    }

    /// The shell has the terminal in between; twice, because the second time is not like the first.
    private void stopped() {
      for (int time = 0; time < 2; time++) {
        screen.stop().goOn();
        LockSupport.parkNanos(random.nextLong(SECOND));
      }
    }

    private void quit() {
      screen.press("C-\\");
    }

    private void resized() {
      for (int time = 0; time < 4; time++) {
        screen.resize(random.nextInt(20, 120), random.nextInt(8, 40));
        LockSupport.parkNanos(random.nextLong(SECOND / 3));
      }
      screen.settle(columns, rows);
      // Not twice, as where half of an old picture is left.
      screen.waitUntil(
          "shows one picture",
          _ -> times("space = wait", screen.visible()) == 1 || screen.text().contains("Saved."));
    }

    private void keys() {
      var keys = List.of("Space", "-", "=", "Up", "Down", "Left", "Right", "7", "t", "x", "Space");
      for (int time = 0; time < 8; time++) {
        screen.press(keys.get(random.nextInt(keys.size())));
        LockSupport.parkNanos(random.nextLong(SECOND / 5));
      }
    }

    /// Esc ends the exercise at once, and leaves every question after it.
    private void leave() {
      long next = 0;
      while (!screen.text().contains("DONE")) {
        if (System.nanoTime() > next) {
          screen.press("Escape");
          next = System.nanoTime() + SECOND;
        }
        LockSupport.parkNanos(SECOND / 20);
      }
    }

    private static int times(String part, String text) {
      return text.split(part, -1).length - 1;
    }

    private JsonNode entry() {
      var lines = built.attach("journal", "list", "--json").exitedWith(0).out();
      assertThat(lines.lines()).as("entries").hasSize(1);
      try {
        return JSON.readTree(lines);
      } catch (IOException bad) {
        throw new AssertionError(lines, bad);
      }
    }

    /// Whole breaths and whole seconds tell the same story, and the ending with them.
    private static void checkEntry(JsonNode entry, boolean signalled) {
      int breaths = entry.get("breaths").asInt();
      var ended = entry.get("ended").asText();
      if (breaths == BREATHS) {
        // A signal in the very last moment of the last breath still interrupts it.
        assertThat(ended)
            .as("%s", entry)
            .isIn("completed", signalled ? "interrupted" : "completed");
      } else {
        assertThat(ended).as("%s", entry).isEqualTo(signalled ? "interrupted" : "early");
      }
      assertThat(entry.get("seconds").asInt())
          .as("%s", entry)
          .isBetween((int) (breaths * BREATH / 1.6), (int) Math.ceil((breaths + 1) * BREATH * 2.1));
    }
  }
}
