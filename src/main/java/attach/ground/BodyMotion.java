package attach.ground;

import attach.content.Texts;
import attach.entry.Ending;
import attach.entry.Rating;
import attach.terminal.Line;
import attach.terminal.Width;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An exercise for the body: steps, each for its while or until Enter.
final class BodyMotion implements Practice {
  private static final long SECOND = 1_000_000_000L;

  /// Steps in which the strength can be noted.
  private static final int FIRST = 2;

  private final List<Step> steps;
  private final Manner manner;
  private final Texts texts;
  private final Strength strength;
  private final List<String> answers = new ArrayList<>();

  private RunningTime time;
  private long latest;
  private int step;
  private Duration stepBegan = Duration.ZERO;
  private boolean stopped;
  private int said;
  private int rung;

  /// One step: how long it stays, and its text.
  record Step(Duration length, String text) {}

  BodyMotion(List<Step> steps, Manner manner, Texts texts) {
    this.steps = List.copyOf(steps);
    this.manner = manner;
    this.texts = texts;
    this.strength = new Strength(texts);
  }

  @Override
  public void begin(long nanos) {
    time = new RunningTime(nanos);
    latest = nanos;
  }

  private boolean isDone() {
    return step >= steps.size();
  }

  private Duration stepEnd() {
    return stepBegan.plus(steps.get(step).length());
  }

  /// Goes on to the step that is due.
  private void follow(long nanos) {
    while (!isDone() && time.at(nanos).compareTo(stepEnd()) >= 0) {
      stepBegan = stepEnd();
      step++;
    }
  }

  private boolean isNoting() {
    return manner.asksStrength() && step < FIRST;
  }

  @Override
  public List<Line> lines(long nanos, int columns, int rows, boolean unicode) {
    follow(nanos);
    var lines = new ArrayList<Line>();
    int width = Math.min(columns - 1, 79);
    if (manner.asksStrength()) {
      add(lines, isNoting() ? strength.line() : "", width);
      lines.add(Line.of(""));
    }
    if (!isDone()) {
      add(lines, steps.get(step).text(), width);
      lines.add(Line.of(""));
      add(lines, texts.get("step-of", "n", step + 1, "of", steps.size()), width);
    }
    add(lines, texts.get(time.isWaiting() ? "waiting" : "keys-body"), width);
    return lines.subList(0, Math.min(lines.size(), rows));
  }

  private static void add(List<Line> lines, String text, int width) {
    Width.wrap(text, width).forEach(line -> lines.add(Line.of(line)));
  }

  @Override
  public long nextFrame(long nanos) {
    return nextWords(nanos);
  }

  @Override
  public List<String> words(long nanos) {
    follow(nanos);
    var words = new ArrayList<>(answers);
    answers.clear();
    // A step that went by at once, by Enter twice, is not said any more.
    if (said <= step && !isDone()) {
      words.add(steps.get(step).text());
      said = step + 1;
    }
    return words;
  }

  @Override
  public long nextWords(long nanos) {
    return time.isWaiting() || isDone()
        ? nanos + SECOND
        : Math.min(nanos + SECOND, time.momentOf(stepEnd(), nanos));
  }

  @Override
  public int bells(long nanos) {
    follow(nanos);
    boolean rings = manner.cue().rings() && rung <= step && !isDone();
    rung = step + 1;
    return rings ? 1 : 0;
  }

  @Override
  public void press(String key, long nanos) {
    follow(nanos);
    if (isNoting() && strength.takes(key, answers)) {
      return;
    }
    switch (key) {
      case " " -> {
        time.waitOrGoOn(nanos);
        answers.add(texts.get(time.isWaiting() ? "waiting" : "going-on"));
      }
      case "enter" -> {
        step++;
        stepBegan = time.at(nanos);
      }
      case "q", "esc" -> stopped = true;
      default -> {
        // A key without a meaning is no mistake that somebody must hear of.
      }
    }
  }

  @Override
  public void stoodStill(long from, long to) {
    time.stoodStill(from, to);
  }

  @Override
  public boolean isOver(long nanos) {
    latest = nanos;
    follow(nanos);
    return stopped || isDone();
  }

  @Override
  public Optional<Integer> breaths() {
    return Optional.empty();
  }

  @Override
  public int seconds() {
    return (int) Math.round(time.spent(latest).toMillis() / 1000.0);
  }

  @Override
  public Optional<Rating> before() {
    return strength.noted();
  }

  @Override
  public Ending ended() {
    return isDone() ? Ending.COMPLETED : Ending.EARLY;
  }
}
