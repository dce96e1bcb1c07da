package attach.cli;

import attach.journal.Live;
import java.util.List;
import java.util.Locale;

/// An entry that somebody means: its id, or the last letters of it as a list shows them.
final class EntryArgument {
  /// How many letters of an id a list shows, from its random end.
  static final int SHOWN = 6;

  private static final int LEAST = 4;

  private EntryArgument() {}

  static String shown(Live live) {
    String id = live.id().text();
    return id.substring(id.length() - SHOWN);
  }

  /// The entries that fit; more than one when the letters leave it open.
  static List<Live> find(String typed, List<Live> entries) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    if (wanted.length() < LEAST) {
      return List.of();
    }
    return entries.stream().filter(live -> live.id().text().endsWith(wanted)).toList();
  }

  /// The one entry that is meant; a usage error where there is none, or more than one.
  static Live one(String argument, Session session) {
    var found = find(argument, session.journal().entries());
    if (found.isEmpty()) {
      throw new UsageError(JournalCommand.texts(session).get("no-such"));
    }
    if (found.stream().map(Live::id).distinct().count() > 1) {
      throw new UsageError(JournalCommand.texts(session).get("several"));
    }
    return found.getFirst();
  }
}
