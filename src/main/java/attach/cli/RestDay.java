package attach.cli;

import attach.journal.JournalUnwritable;
import java.io.IOException;

/// Puts the list of this day away, and takes it out again.
final class RestDay {
  private RestDay() {}

  static void begin(Session session) {
    try {
      session.stateFiles().makeFolder("");
      session.marks().rest(session.today());
    } catch (IOException failure) {
      throw unwritable(session, failure);
    }
  }

  static void end(Session session) {
    try {
      session.marks().endRest();
    } catch (IOException failure) {
      throw unwritable(session, failure);
    }
  }

  private static JournalUnwritable unwritable(Session session, IOException failure) {
    return new JournalUnwritable(session.places().state().toString(), failure);
  }
}
