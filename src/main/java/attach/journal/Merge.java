package attach.journal;

import attach.entry.Dated;
import attach.entry.Entry;
import attach.entry.Gap;
import attach.entry.History;
import attach.entry.Moment;
import attach.entry.Ulid;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Many files as one journal. The result depends only on which lines there are, not on the order of
/// files or lines: tombstones win over everything, then the latest revision by (at, id), and the same
/// line twice is one entry.
final class Merge {
  /// By moment, then id, then line. Spelt out: comparators put together from parts are made anew at
  /// every start, and that can be felt.
  static int inOrder(Moment at, Ulid id, String line, Moment otherAt, Ulid otherId, String other) {
    int byMoment = at.at().toInstant().compareTo(otherAt.at().toInstant());
    if (byMoment != 0) {
      return byMoment;
    }
    int byId = id.compareTo(otherId);
    return byId != 0 ? byId : line.compareTo(other);
  }

  private static int inOrder(Stored one, Stored two) {
    return inOrder(
        one.envelope().moment(),
        one.envelope().id(),
        one.raw(),
        two.envelope().moment(),
        two.envelope().id(),
        two.raw());
  }

  private final Set<Ulid> deleted = new HashSet<>();
  private final Map<Ulid, List<Stored>> revisions = new HashMap<>();
  private final Map<Ulid, List<Stored>> entries = new LinkedHashMap<>();
  private final Set<String> newerLines = new HashSet<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();

  private Merge() {}

  static Merge of(List<FileContents> files) {
    var merge = new Merge();
    for (var file : files) {
      for (var placed : file.lines()) {
        merge.take(placed.line(), file.file().month());
      }
      for (var damaged : file.damage()) {
        merge.gaps.add(new Gap(Gap.Kind.DAMAGED, file.file().month()));
        merge.damage.add(damaged);
      }
      if (file.file().isSealed()) {
        merge.gaps.add(new Gap(Gap.Kind.LOCKED, file.file().month()));
      }
    }
    return merge;
  }

  private void take(Stored line, Optional<YearMonth> month) {
    var envelope = line.envelope();
    if (envelope.isFromTheFuture()) {
      newer(line, month);
    } else if (line.isTombstone()) {
      deleted.add(envelope.of().orElseThrow());
    } else if (line.isRevision()) {
      revisions.computeIfAbsent(envelope.of().orElseThrow(), id -> new ArrayList<>()).add(line);
    } else {
      if (line.entry().isEmpty()) {
        newer(line, month);
      }
      addOnce(line, entries.computeIfAbsent(envelope.id(), id -> new ArrayList<>(1)));
    }
  }

  private static void addOnce(Stored line, List<Stored> lines) {
    for (var one : lines) {
      if (one.raw().equals(line.raw())) {
        return;
      }
    }
    lines.add(line);
  }

  private void newer(Stored line, Optional<YearMonth> month) {
    // A conflict copy must not make two unread lines of one.
    if (newerLines.add(line.raw())) {
      gaps.add(new Gap(Gap.Kind.NEWER, month));
    }
  }

  /// The entries as they stand, in order. Two different lines with one id are both kept: one of them
  /// is somebody's words.
  List<Live> live() {
    var ids = new LinkedHashSet<>(entries.keySet());
    // A revision holds the whole entry, so it speaks also where the first line is not here (yet).
    ids.addAll(revisions.keySet());
    ids.removeAll(deleted);
    var live = new ArrayList<Live>();
    for (var id : ids) {
      var states = states(id);
      if (states.getLast().isRevision()) {
        live.add(Live.of(states.getLast().change().orElseThrow()));
      } else {
        for (var state : states) {
          live.add(Live.of(state));
        }
      }
    }
    live.sort(Live::inOrder);
    return live;
  }

  /// Every state that an entry has had: its first line (or lines), then its revisions, latest last.
  List<Stored> states(Ulid id) {
    var states = new ArrayList<>(entries.getOrDefault(id, List.of()));
    var changes = revisions.get(id);
    if (changes != null) {
      changes.stream().sorted(Merge::inOrder).forEach(states::add);
    }
    return states;
  }

  Set<Ulid> deleted() {
    return deleted;
  }

  List<Gap> gaps() {
    return gaps;
  }

  List<Damage> damage() {
    return damage;
  }

  History history() {
    var dated = new ArrayList<Dated<Entry>>();
    for (var one : live()) {
      one.dated().ifPresent(dated::add);
    }
    return new History(dated, gaps);
  }
}
