package attach.ground;

import attach.breath.BreathingPattern;
import attach.breath.Frame;
import attach.breath.Pacer;
import attach.breath.Phase;
import attach.content.Texts;
import attach.entry.Ending;
import attach.entry.Rating;
import attach.terminal.Line;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A breath to follow: a lead-in, then whole breaths.
final class BreathMotion implements Practice {
  /// Time to find a seat and let the breath go out.
  static final Duration LEAD = Duration.ofSeconds(3);

  private static final long FRAME = 33_333_333L;
  private static final long SECOND = 1_000_000_000L;
  private static final double STEP = 0.1;

  /// Breaths in which the strength can be noted, and in which the words are said in full.
  private static final int FIRST = 2;

  private final Pacer pacer;
  private final int breaths;
  private final Manner manner;
  private final Texts texts;
  private final BreathScreen screen;
  private final LocalTime clock;
  private final Strength strength;
  private final List<String> answers = new ArrayList<>();

  private RunningTime time;
  private long begun;
  private long latest;
  private int last;
  private boolean over;
  private Duration toSay = Duration.ZERO;
  private Duration toRing = Duration.ZERO;
  private Notice notice = Notice.NONE;

  /// @param clock what the clock on the wall says at the beginning
  BreathMotion(BreathingPattern pattern, int breaths, Manner manner, Texts texts, LocalTime clock) {
    this.pacer = new Pacer(pattern);
    this.breaths = breaths;
    this.last = breaths;
    this.manner = manner;
    this.texts = texts;
    this.strength = new Strength(texts);
    this.screen = new BreathScreen(texts, manner);
    this.clock = clock;
  }

  @Override
  public void begin(long nanos) {
    begun = nanos;
    latest = nanos;
    time = new RunningTime(nanos);
  }

  /// Time since the first breath began; below zero in the lead-in.
  private Duration breathed(long nanos) {
    return time.at(nanos).minus(LEAD);
  }

  private Duration end() {
    return pacer.pattern().breaths(last);
  }

  private boolean isLead(long nanos) {
    return breathed(nanos).isNegative();
  }

  private Frame frame(long nanos) {
    var end = end().minusNanos(1);
    var breathed = breathed(nanos);
    return pacer.at(breathed.compareTo(end) < 0 ? breathed : end);
  }

  @Override
  public List<Line> lines(long nanos, int columns, int rows, boolean unicode) {
    var size = new BreathScreen.Size(columns, rows, unicode);
    var below = new BreathScreen.Below(below(nanos), breathOf(nanos));
    var above = isNoting(nanos) ? strength.line() : "";
    return isLead(nanos)
        ? screen.lead(leadSeconds(nanos), above, below, size)
        : screen.breath(frame(nanos), above, below, size);
  }

  private int leadSeconds(long nanos) {
    return (int) Math.ceilDiv(-breathed(nanos).toNanos(), SECOND);
  }

  private boolean isNoting(long nanos) {
    return manner.asksStrength() && (isLead(nanos) || frame(nanos).breath() <= FIRST);
  }

  private String below(long nanos) {
    if (time.isWaiting()) {
      return texts.get("waiting");
    }
    if (notice.until() > nanos) {
      return notice.text();
    }
    return texts.get(last < breaths ? "stopping" : "softly");
  }

  private String breathOf(long nanos) {
    long left = time.momentOf(LEAD.plus(end()), nanos) - begun;
    var until = clock.plusNanos(left).plusSeconds(30).withSecond(0).withNano(0);
    int breath = isLead(nanos) ? 1 : frame(nanos).breath();
    return texts.get("breath-of", "n", breath, "of", last, "time", until);
  }

  @Override
  public long nextFrame(long nanos) {
    if (time.isWaiting()) {
      return nanos + SECOND;
    }
    long grid = nanos + FRAME - (nanos - begun) % FRAME;
    if (isLead(nanos)) {
      return Math.min(nanos + SECOND / 4, time.momentOf(LEAD, nanos));
    }
    var breathed = breathed(nanos);
    long turn = time.momentOf(LEAD.plus(pacer.nextBoundary(breathed)), nanos);
    var phase = frame(nanos).phase();
    boolean moves = phase != Phase.HOLD && phase != Phase.REST;
    return Math.min(moves ? grid : nanos + SECOND / 4, turn);
  }

  @Override
  public List<String> words(long nanos) {
    var words = new ArrayList<>(answers);
    answers.clear();
    var breathed = breathed(nanos);
    while (toSay.compareTo(breathed) <= 0 && toSay.compareTo(end()) < 0) {
      var frame = pacer.at(toSay);
      if (manner.cue().speaks()) {
        words.addAll(cues(frame));
      }
      toSay = pacer.nextBoundary(toSay);
    }
    return words;
  }

  private List<String> cues(Frame frame) {
    var cues = new ArrayList<String>();
    int done = frame.breath() - 1;
    if (frame.phase() == Phase.IN && done > 0 && done % 5 == 0) {
      cues.add(texts.get("plain-done", "n", done));
    }
    String part = frame.phase().id();
    String seconds = Seconds.text(pacer.pattern().length(frame.phase()), time.speed());
    if (manner.still()) {
      String length =
          seconds.equals("1") ? texts.get("length-one") : texts.get("length-many", "n", seconds);
      cues.add(texts.get("still-" + part, "length", length));
    } else if (frame.breath() <= FIRST) {
      cues.add(texts.get("plain-phase-" + part, "seconds", seconds));
    } else {
      cues.add(texts.get("plain-phase-short-" + part));
    }
    return cues;
  }

  @Override
  public long nextWords(long nanos) {
    if (time.isWaiting()) {
      return nanos + SECOND;
    }
    var next = toSay.compareTo(end()) < 0 ? toSay : end();
    return time.momentOf(LEAD.plus(next), nanos);
  }

  @Override
  public int bells(long nanos) {
    int bells = 0;
    var breathed = breathed(nanos);
    while (toRing.compareTo(breathed) <= 0 && toRing.compareTo(end()) < 0) {
      bells =
          switch (pacer.at(toRing).phase()) {
            case IN -> 1;
            case OUT -> 2;
            case TOP_UP, HOLD, REST -> 0;
          };
      toRing = pacer.nextBoundary(toRing);
    }
    return manner.cue().rings() ? bells : 0;
  }

  @Override
  public void press(String key, long nanos) {
    if (isNoting(nanos) && strength.takes(key, answers)) {
      return;
    }
    switch (key) {
      case " " -> {
        time.waitOrGoOn(nanos);
        answers.add(texts.get(time.isWaiting() ? "waiting" : "going-on"));
      }
      case "q" -> stop(nanos);
      case "esc" -> over = true;
      case "-", "left", "down" -> change(-STEP, nanos);
      case "=", "+", "right", "up" -> change(STEP, nanos);
      default -> {
        // A key without a meaning is no mistake that somebody must hear of.
      }
    }
  }

  private void stop(long nanos) {
    if (last < breaths || time.isWaiting() || isLead(nanos)) {
      over = true;
      return;
    }
    last = frame(nanos).breath();
    if (last == breaths) {
      // It ends after this breath anyway; the same key again still means now.
      over = over || notice.text().equals(texts.get("stopping"));
    }
    tell(texts.get("stopping"), nanos + Long.MAX_VALUE / 4);
  }

  private void change(double share, long nanos) {
    double before = time.speed();
    time.change(share, nanos);
    boolean slower = share < 0;
    if (time.speed() == before) {
      tell(texts.get(slower ? "slowest" : "fastest"), nanos + 3 * SECOND);
      return;
    }
    String seconds = Seconds.text(pacer.pattern().cycle(), time.speed());
    tell(
        slower ? texts.get("slower", "seconds", seconds) : texts.get("faster", "seconds", seconds),
        nanos + 3 * SECOND);
  }

  private void tell(String text, long until) {
    notice = new Notice(text, until);
    answers.add(text);
  }

  @Override
  public void stoodStill(long from, long to) {
    time.stoodStill(from, to);
  }

  @Override
  public boolean isOver(long nanos) {
    latest = nanos;
    return over || breathed(nanos).compareTo(end()) >= 0;
  }

  @Override
  public Optional<Integer> breaths() {
    var breathed = breathed(latest);
    return Optional.of(breathed.isNegative() ? 0 : Math.min(last, pacer.breathsIn(breathed)));
  }

  @Override
  public int seconds() {
    return (int) Math.max(0, Math.round(time.spent(latest).minus(LEAD).toMillis() / 1000.0));
  }

  @Override
  public Optional<Rating> before() {
    return strength.noted();
  }

  @Override
  public Ending ended() {
    return breaths().orElse(0) >= breaths ? Ending.COMPLETED : Ending.EARLY;
  }
}
