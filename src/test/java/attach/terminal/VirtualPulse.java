package attach.terminal;

import java.util.Optional;

/// Time in which nobody waits: whoever wants to wait until a moment is there at once. A signal comes at
/// its moment, and the machine can sleep for a while.
public final class VirtualPulse implements Pulse {
  /// Where it begins is of no meaning; not at zero, so that nobody relies on that.
  private static final long BEGIN = 7_000_000_123L;

  private static final double SECOND = 1e9;

  private record Sent(long at, Signal signal) {}

  private record Sleep(long from, long length) {}

  private long now = BEGIN;
  private Optional<Sent> sent = Optional.empty();
  private Optional<Sleep> sleep = Optional.empty();

  public VirtualPulse signal(double seconds, Signal signal) {
    sent = Optional.of(new Sent(moment(seconds), signal));
    return this;
  }

  public VirtualPulse sleeping(double from, double seconds) {
    sleep = Optional.of(new Sleep(moment(from), (long) (seconds * SECOND)));
    return this;
  }

  private static long moment(double seconds) {
    return BEGIN + (long) (seconds * SECOND);
  }

  public boolean isAfter(double seconds) {
    return now >= moment(seconds);
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void waitUntil(long nanos) {
    long wake = Math.max(now, nanos);
    if (sent.isPresent() && sent.get().at() > now) {
      wake = Math.min(wake, sent.get().at());
    }
    if (sleep.isPresent() && wake >= sleep.get().from()) {
      wake += sleep.get().length();
      sleep = Optional.empty();
    }
    now = wake;
  }

  @Override
  public Watch watch() {
    return new Watch() {
      @Override
      public Optional<Signal> caught() {
        return sent.filter(one -> now >= one.at()).map(Sent::signal);
      }

      @Override
      public void close() {
        // Nothing was taken over.
      }
    };
  }
}
