package org.rapporteur.petrarch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the actor files write them: YYMMDD or YYYYMMDD. */
final class DictionaryDate {
  /** Years of two digits up to this one are in this century. */
  private static final int LAST_OF_THIS_CENTURY = 30;

  private DictionaryDate() {}

  /** The day; empty when the digits are none. */
  static Optional<LocalDate> parse(String digits) {
    if (digits.length() != 6 && digits.length() != 8) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    int year = number / 10_000;
    if (digits.length() == 6) {
      year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
    }
    try {
      return Optional.of(LocalDate.of(year, number / 100 % 100, number % 100));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
