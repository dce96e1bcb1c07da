package attach.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jline.utils.Signals;

/// The machine's own time and signals.
public final class SystemPulse implements Pulse {
  private Signalled watching;

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  /// To a deadline and not for a while: a late frame then never makes the next one late.
  @Override
  public void waitUntil(long deadline) {
    long left = deadline - System.nanoTime();
    if (left > 0) {
      LockSupport.parkNanos(this, left);
    }
  }

  @Override
  public Watch watch() {
    if (watching == null) {
      watching = new Signalled(Thread.currentThread());
    }
    watching.users++;
    return watching;
  }

  /// Handlers only leave a note and wake the one who waits: everything else happens in its thread.
  private final class Signalled implements Watch {
    private record Former(Signal signal, Object handler) {}

    private final List<Former> former = new ArrayList<>();
    private int users;
    private volatile Signal caught;

    Signalled(Thread waiting) {
      for (var signal : Signal.values()) {
        var handler =
            Signals.register(
                signal.name(),
                () -> {
                  caught = signal;
                  LockSupport.unpark(waiting);
                });
        former.add(new Former(signal, handler));
      }
    }

    @Override
    public Optional<Signal> caught() {
      return Optional.ofNullable(caught);
    }

    @Override
    public void close() {
      users--;
      if (users == 0) {
        watching = null;
        former.forEach(was -> Signals.unregister(was.signal().name(), was.handler()));
      }
    }
  }
}
