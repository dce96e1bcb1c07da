package attach.plan;

import attach.entry.Anchor;
import attach.entry.Anchoring;
import attach.entry.Entry;
import attach.entry.Grounding;
import attach.entry.Label;
import attach.entry.Named;
import attach.entry.Reframe;

/// The four parts of a day, in the order in which they are best done: the breathing lies between
/// naming and the thought, because naming straight before weighing a thought weakens it (Nook 2021).
public enum DailyPart implements Named {
  LABEL(1, "label"),
  GROUND(2, "ground"),
  REFRAME(3, "reframe"),
  SENTENCE(4, "sentence");

  private final int number;
  private final String id;

  DailyPart(int number, String id) {
    this.number = number;
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /// The number under which it is known wherever the four are listed, from 1.
  public int number() {
    return number;
  }

  /// Whether an entry does this part. "Nothing worries me today" does the third.
  public boolean isDoneBy(Entry entry) {
    return switch (this) {
      case LABEL -> entry instanceof Label;
      case GROUND -> entry instanceof Grounding grounding && grounding.counts();
      case REFRAME -> entry instanceof Reframe;
      case SENTENCE -> isSentence(entry);
    };
  }

  private static boolean isSentence(Entry entry) {
    return entry instanceof Anchoring
        || (entry instanceof Reframe reframe && reframe.secure().isPresent())
        || (entry instanceof Anchor anchor && anchor.kind() == Anchor.Kind.SENTENCE);
  }
}
