package org.rapporteur.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A day, month or year of ISO 8601 as the days that it may mean. */
record PartialDate(LocalDate first, LocalDate last) {

  /** Reads {@code 2014}, {@code 2014-06} or {@code 2014-06-08}; empty for anything else. */
  static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> {
          LocalDate newYear = LocalDate.parse(text + "-01-01");
          yield Optional.of(
              new PartialDate(newYear, newYear.withDayOfYear(newYear.lengthOfYear())));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(text);
          yield Optional.of(new PartialDate(day, day));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
