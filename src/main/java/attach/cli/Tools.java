package attach.cli;

import attach.terminal.Surroundings;
import attach.terminal.Waiter;
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
/// @param waiter how time passes where somebody is to breathe along
public record Tools(
    Surroundings surroundings,
    String userHome,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Clock clock,
    Supplier<RandomGenerator> random,
    Waiter waiter) {
  public Tools(
      Surroundings surroundings,
      String userHome,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Supplier<RandomGenerator> random) {
    this(surroundings, userHome, in, out, err, clock, random, Waiter.REAL);
  }
}
