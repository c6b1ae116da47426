package org.rapporteur.corenlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Days that come back each week or each year, such as Thursday, November or 29 February. */
sealed interface Recurrence {

  /** The latest that began on a date or before it. */
  Days latest(LocalDate date);

  /** The first that begins after a date. */
  Days next(LocalDate date);

  /** The one of the date's week or year. */
  Days current(LocalDate date);

  /** The latest that was over before a date. */
  default Days previous(LocalDate date) {
    Days latest = latest(date);
    return latest.last().isBefore(date) ? latest : latest(latest.first().minusDays(1));
  }

  /** The one that a date is nearest to; a future one only if it is at most some days away. */
  default Days nearest(LocalDate date, int daysAhead) {
    Days next = next(date);
    Days latest = latest(date);
    long ahead = next.first().toEpochDay() - date.toEpochDay();
    long back = date.toEpochDay() - latest.first().toEpochDay();
    return ahead < back && ahead <= daysAhead ? next : latest;
  }

  /** A weekday, or several in a row. */
  record Weekly(DayOfWeek day, int length) implements Recurrence {
    @Override
    public Days latest(LocalDate date) {
      return from(date.with(TemporalAdjusters.previousOrSame(day)));
    }

    @Override
    public Days next(LocalDate date) {
      return from(date.with(TemporalAdjusters.next(day)));
    }

    @Override
    public Days current(LocalDate date) {
      LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return from(monday.with(TemporalAdjusters.nextOrSame(day)));
    }

    private Days from(LocalDate first) {
      return new Days(first, first.plusDays(length - 1));
    }
  }

  /** Part of a year. */
  record Yearly(IntFunction<Optional<Days>> ofYear) implements Recurrence {
    /** 29 February may be missing for so many years. */
    private static final int LONGEST_GAP = 8;

    @Override
    public Days latest(LocalDate date) {
      for (int year = date.getYear(); year >= date.getYear() - LONGEST_GAP - 1; year--) {
        Optional<Days> days = ofYear.apply(year);
        if (days.isPresent() && !days.get().first().isAfter(date)) {
          return days.get();
        }
      }
      throw new IllegalArgumentException("no such day before " + date);
    }

    @Override
    public Days next(LocalDate date) {
      for (int year = date.getYear(); year <= date.getYear() + LONGEST_GAP + 1; year++) {
        Optional<Days> days = ofYear.apply(year);
        if (days.isPresent() && days.get().first().isAfter(date)) {
          return days.get();
        }
      }
      throw new IllegalArgumentException("no such day after " + date);
    }

    @Override
    public Days current(LocalDate date) {
      return ofYear.apply(date.getYear()).orElseGet(() -> latest(date));
    }
  }

  static Recurrence weekday(int number) {
    return new Weekly(DayOfWeek.of(number), 1);
  }

  static Recurrence weekend() {
    return new Weekly(DayOfWeek.SATURDAY, 2);
  }

  static Recurrence month(int month) {
    Month checked = Month.of(month);
    return new Yearly(year -> Optional.of(Days.month(year, checked.getValue())));
  }

  static Recurrence day(int month, int day) {
    MonthDay wanted = MonthDay.of(month, day);
    return new Yearly(
        year ->
            wanted.isValidYear(year)
                ? Optional.of(Days.of(wanted.atYear(year)))
                : Optional.empty());
  }

  static Recurrence season(String name) {
    return new Yearly(year -> Optional.of(season(name, year)));
  }

  /** Three whole months; winter begins in December of its year. */
  static Days season(String name, int year) {
    return switch (name) {
      case "SP" -> Days.months(year, 3, 3);
      case "SU" -> Days.months(year, 6, 3);
      case "FA" -> Days.months(year, 9, 3);
      case "WI" -> Days.months(year, 12, 3);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
