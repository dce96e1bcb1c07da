package attach.render;

import attach.review.Day;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A month of a long review: on how many days something was practised, and the mean of its days.
record MonthRow(YearMonth month, int practised, Optional<Double> strength) {
  /// Months with nothing in them are left out.
  static List<MonthRow> of(List<Day> days) {
    Map<YearMonth, List<Day>> byMonth = new LinkedHashMap<>();
    days.stream()
        .filter(day -> !day.isEmpty())
        .forEach(
            day ->
                byMonth
                    .computeIfAbsent(YearMonth.from(day.day()), month -> new ArrayList<>())
                    .add(day));
    return byMonth.entrySet().stream().map(month -> of(month.getKey(), month.getValue())).toList();
  }

  private static MonthRow of(YearMonth month, List<Day> days) {
    var strength =
        days.stream()
            .flatMap(day -> day.strength().stream())
            .mapToDouble(Double::doubleValue)
            .average();
    return new MonthRow(
        month,
        days.size(),
        strength.isPresent() ? Optional.of(strength.getAsDouble()) : Optional.empty());
  }
}
