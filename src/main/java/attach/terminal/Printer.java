package attach.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// One of the two streams of output. Text goes in the charset of the screen; data is always UTF-8.
/// When the reader of a pipe has gone, what follows is dropped: that is no error.
public final class Printer {
  private final OutputStream out;
  private final Charset charset;
  private final Look look;
  private IOException lost;

  public Printer(OutputStream out, Charset charset, Look look) {
    this.out = out;
    this.charset = charset;
    this.look = look;
  }

  public Look look() {
    return look;
  }

  public void line(Line line) {
    write(line.text(look.colour()) + "\n", charset);
  }

  public void line(String text) {
    line(Line.of(text));
  }

  public void blank() {
    line("");
  }

  /// Text broken at spaces to the width of the screen.
  public void paragraph(String text) {
    Width.wrap(text, look.width() - 1).forEach(this::line);
  }

  /// A prompt: text after which the cursor stays.
  public void prompt(String text) {
    write(Line.of(text).text(look.colour()) + " ", charset);
    flush();
  }

  /// Text as it is, already laid out by somebody else, such as a help screen.
  public void verbatim(String text) {
    write(text, charset);
  }

  /// One line of data for another program.
  public void data(String line) {
    write(line + "\n", StandardCharsets.UTF_8);
  }

  public void flush() {
    try {
      out.flush();
    } catch (IOException failure) {
      lose(failure);
    }
  }

  private void write(String text, Charset in) {
    try {
      // What the charset lacks becomes "?" here; a screen cannot show it, and nothing is stored.
      out.write(text.getBytes(in));
    } catch (IOException failure) {
      lose(failure);
    }
  }

  private void lose(IOException failure) {
    String reason = String.valueOf(failure.getMessage());
    if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      lost = failure;
    }
  }

  /// Why something did not arrive, such as a full disk under it. Never the reader who has gone.
  public Optional<IOException> lost() {
    return Optional.ofNullable(lost);
  }
}
