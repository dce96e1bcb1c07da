package attach;

import attach.cli.Attach;
import attach.cli.Tools;
import attach.terminal.Surroundings;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.SplittableRandom;

/// Where the program begins: gathers what the machine gives, and ends with the exit code.
public final class Main {
  private Main() {}

  public static void main(String... arguments) {
    int code = Attach.run(tools(), arguments);
    // Returning is the quicker end: an exit first looks for somebody who logs exits.
    if (code != 0) {
      System.exit(code);
    }
  }

  static Tools tools() {
    return new Tools(
        surroundings(),
        System.getProperty("user.home"),
        new FileInputStream(FileDescriptor.in),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Clock.system(LocalZone.of(System.getenv("TZ"), LocalZone.LINK)),
        SplittableRandom::new);
  }

  private static OutputStream stream(FileDescriptor descriptor) {
    return new BufferedOutputStream(new FileOutputStream(descriptor));
  }

  /// The launcher tells which streams are a terminal, since Java can only tell of all at once.
  private static Surroundings surroundings() {
    String told = System.getProperty("attach.tty");
    if (told == null) {
      told =
          Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
              ? "012"
              : "";
    }
    return new Surroundings(
        System.getenv(), told.contains("0"), told.contains("1"), told.contains("2"), charset());
  }

  private static Charset charset() {
    String name = System.getProperty("attach.charset", System.getProperty("stdout.encoding"));
    return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
  }
}
