package attach.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Where the program runs: its environment variables, which of its streams are a terminal, and the
/// charset of the screen.
public record Surroundings(
    Map<String, String> environment, boolean in, boolean out, boolean err, Charset charset) {

  /// When to use colour.
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /// Whether somebody is there who can be asked. Prompts go to the error stream, so that a result can
  /// be piped on meanwhile.
  public boolean canAsk() {
    return in && err;
  }

  /// How output to standard output may look.
  public Look forOutput(Colour colour, boolean plain) {
    return look(colour, plain, out);
  }

  /// How prompts and notices may look.
  public Look forMessages(Colour colour, boolean plain) {
    return look(colour, plain, err);
  }

  /// The same, where the width is known already: to ask for it would start another program.
  public Look forMessages(Colour colour, boolean plain, int width) {
    return look(colour, plain, err, width);
  }

  /// Whether a picture may be drawn and drawn again for the one who is asked.
  public boolean canDraw() {
    return canAsk() && type().isPresent() && !isAccessible() && !isDumb() && !isStill();
  }

  /// Whether the person asked for less motion by the environment.
  public boolean isStill() {
    return isSet("REDUCED_MOTION", "1");
  }

  /// What kind of terminal it is.
  public Optional<String> type() {
    return given("TERM");
  }

  private boolean isAccessible() {
    return isSet("ATTACH_ACCESSIBLE", "1") || isSet("ACCESSIBLE", "1");
  }

  private Look look(Colour colour, boolean plain, boolean terminal) {
    return look(colour, plain, terminal, width(terminal));
  }

  private Look look(Colour colour, boolean plain, boolean terminal, int width) {
    boolean accessible = plain || isAccessible();
    return new Look(
        width,
        !accessible && hasColour(colour, terminal),
        charset.equals(StandardCharsets.UTF_8),
        accessible || isDumb());
  }

  // An option wins over NO_COLOR (which counts only when it holds something), that over the two
  // that
  // force colour, those over a terminal that cannot, and that over whether there is a terminal.
  private boolean hasColour(Colour colour, boolean terminal) {
    if (colour != Colour.AUTO) {
      return colour == Colour.ALWAYS;
    }
    if (given("NO_COLOR").isPresent()) {
      return false;
    }
    if (given("FORCE_COLOR")
        .or(() -> given("CLICOLOR_FORCE"))
        .filter(v -> !v.equals("0"))
        .isPresent()) {
      return true;
    }
    return terminal && !isDumb();
  }

  boolean isDumb() {
    return isSet("TERM", "dumb");
  }

  private boolean isSet(String variable, String value) {
    return given(variable).filter(value::equals).isPresent();
  }

  private Optional<String> given(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
  }

  /// `COLUMNS` where it is a number, else what the terminal says, else 80.
  private int width(boolean terminal) {
    return given("COLUMNS")
        .flatMap(Surroundings::columns)
        .or(() -> terminal ? asked() : Optional.empty())
        .orElse(Look.USUAL_WIDTH);
  }

  private static Optional<Integer> columns(String text) {
    try {
      return Optional.of(Integer.parseInt(text.strip())).filter(columns -> columns >= 20);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /// Asks the terminal of this process. Only text for a person needs to know, and `stty` is on every
  /// system that has such terminals.
  private static Optional<Integer> asked() {
    try {
      var stty =
          new ProcessBuilder("sh", "-c", "stty size </dev/tty")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      String[] rowsAndColumns = size.strip().split(" ", -1);
      return rowsAndColumns.length == 2 ? columns(rowsAndColumns[1]) : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
