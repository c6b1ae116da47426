package org.rapporteur.corpus;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a date as citations give it: ISO 8601, RFC 822, {@code June 5, 2020}, {@code 5 June
 * 2020}, each with a weekday or a time of day or without. The day is the one that is written, in
 * whatever time zone. Days given by numbers in another order than ISO's are not guessed at.
 */
final class StoryDate {
  private static final int LONGEST = 80;
  private static final int SHORTEST_NAME = 3;
  private static final String WEEKDAY = "(?:(?<weekday>\\p{L}+)\\.?,?\\s+)?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>\\p{L}+)\\.?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String REST = "(?:[\\s,;(].*)?";

  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})([-/])(?<month>\\d\\d)\\2(?<day>\\d\\d)(?:[T ].*)?");
  private static final Pattern ISO_BASIC =
      Pattern.compile("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)T\\d{4}.*");
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + REST);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + REST);

  private StoryDate() {}

  static Optional<LocalDate> parse(String written) {
    String value = written.strip();
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO.matcher(value);
      if (iso.matches()) {
        return numbers(iso);
      }
      Matcher basic = ISO_BASIC.matcher(value);
      if (basic.matches()) {
        return numbers(basic);
      }
      Matcher dayFirst = DAY_FIRST.matcher(value);
      if (dayFirst.matches()) {
        return words(dayFirst);
      }
      Matcher monthFirst = MONTH_FIRST.matcher(value);
      return monthFirst.matches() ? words(monthFirst) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> numbers(Matcher date) {
    return Optional.of(
        LocalDate.of(number(date, "year"), number(date, "month"), number(date, "day")));
  }

  private static Optional<LocalDate> words(Matcher date) {
    String weekday = date.group("weekday");
    OptionalInt month = month(String.valueOf(date.group("month")));
    return month.isPresent() && (weekday == null || isWeekday(weekday))
        ? Optional.of(LocalDate.of(number(date, "year"), month.getAsInt(), number(date, "day")))
        : Optional.empty();
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(String.valueOf(date.group(group)));
  }

  private static OptionalInt month(String name) {
    for (Month month : Month.values()) {
      if (begins(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), name)) {
        return OptionalInt.of(month.getValue());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isWeekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (begins(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String whole, String beginning) {
    return beginning.length() >= SHORTEST_NAME
        && whole.regionMatches(true, 0, beginning, 0, beginning.length());
  }
}
