package org.rapporteur.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rapporteur.coder.lexicon.TimeLength;

/**
 * From one time to another.
 *
 * @param length how far, negative for an earlier time
 */
record TimeShift(TimeLength length) {

  /**
   * The days that lie so far from these: hours, days and weeks are counted exactly, months and
   * years are told as whole ones.
   */
  EventDate from(EventDate other, String text) {
    return new EventDate(
        other.start().map(day -> first(moved(day))),
        other.end().map(day -> last(moved(day))),
        EventDate.Basis.STATED,
        Optional.of(text));
  }

  private LocalDate moved(LocalDate day) {
    return switch (length.unit()) {
      case HOURS -> day;
      case DAYS -> day.plusDays(length.count());
      case WEEKS -> day.plusWeeks(length.count());
      case MONTHS -> day.plusMonths(length.count());
      case YEARS -> day.plusYears(length.count());
    };
  }

  private LocalDate first(LocalDate day) {
    return switch (length.unit()) {
      case HOURS, DAYS -> day;
      case WEEKS -> isSame() ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
    };
  }

  private LocalDate last(LocalDate day) {
    return switch (length.unit()) {
      case HOURS, DAYS -> day;
      case WEEKS -> isSame() ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : day;
      case MONTHS -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEARS -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  /** "the same week" */
  private boolean isSame() {
    return length.count() == 0;
  }
}
