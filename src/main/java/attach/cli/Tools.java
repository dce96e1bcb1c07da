package attach.cli;

import attach.terminal.Pulse;
import attach.terminal.Surroundings;
import attach.terminal.SystemPulse;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What the program was given by the machine: everything that differs between two runs enters here, as
/// values, so that a test can give its own.
///
/// @param userHome the home folder as Java knows it, for where `HOME` is unset
/// @param random made when it is first needed
/// @param pulse the time that exercises follow, and the signals that end them
public record Tools(
    Surroundings surroundings,
    String userHome,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Clock clock,
    Supplier<RandomGenerator> random,
    Pulse pulse) {

  /// With the machine's own time and signals.
  public Tools(
      Surroundings surroundings,
      String userHome,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Supplier<RandomGenerator> random) {
    this(surroundings, userHome, in, out, err, clock, random, new SystemPulse());
  }
}
