package attach.content;

/// How far one word is from another, in letters changed, added, left out or swapped.
public final class Nearness {
  private Nearness() {}

  /// Whether a slip of the fingers may lie between them: one letter in short words, two in words of
  /// six letters or more.
  public static boolean isNear(String typed, String known) {
    int allowed = known.length() < 6 ? 1 : 2;
    return Math.abs(typed.length() - known.length()) <= allowed
        && distance(typed, known) <= allowed;
  }

  /// The optimal string alignment distance.
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + other);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
