package attach.terminal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How time passes while somebody breathes along.
@FunctionalInterface
public interface Waiter {
  /// Until a moment of the clock that never jumps, so that what woke it early does not shorten it.
  Waiter REAL =
      length -> {
        long end = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
      };

  void pass(Duration length);
}
