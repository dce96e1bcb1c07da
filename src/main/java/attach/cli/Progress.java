package attach.cli;

import attach.content.Texts;
import java.time.Duration;

/// How far a long reading has come, for somebody who waits at a terminal and sees nothing else. One line
/// that changes; where nothing may move, a new line now and then.
final class Progress {
  private static final int ROWS_BETWEEN_LOOKS = 1024;
  private static final long FIRST = Duration.ofSeconds(1).toNanos();
  private static final long MOVING = Duration.ofMillis(200).toNanos();
  private static final long STILL = Duration.ofSeconds(10).toNanos();

  private final Session session;
  private final Texts texts;
  private final boolean shown;
  private final boolean still;
  private long next;
  private int columns;

  Progress(Session session, Texts texts) {
    var consoles = session.consoles();
    this.session = session;
    this.texts = texts;
    // Rows that run over the same screen show it themselves.
    this.shown = consoles.showsMessages() && !consoles.showsOutput();
    this.still = shown && (consoles.isStill() || session.err().look().plain());
    this.next = shown ? session.pulse().nanos() + (still ? STILL : FIRST) : 0;
  }

  void at(long rows) {
    if (!shown || rows % ROWS_BETWEEN_LOOKS != 0) {
      return;
    }
    long now = session.pulse().nanos();
    if (now < next) {
      return;
    }
    next = now + (still ? STILL : MOVING);
    var text = texts.get("progress", "n", rows);
    if (still) {
      session.notice(text);
    } else {
      clear();
      session.err().verbatim(text);
      columns = text.length();
    }
    session.err().flush();
  }

  /// Makes room for another line, or for nothing.
  void clear() {
    if (columns > 0) {
      session.err().verbatim("\r" + " ".repeat(columns) + "\r");
      columns = 0;
    }
  }
}
