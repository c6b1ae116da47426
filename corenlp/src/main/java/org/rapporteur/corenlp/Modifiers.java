package org.rapporteur.corenlp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Narrows days by words such as early, late, mid, half and earlier. */
final class Modifiers {
  private static final int EARLY_UNTIL = 10;
  private static final int MID_UNTIL = 20;
  private static final int HALF_MONTH = 15;

  private Modifiers() {}

  /** The early, middle or late part of a month or a year; other days stay as they are. */
  static Days part(Days days, Optional<String> modifier, Set<String> words) {
    if (modifier.isEmpty()) {
      return days;
    }
    boolean half = words.contains("half");
    if (days.isMonth()) {
      return half ? halfMonth(days, modifier.get()) : thirdOfMonth(days, modifier.get());
    }
    if (days.isYear()) {
      return half ? months(days, modifier.get(), 6) : months(days, modifier.get(), 4);
    }
    return days;
  }

  private static Days thirdOfMonth(Days month, String modifier) {
    LocalDate first = month.first();
    return switch (modifier) {
      case "EARLY" -> new Days(first, first.withDayOfMonth(EARLY_UNTIL));
      case "MID" ->
          new Days(first.withDayOfMonth(EARLY_UNTIL + 1), first.withDayOfMonth(MID_UNTIL));
      case "LATE" -> new Days(first.withDayOfMonth(MID_UNTIL + 1), month.last());
      default -> month;
    };
  }

  private static Days halfMonth(Days month, String modifier) {
    LocalDate first = month.first();
    return switch (modifier) {
      case "EARLY" -> new Days(first, first.withDayOfMonth(HALF_MONTH));
      case "LATE" -> new Days(first.withDayOfMonth(HALF_MONTH + 1), month.last());
      default -> month;
    };
  }

  private static Days months(Days year, String modifier, int count) {
    int number = year.first().getYear();
    return switch (modifier) {
      case "EARLY" -> Days.months(number, 1, count);
      case "MID" -> Days.months(number, 5, 4);
      case "LATE" -> Days.months(number, 13 - count, count);
      default -> year;
    };
  }

  /** The night after the days, unless it has not come yet. */
  static Days overnight(Days days, LocalDate today) {
    LocalDate morning = days.last().plusDays(1);
    boolean told = days.last().isBefore(today) && days.first().equals(days.last());
    return told ? new Days(days.first(), morning) : days;
  }

  /** "earlier this month" ends with the story's date, "later this month" begins with it. */
  static Days soFarOrFromNow(Days days, LocalDate today, Set<String> words) {
    if (!days.contains(today) || !words.contains("this")) {
      return days;
    }
    if (words.contains("earlier")) {
      return new Days(days.first(), today);
    }
    return words.contains("later") ? new Days(today, days.last()) : days;
  }
}
