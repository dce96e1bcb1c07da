package attach.terminal;

import java.util.Optional;

/// Time that only goes forward, waiting for it, and the signals that come meanwhile. A test has its
/// own, in which nobody waits.
public interface Pulse {
  /// Nanoseconds since some moment.
  long nanos();

  /// Waits until a moment, or shorter: a signal wakes it.
  void waitUntil(long nanos);

  /// Takes over the signals that end the program, until it is closed.
  Watch watch();

  /// A while in which signals are noted instead of ending the program.
  interface Watch extends AutoCloseable {
    Optional<Signal> caught();

    @Override
    void close();
  }
}
