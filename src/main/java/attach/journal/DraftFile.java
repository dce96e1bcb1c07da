package attach.journal;

import attach.entry.Draft;
import attach.format.BadJson;
import attach.format.Json;
import attach.format.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The half-done answers of one flow, one line each, made safe in the same way as an entry. It lies in
/// this machine's state folder, which is never synced.
public final class DraftFile implements Draft {
  private static final String FOLDER = "drafts";

  private final JournalFiles state;
  private final String name;

  public DraftFile(JournalFiles state, String flow) {
    this.state = state;
    this.name = flow + ".jsonl";
  }

  @Override
  public void keep(String step, String answer) {
    add(new JsonObject().put("step", step).put("answer", answer));
  }

  @Override
  public void forget(String step) {
    add(new JsonObject().put("step", step).put("answer", null));
  }

  private void add(JsonObject line) {
    try (var _ = state.lock()) {
      new SafeAppend(state).append(FOLDER, name, List.of(Json.write(line)));
    } catch (IOException failure) {
      throw new JournalUnwritable(state.display(FOLDER), failure);
    }
  }

  @Override
  public Map<String, String> answers() {
    var answers = new LinkedHashMap<String, String>();
    for (var line : lines()) {
      take(line, answers);
    }
    return answers;
  }

  private static void take(LineReader.Line line, Map<String, String> answers) {
    try {
      var object = Json.read(new String(line.bytes(), StandardCharsets.UTF_8)).members();
      if (object.get("step") instanceof String step) {
        switch (object.get("answer")) {
          case String said -> answers.put(step, said);
          case null -> answers.remove(step);
          default -> {}
        }
      }
    } catch (BadJson torn) {
      // A line that a crash cut off is an answer that was never confirmed.
    }
  }

  private List<LineReader.Line> lines() {
    try {
      if (!state.exists(path())) {
        return List.of();
      }
      try (var in = state.read(path())) {
        var reader = new LineReader(in);
        var lines = new ArrayList<LineReader.Line>();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
          lines.add(line.get());
        }
        return lines;
      }
    } catch (IOException failure) {
      throw new JournalUnreadable(state.display(path()), failure);
    }
  }

  /// When the last answer was kept; empty when there is no draft.
  public Optional<Instant> lastKept() {
    try {
      return state.exists(path()) ? Optional.of(state.changed(path())) : Optional.empty();
    } catch (IOException failure) {
      throw new JournalUnreadable(state.display(path()), failure);
    }
  }

  /// Forgets the answers: the flow is done, or the person wants them gone.
  public void discard() {
    try (var _ = state.lock()) {
      if (state.exists(FOLDER)) {
        state.delete(path());
        // Also where it is gone already: who deleted it may have died before that was durable.
        state.sync(FOLDER);
      }
    } catch (IOException failure) {
      throw new JournalUnwritable(state.display(path()), failure);
    }
  }

  private String path() {
    return FOLDER + "/" + name;
  }
}
