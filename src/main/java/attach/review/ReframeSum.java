package attach.review;

import attach.entry.History;
import attach.entry.Reframe;
import attach.stats.Averages;
import java.util.Optional;

/// Thoughts weighed, and by how much the worry's belief fell, as a median in rating points.
public record ReframeSum(int n, Optional<Double> medianDrop) {
  static ReframeSum of(History within) {
    var thoughts =
        within
            .all(Reframe.class)
            .map(dated -> dated.entry())
            .filter(reframe -> reframe.thought().isPresent())
            .toList();
    return new ReframeSum(
        thoughts.size(),
        Averages.median(
            thoughts.stream().flatMap(reframe -> reframe.belief().drop().stream()).toList()));
  }
}
