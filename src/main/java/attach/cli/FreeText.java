package attach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Options that take a person's own words. `-` reads them from standard input, which keeps them out of
/// the shell's history and the list of processes; one option of a call can do that.
final class FreeText {
  private static final String FROM_INPUT = "-";

  private final InputStream in;
  private boolean read;

  FreeText(InputStream in) {
    this.in = in;
  }

  static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  Optional<String> of(ParseResult given, String option) {
    return Optional.ofNullable(given.matchedOptionValue(option, (String) null))
        .map(this::words)
        .filter(words -> !words.isBlank());
  }

  String words(String argument) {
    if (!argument.equals(FROM_INPUT)) {
      return argument;
    }
    if (read) {
      throw new UsageError("Only one part of a command can be read from standard input.");
    }
    read = true;
    try {
      // Strictly: the usual way puts a mark where a letter was, and words would be lost in silence.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(in.readAllBytes()))
          .toString()
          .strip();
    } catch (CharacterCodingException otherEncoding) {
      throw new UsageError("Standard input must be text in UTF-8. Nothing was saved.");
    } catch (IOException failure) {
      throw new UsageError("Standard input could not be read.");
    }
  }
}
