package attach.journal;

import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.Care;
import attach.entry.Entry;
import attach.entry.Grounding;
import attach.entry.Label;
import attach.entry.Lookback;
import attach.entry.Note;
import attach.entry.Notice;
import attach.entry.Pause;
import attach.entry.Quiz;
import attach.entry.Reflection;
import attach.entry.Reframe;
import attach.entry.Say;
import attach.entry.Try;

/// The name of each kind of entry in the journal, and where it is filed.
public final class EntryTypes {
  private EntryTypes() {}

  public static String name(Entry entry) {
    return switch (entry) {
      case Anchor _ -> "anchor";
      case Anchoring _ -> "anchoring";
      case Care _ -> "care";
      case Grounding _ -> "grounding";
      case Label _ -> "label";
      case Lookback _ -> "lookback";
      case Note _ -> "note";
      case Notice _ -> "notice";
      case Pause _ -> "pause";
      case Quiz _ -> "quiz";
      case Reflection _ -> "reflection";
      case Reframe _ -> "reframe";
      case Say _ -> "say";
      case Try _ -> "try";
    };
  }

  /// Whether it outlives its month, and so lies in the small file that every reading opens. The weekly
  /// pulse does not: it would make that file grow for ever.
  static boolean isLasting(Entry entry) {
    return switch (entry) {
      case Anchor _, Anchoring _ -> true;
      case Quiz quiz -> !quiz.instrument().equals("pulse");
      case Try attempt -> attempt.kind() == Try.Kind.FOCUS;
      case Care _, Grounding _, Label _, Lookback _, Note _, Notice _ -> false;
      case Pause _, Reflection _, Reframe _, Say _ -> false;
    };
  }
}
