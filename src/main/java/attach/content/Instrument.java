package attach.content;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A questionnaire as data: what is asked, what answers there can be, and how they make scores. The
/// built-in ones and those that people bring are written in the same format.
///
/// @param intro a sentence or two before the first item
/// @param labels what some answers mean, such as both ends, by the answer in rising order
/// @param shuffle whether the items are asked in an order of chance
/// @param version stored with every sitting, so that old answers stay readable
/// @param missing answers that stand for none
/// @param maxMissing how many items of a scale may be missing before it has no score
/// @param items the sentences, in their order; empty where the file has none
/// @param count how many items there are
public record Instrument(
    String id,
    String version,
    String title,
    Optional<String> intro,
    Range range,
    SortedMap<Integer, String> labels,
    boolean shuffle,
    Set<Integer> missing,
    int maxMissing,
    List<Scale> scales,
    List<String> items,
    int count) {
  public Instrument {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    missing = Set.copyOf(missing);
    scales = List.copyOf(scales);
    items = List.copyOf(items);
  }

  /// Reads and checks a file of the format.
  ///
  /// @throws BadInstrument where it breaks a rule
  public static Instrument read(String json) {
    return InstrumentReader.read(json);
  }

  /// The lowest and the highest answer; every whole number between is one too.
  public record Range(int min, int max) {
    public boolean holds(int answer) {
      return answer >= min && answer <= max;
    }

    public double middle() {
      return (min + (double) max) / 2;
    }
  }

  /// Items (numbered from 1) that make one score.
  ///
  /// @param title what a person reads; the id where the file has none
  public record Scale(
      String id, String title, List<Integer> items, Set<Integer> reversed, Optional<Norm> norm) {
    public Scale {
      items = List.copyOf(items);
      reversed = Set.copyOf(reversed);
    }
  }

  /// Published figures of other people's scores, to be shown only with their source.
  public record Norm(double mean, double sd, Optional<Double> reliability, String source) {
    /// How many standard deviations a score lies above the mean of the norm.
    public double z(double score) {
      return (score - mean) / sd;
    }
  }
}
