package attach.terminal;

import java.util.List;

/// What a prompt looks like at one moment, and where the cursor stands in it.
record Picture(List<Line> lines, int row, int column) {
  /// No higher than a screen: the lines around the cursor stay.
  Picture within(int most) {
    if (lines.size() <= most) {
      return this;
    }
    int first = Math.max(0, Math.min(row - most + 2, lines.size() - most));
    first = Math.min(first, row);
    return new Picture(lines.subList(first, first + most), row - first, column);
  }
}
