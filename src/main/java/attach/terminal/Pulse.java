package attach.terminal;

import java.time.Duration;
import java.util.Optional;

/// Time that only goes forward, waiting for it, and the signals that come meanwhile. A test has its
/// own, in which nobody waits.
public interface Pulse {
  /// Nanoseconds since some moment.
  long nanos();

  /// Waits until a moment, or shorter: a signal wakes it.
  void waitUntil(long nanos);

  /// Waits for a while, whatever wakes it meanwhile.
  default void pass(Duration length) {
    long end = nanos() + length.toNanos();
    while (nanos() < end) {
      waitUntil(end);
    }
  }

  /// Takes over the signals that end the program, until it is closed. One that is opened within another
  /// is the same: it knows what the outer one caught.
  Watch watch();

  /// A while in which signals are noted instead of ending the program.
  interface Watch extends AutoCloseable {
    Optional<Signal> caught();

    @Override
    void close();
  }
}
