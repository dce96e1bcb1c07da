package attach.quiz;

import java.util.List;

/// Which corners of the map two scores lie near: one ("closest to"); two ("between"), where one score
/// lies within its error of the line; none, where both do ("near the middle").
///
/// @param corners in the order of the enum, which says nothing about which is nearer
public record Closest(List<Corner> corners) {
  public Closest {
    corners = List.copyOf(corners);
  }

  /// Finds the corners for a pair of scores.
  ///
  /// @param line the midpoint of the scale
  /// @param error the standard error of measurement of both scores
  public static Closest of(double anxiety, double avoidance, double line, double error) {
    boolean anxious = anxiety > line;
    boolean avoidant = avoidance > line;
    boolean anxietyOpen = isNear(anxiety, line, error);
    boolean avoidanceOpen = isNear(avoidance, line, error);
    if (anxietyOpen && avoidanceOpen) {
      return new Closest(List.of());
    }
    if (anxietyOpen) {
      return new Closest(List.of(Corner.of(false, avoidant), Corner.of(true, avoidant)));
    }
    if (avoidanceOpen) {
      return new Closest(List.of(Corner.of(anxious, false), Corner.of(anxious, true)));
    }
    return new Closest(List.of(Corner.of(anxious, avoidant)));
  }

  private static boolean isNear(double score, double line, double error) {
    return Math.abs(score - line) <= error + Scoring.ROUNDING;
  }
}
