package attach.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// The name under which this machine writes: six characters, made once and kept outside the journal,
/// so that two machines that share a journal folder never write the same file.
public final class Device {
  private static final String NAME = "device";
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{6}");

  private final JournalFiles state;
  private final RandomGenerator random;

  public Device(JournalFiles state, RandomGenerator random) {
    this.state = state;
    this.random = random;
  }

  /// The name, made when there is none. Call it under the journal's lock.
  String name() throws IOException {
    var known = read();
    return known.isPresent() ? known.get() : make();
  }

  private Optional<String> read() throws IOException {
    if (!state.exists(NAME)) {
      return Optional.empty();
    }
    try (var in = state.read(NAME)) {
      var text = new String(in.readNBytes(64), StandardCharsets.US_ASCII).strip();
      // After a power loss it may be empty. A new name costs nothing: a reader takes every file.
      return Optional.of(text).filter(SHAPE.asMatchPredicate());
    }
  }

  private String make() throws IOException {
    var name = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    state.delete(NAME);
    new SafeAppend(state).append("", NAME, List.of(name.toString()));
    return name.toString();
  }
}
