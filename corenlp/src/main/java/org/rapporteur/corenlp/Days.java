package org.rapporteur.corenlp;

import java.time.LocalDate;

/** Some days in a row, first and last included. */
record Days(LocalDate first, LocalDate last) {
  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Days(first, first.plusMonths(1).minusDays(1));
  }

  static Days months(int year, int firstMonth, int count) {
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return new Days(first, first.plusMonths(count).minusDays(1));
  }

  static Days years(int first, int count) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean contains(Days other) {
    return contains(other.first) && contains(other.last);
  }

  boolean isMonth() {
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
  }

  boolean isYear() {
    return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
  }
}
