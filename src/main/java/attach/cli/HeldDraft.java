package attach.cli;

import attach.entry.Draft;
import attach.journal.DraftFile;
import attach.journal.JournalUnwritable;
import java.util.Map;

/// A draft that a full disk cannot turn into an obstacle: the conversation goes on, and only what is
/// kept at its end must be safe.
final class HeldDraft implements Draft {
  private final DraftFile file;
  private final Session session;
  private boolean working;

  HeldDraft(DraftFile file, Session session, boolean working) {
    this.file = file;
    this.session = session;
    this.working = working;
  }

  @Override
  public void keep(String step, String answer) {
    whileWorking(() -> file.keep(step, answer));
  }

  @Override
  public void forget(String step) {
    whileWorking(() -> file.forget(step));
  }

  private void whileWorking(Runnable change) {
    if (working) {
      try {
        change.run();
      } catch (JournalUnwritable failure) {
        working = false;
        session.notice(session.content().flow("prompts").get("not-kept-yet"));
      }
    }
  }

  @Override
  public Map<String, String> answers() {
    return working ? file.answers() : Map.of();
  }

  /// Whether there is something to take up another time.
  boolean holds() {
    return working && !file.answers().isEmpty();
  }

  /// The entry is safe by now. A draft that stays is offered once more, which is better than an
  /// error about it.
  void discard() {
    if (working) {
      try {
        file.discard();
      } catch (JournalUnwritable stays) {
        working = false;
      }
    }
  }
}
