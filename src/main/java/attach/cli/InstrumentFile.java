package attach.cli;

import attach.content.BadInstrument;
import attach.content.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// A questionnaire that a person names: one of ours, or a file of their own.
final class InstrumentFile {
  /// A longer one is something else.
  private static final int LONGEST = 1 << 22;

  private InstrumentFile() {}

  /// Reads the questionnaire of that name, else the file at that place.
  ///
  /// @throws UsageError where there is neither
  /// @throws BadFile where it cannot be read or breaks a rule of the format
  static Instrument read(String argument, Session session) {
    if (argument.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      var ours = session.content().quiz(argument);
      if (ours.isPresent()) {
        return ours.get();
      }
    }
    var texts = session.content().flow("scoring");
    try (var file = Files.newInputStream(existing(argument, texts.get("quiz-not-there")))) {
      return Instrument.read(text(file));
    } catch (BadInstrument bad) {
      throw new BadFile(texts.get("quiz-rule", "rule", bad.getMessage()));
    } catch (CharacterCodingException otherEncoding) {
      throw new BadFile(texts.get("quiz-encoding"));
    } catch (IOException failure) {
      throw new BadFile(texts.get("quiz-unreadable"));
    }
  }

  /// @throws UsageError with that sentence where there is no such file
  static Path existing(String argument, String sentence) {
    try {
      var path = Path.of(argument);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException noPath) {
      // Told below: there is no such file either.
    }
    throw new UsageError(sentence);
  }

  private static String text(InputStream file) throws IOException {
    var text =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(file.readNBytes(LONGEST)))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
