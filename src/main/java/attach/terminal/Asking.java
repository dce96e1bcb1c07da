package attach.terminal;

import java.io.IOException;
import java.util.Optional;

/// Asks questions on the screen, one after the other: draws each, hands it the keys, and leaves one line
/// of it. What was pinned stands above each.
final class Asking {
  /// How long a key may wait to be seen.
  private static final long LISTENING = 20_000_000L;

  /// How long Esc waits for a second one.
  private static final long SECOND_ESCAPE = 400_000_000L;

  private final Pulse pulse;
  private final RawTerminal terminal;
  private final KeyReader keys;
  private final Hiding hiding;
  private final Guard guard = new Guard();
  private Pinned pinned = new Pinned("");

  Asking(Pulse pulse, RawTerminal terminal, KeyReader keys, Hiding hiding) {
    this.pulse = pulse;
    this.terminal = terminal;
    this.keys = keys;
    this.hiding = hiding;
  }

  void pin(String text) {
    pinned = new Pinned(text);
  }

  /// Something moved, and this was the last key that was pressed meanwhile.
  void afterKey(Optional<Stroke> last) {
    last.ifPresent(stroke -> guard.answered(stroke, true));
  }

  /// @param oneKey whether one key is enough: then what was typed before the question is dropped, since
  ///     it was no answer to it
  <T> Answer<T> ask(Question<T> question, boolean oneKey, Printer out) {
    try (var watch = pulse.watch();
        var raw = new RawWhile(terminal, out, false)) {
      return new One<>(question, oneKey, out, watch, raw).answer();
    }
  }

  /// One question, as long as it is open.
  private final class One<T> {
    private final Question<T> question;
    private final boolean oneKey;
    private final Printer out;
    private final Pulse.Watch watch;
    private final RawWhile raw;
    private final Pane pane;
    private long pressed;
    private Optional<Long> escaped = Optional.empty();

    One(Question<T> question, boolean oneKey, Printer out, Pulse.Watch watch, RawWhile raw) {
      this.question = question;
      this.oneKey = oneKey;
      this.out = out;
      this.watch = watch;
      this.raw = raw;
      this.pane = new Pane(out.look().colour());
    }

    Answer<T> answer() {
      try {
        if (oneKey) {
          drop();
        }
        draw();
        guard.asked(pulse.nanos());
        while (true) {
          if (watch.caught().isPresent()) {
            throw interrupted(watch.caught().get());
          }
          if (raw.stopWanted()) {
            stop();
          }
          if (raw.changed()) {
            out.verbatim(pane.erase(terminal.columns()));
          }
          var answer = listen();
          if (answer.isPresent()) {
            leave();
            return answer.get();
          }
          draw();
          pulse.waitUntil(pulse.nanos() + LISTENING);
        }
      } catch (IOException gone) {
        throw interrupted(watch.caught().orElse(Signal.HUP));
      }
    }

    private void drop() throws IOException {
      while (keys.next().isPresent()) {
        // No answer to this question, because it was not there yet.
      }
    }

    private Optional<Answer<T>> listen() throws IOException {
      while (true) {
        var stroke = keys.next();
        if (keys.hideWanted()) {
          return hidden();
        }
        long now = pulse.nanos();
        if (stroke.isEmpty()) {
          return rest(now);
        }
        var answer = press(stroke.get(), now);
        if (answer.isPresent()) {
          return answer;
        }
      }
    }

    private Optional<Answer<T>> press(Stroke stroke, long now) {
      if (guard.isLeftOver(stroke, oneKey, now)) {
        return Optional.empty();
      }
      if (stroke.is(Keys.INTERRUPT)) {
        throw interrupted(Signal.INT);
      }
      pressed = now;
      boolean left = escaped.isPresent();
      escaped = Optional.of(now).filter(_ -> stroke.is(Keys.ESCAPE));
      var answer = left ? question.press(Stroke.key(Keys.ESCAPE)) : Optional.<Answer<T>>empty();
      if (answer.isPresent() || stroke.is(Keys.ESCAPE)) {
        return answer;
      }
      answer = question.press(stroke);
      if (answer.isPresent()) {
        guard.answered(stroke, oneKey);
      }
      if (question.againWanted()) {
        out.verbatim(pane.erase(terminal.columns()));
      }
      return answer;
    }

    private Optional<Answer<T>> rest(long now) {
      if (escaped.filter(at -> now - at >= SECOND_ESCAPE).isPresent()) {
        escaped = Optional.empty();
        return question.press(Stroke.key(Keys.ESCAPE));
      }
      return question.rest(now - pressed);
    }

    /// Words that were typed are given to the flow first, and it ends at the next thing it says.
    private Optional<Answer<T>> hidden() {
      out.verbatim(pane.erase(terminal.columns()));
      var typed = question.typed();
      if (typed.isEmpty()) {
        throw hiding.now();
      }
      hiding.soon();
      return typed;
    }

    private void draw() {
      var picture = pinned.over(question, terminal.columns(), terminal.rows() - 1);
      out.verbatim(pane.show(picture));
      out.flush();
    }

    /// One line stays. Nothing does after hiding.
    private void leave() {
      if (!hiding.isDue()) {
        out.verbatim(pane.erase(terminal.columns()));
        question.summary().lines(terminal.columns() - 1).forEach(out::line);
      }
      out.flush();
    }

    private Interrupted interrupted(Signal signal) {
      leave();
      return new Interrupted(signal);
    }

    /// Ctrl-Z: the line that stays shows what is open.
    private void stop() {
      leave();
      raw.stop();
    }
  }
}
