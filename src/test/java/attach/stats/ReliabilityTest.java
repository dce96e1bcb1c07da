package attach.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures were worked out by another program (Python), from the formulas of Jacobson and Truax
/// (1991) and of Spearman and Brown.
class ReliabilityTest {
  @ParameterizedTest
  @CsvSource({
    "0.91, 0.33,           0.466690475583, 0.914696531286",
    "0.94, 0.269443871706, 0.381051177665, 0.746846590381",
    "0.85, 0.426028168083, 0.602494813256, 1.180868144168",
    "0.78, 0.515945733581, 0.729657453878, 1.430102341933",
    "0.70, 0.602494813256, 0.852056336166, 1.669999744857"
  })
  void the_error_of_a_score_and_of_a_difference(
      double reliability, double sem, double difference, double reliableFrom) {
    double error = Reliability.errorOfMeasurement(1.1, reliability);
    assertThat(error).isCloseTo(sem, within(1e-9));
    assertThat(Reliability.errorOfDifference(error)).isCloseTo(difference, within(1e-9));
    assertThat(Reliability.Z95 * Reliability.errorOfDifference(error))
        .isCloseTo(reliableFrom, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"5.2, 4.3, -1.928473", "5.2, 4.6, -1.285649", "4.3, 5.2, 1.928473", "4.0, 4.0, 0"})
  void a_change_in_units_of_its_error(double before, double after, double index) {
    assertThat(Reliability.changeIndex(before, after, 0.33)).isCloseTo(index, within(1e-6));
  }

  /// 18 items of reliability .91; what would other numbers of such items have?
  @ParameterizedTest
  @CsvSource({
    "3, 0.627586206897, 0.671282868585",
    "4, 0.692015209125, 0.610460151818",
    "5, 0.737439222042, 0.563647532886",
    "6, 0.771186440678, 0.526179063418",
    "8, 0.817977528090, 0.469305008509",
    "9, 0.834862385321, 0.447008404576",
    "10, 0.848880597015, 0.427614870663",
    "12, 0.870813397129, 0.395367916596",
    "18, 0.91, 0.33",
    "36, 0.952879581152, 0.238779619746"
  })
  void a_longer_scale_is_more_reliable(int items, double reliability, double sem) {
    double lengthened = Reliability.lengthened(0.91, items / 18.0);
    assertThat(lengthened).isCloseTo(reliability, within(1e-9));
    assertThat(Reliability.errorOfMeasurement(1.1, lengthened)).isCloseTo(sem, within(1e-9));
  }

  /// One item of the 18: the mean correlation between them.
  @Test
  void a_single_item_is_as_reliable_as_the_items_correlate() {
    assertThat(Reliability.lengthened(0.91, 1 / 18.0)).isCloseTo(0.359683794466, within(1e-9));
  }
}
