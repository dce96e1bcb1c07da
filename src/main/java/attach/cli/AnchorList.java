package attach.cli;

import attach.content.Texts;
import attach.entry.Anchor;
import attach.entry.Anchor.Kind;
import attach.journal.Live;
import attach.terminal.Line;
import attach.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/// What is kept, by kind, with the numbers under which a person sees it.
final class AnchorList {
  private static final int LONGEST_NUMBER = 3;

  private final Session session;
  private final Texts texts;

  AnchorList(Session session) {
    this.session = session;
    this.texts = session.content().flow("anchor");
  }

  List<Live> all() {
    return session.journal().lasting().stream()
        .filter(live -> live.entry().filter(Anchor.class::isInstance).isPresent())
        .toList();
  }

  /// In the order of the list, which numbers them through.
  List<Live> inOrder() {
    var ordered = new ArrayList<Live>();
    var all = all();
    for (Kind kind : Kind.values()) {
      all.stream().filter(live -> anchor(live).kind() == kind).forEach(ordered::add);
    }
    return ordered;
  }

  static Anchor anchor(Live live) {
    return (Anchor) live.entry().orElseThrow();
  }

  void show(List<Live> anchors) {
    Kind before = null;
    for (int i = 0; i < anchors.size(); i++) {
      var anchor = anchor(anchors.get(i));
      if (anchor.kind() != before) {
        before = anchor.kind();
        if (i > 0) {
          session.out().blank();
        }
        session.out().line(Line.of(Style.STRONG, texts.get("list-" + before.id())));
      }
      session.out().paragraph("  " + texts.get("list-line", "n", i + 1, "text", anchor.text()));
    }
  }

  Live one(String typed, List<Live> anchors) {
    var found = new ArrayList<Live>();
    if (typed.length() <= LONGEST_NUMBER) {
      int number = number(typed);
      if (number >= 1 && number <= anchors.size()) {
        found.add(anchors.get(number - 1));
      }
    } else {
      found.addAll(EntryArgument.find(typed, anchors));
    }
    if (found.size() != 1) {
      throw new UsageError(texts.get("no-such-number"));
    }
    return found.getFirst();
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException words) {
      return 0;
    }
  }
}
