package org.rapporteur.corenlp;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that an unresolved TIMEX3 value means.
 *
 * <p>What comes back is the latest that began not after the reference date, unless the words look
 * ahead. Without a reference date only values with a year of their own have days.
 */
final class Calendar {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:-WXX-\\d)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)(?:-XX)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-XX-XX)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern SHORT_YEAR = Pattern.compile("XX(\\d\\d)");

  private static final Pattern ANY_WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final Pattern ANY_DAY = Pattern.compile("XXXX-(\\d{1,2})-(\\d{1,2})(?:-WXX-\\d)?");
  private static final Pattern ANY_MONTH = Pattern.compile("XXXX-(\\d{1,2})(?:-XX)?");
  private static final Pattern ANY_SEASON = Pattern.compile("(?:XXXX-)?(SP|SU|FA|WI)");
  private static final Pattern ANY_WEEKEND = Pattern.compile("(?:XXXX-)?WE");

  private static final Pattern OFFSET = Pattern.compile("(?:(.+) )?OFFSET (P\\S+)");
  private static final Pattern RELATIVE =
      Pattern.compile("(THIS|NEXT_IMMEDIATE|PREV_IMMEDIATE) (\\S+)");
  private static final Pattern PERIOD = Pattern.compile("P(T?)(-?)(\\d+)([HMDWY])");
  private static final Pattern CLOCK = Pattern.compile("((?:.*[^P])?)T(\\d\\d\\S*|[A-Z]{2})");
  private static final Pattern PART_OF_DAY = Pattern.compile("T?(MO|MI|AF|EV|NI|DT|DA|NO)");
  private static final Pattern FROM_REFERENCE = Pattern.compile("REF([-+])(P\\S+)");
  private static final int DAYS_AHEAD = 60;
  private static final int DAYS_AHEAD_OPEN = 180;
  private static final int HOURS_OF_DAY = 24;
  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  private final Optional<LocalDate> reference;
  private final Outlook outlook;

  /** Which of the days that come back is meant. */
  enum Outlook {
    /** The latest that has begun; of days of a month the nearest, if not far ahead. */
    BACK,
    /** The same in a sentence that speaks of the future as well. */
    OPEN,
    /** The first that is not over. */
    AHEAD
  }

  Calendar(Optional<LocalDate> reference, Outlook outlook) {
    this.reference = reference;
    this.outlook = outlook;
  }

  /** The days of a value, or empty when it has none or they cannot be known. */
  Optional<Days> days(String value) {
    try {
      Optional<Days> whole = Optional.empty();
      boolean begun = false;
      for (String part : value.split(" INTERSECT ")) {
        String plain = withoutClock(part);
        if (plain.isEmpty() || isLength(plain, 'H')) {
          continue;
        }
        whole = begun ? whole.flatMap(days -> within(days, plain)) : term(plain);
        begun = true;
      }
      return whole;
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The days from the first of one value to the last of another, or for a length of time. */
  Optional<Days> range(String from, String until) {
    if (PERIOD.matcher(until).matches()) {
      return days(from)
          .flatMap(
              days ->
                  moved(days.first(), until, 1)
                      .map(end -> new Days(days.first(), end.minusDays(1))));
    }
    Optional<Days> last = days(until);
    Optional<Days> first =
        last.flatMap(
            days -> new Calendar(Optional.of(days.last()), Outlook.BACK).anchored(from, this));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (!first.get().first().isAfter(last.get().last())) {
      return Optional.of(new Days(first.get().first(), last.get().last()));
    }
    return recurrence(until)
        .map(again -> new Days(first.get().first(), again.next(first.get().first()).last()));
  }

  /** What comes back is counted from this calendar's date, all else from the other's. */
  private Optional<Days> anchored(String value, Calendar other) {
    return recurrence(value).isPresent() ? days(value) : other.days(value);
  }

  /** Whether a value is a time of some day that it does not name. */
  static boolean isTimeOfDay(String value) {
    return withoutClock(value).isEmpty();
  }

  private static String withoutClock(String value) {
    Matcher clock = CLOCK.matcher(value);
    String plain = clock.matches() ? clock.group(1) : value;
    return PART_OF_DAY.matcher(plain).matches() ? "" : plain;
  }

  private static boolean isLength(String value, char unit) {
    return value.startsWith("P") && value.charAt(value.length() - 1) == unit;
  }

  private Optional<Days> within(Days days, String part) {
    if (part.startsWith("P")) {
      return isLength(part, 'W') ? Optional.of(week(days.first())) : Optional.empty();
    }
    Calendar inside = new Calendar(Optional.of(days.last()), Outlook.BACK);
    return inside
        .recurrence(part)
        .map(again -> again.latest(days.last()))
        .or(() -> inside.term(part))
        .filter(days::contains);
  }

  private Optional<Days> term(String value) {
    Matcher offset = OFFSET.matcher(value);
    if (offset.matches()) {
      return offset.group(1) == null
          ? reference.flatMap(date -> away(date, offset.group(2)))
          : reference.flatMap(date -> shifted(date, offset.group(1), offset.group(2)));
    }
    Matcher relative = RELATIVE.matcher(value);
    if (relative.matches()) {
      return reference.flatMap(date -> relative(date, relative.group(1), relative.group(2)));
    }
    Matcher from = FROM_REFERENCE.matcher(value);
    if (from.matches()) {
      return reference.flatMap(
          date -> moved(date, from.group(2), from.group(1).equals("-") ? -1 : 1).map(Days::of));
    }
    if (value.equals("REF") || value.equals("PRESENT_REF")) {
      return reference.map(Days::of);
    }
    if (value.equals(TimePhraseJoiner.OVERNIGHT)) {
      return reference.map(date -> new Days(date.minusDays(1), date));
    }
    Optional<Days> absolute = absolute(value);
    return absolute.isPresent()
        ? absolute
        : recurrence(value).flatMap(again -> reference.map(date -> chosen(again, value, date)));
  }

  private Days chosen(Recurrence again, String value, LocalDate date) {
    if (outlook == Outlook.AHEAD) {
      Days latest = again.latest(date);
      return latest.contains(date) ? latest : again.next(date);
    }
    int daysAhead = outlook == Outlook.OPEN ? DAYS_AHEAD_OPEN : DAYS_AHEAD;
    return ANY_DAY.matcher(value).matches() ? again.nearest(date, daysAhead) : again.latest(date);
  }

  private Optional<Days> absolute(String value) {
    Matcher m = DAY.matcher(value);
    if (m.matches()) {
      return Optional.of(Days.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3))));
    }
    m = MONTH.matcher(value);
    if (m.matches()) {
      return Optional.of(Days.month(number(m, 1), number(m, 2)));
    }
    m = YEAR.matcher(value);
    if (m.matches()) {
      return Optional.of(Days.years(number(m, 1), 1));
    }
    m = WEEK.matcher(value);
    if (m.matches()) {
      LocalDate day = LocalDate.of(number(m, 1), 1, 4);
      return Optional.of(week(day.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(m, 2))));
    }
    m = QUARTER.matcher(value);
    if (m.matches()) {
      return Optional.of(Days.months(number(m, 1), 3 * number(m, 2) - 2, 3));
    }
    m = SEASON.matcher(value);
    if (m.matches()) {
      return Optional.of(Recurrence.season(m.group(2), number(m, 1)));
    }
    m = DECADE.matcher(value);
    if (m.matches()) {
      return Optional.of(Days.years(YEARS_OF_DECADE * number(m, 1), YEARS_OF_DECADE));
    }
    m = SHORT_YEAR.matcher(value);
    return m.matches() ? shortYear(number(m, 1)) : Optional.empty();
  }

  /** The latest year with these two digits. */
  private Optional<Days> shortYear(int digits) {
    return reference.map(
        date -> {
          int century = date.getYear() / YEARS_OF_CENTURY * YEARS_OF_CENTURY;
          int year = century + digits;
          return Days.years(year > date.getYear() ? year - YEARS_OF_CENTURY : year, 1);
        });
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private Optional<Recurrence> recurrence(String value) {
    Matcher m = ANY_WEEKDAY.matcher(value);
    if (m.matches()) {
      return Optional.of(Recurrence.weekday(number(m, 1)));
    }
    m = ANY_DAY.matcher(value);
    if (m.matches()) {
      return Optional.of(Recurrence.day(number(m, 1), number(m, 2)));
    }
    m = ANY_MONTH.matcher(value);
    if (m.matches()) {
      return Optional.of(Recurrence.month(number(m, 1)));
    }
    m = ANY_SEASON.matcher(value);
    if (m.matches()) {
      return Optional.of(Recurrence.season(m.group(1)));
    }
    return ANY_WEEKEND.matcher(value).matches()
        ? Optional.of(Recurrence.weekend())
        : Optional.empty();
  }

  /** "two days ago", "three weeks ago": as exact as the unit. */
  private Optional<Days> away(LocalDate date, String period) {
    Matcher m = PERIOD.matcher(period);
    if (!m.matches()) {
      return Optional.empty();
    }
    return moved(date, period, 1)
        .map(
            day ->
                switch (unit(m)) {
                  case 'W' -> week(day);
                  case 'M' -> Days.month(day.getYear(), day.getMonthValue());
                  case 'Y' -> Days.years(day.getYear(), 1);
                  default -> Days.of(day);
                });
  }

  /** The unit of a period; minutes count as hours. */
  private static char unit(Matcher period) {
    return period.group(1).isEmpty() ? period.group(4).charAt(0) : 'H';
  }

  private static Optional<LocalDate> moved(LocalDate date, String period, int direction) {
    Matcher m = PERIOD.matcher(period);
    if (!m.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(m.group(3)) * (m.group(2).isEmpty() ? direction : -direction);
    boolean minutes = !m.group(1).isEmpty() && m.group(4).equals("M");
    return Optional.of(
        switch (unit(m)) {
          case 'D' -> date.plusDays(count);
          case 'W' -> date.plusWeeks(count);
          case 'M' -> date.plusMonths(count);
          case 'Y' -> date.plusYears(count);
          default -> minutes ? date : date.plusDays(count / HOURS_OF_DAY);
        });
  }

  /** "last week", "next month", "last Tuesday", "last summer". */
  private Optional<Days> shifted(LocalDate date, String base, String period) {
    Optional<LocalDate> moved = moved(date, period, 1);
    boolean back = period.indexOf('-') >= 0;
    String plain = withoutClock(base);
    if (plain.isEmpty()) {
      return moved.map(Days::of);
    }
    Optional<Recurrence> again = recurrence(plain.replaceFirst("^THIS ", ""));
    if (again.isPresent()) {
      return Optional.of(back ? again.get().previous(date) : again.get().next(date));
    }
    Matcher unit = RELATIVE.matcher(plain);
    return unit.matches() ? moved.flatMap(day -> around(day, unit.group(2))) : Optional.empty();
  }

  private Optional<Days> relative(LocalDate date, String operator, String what) {
    Optional<Recurrence> again = recurrence(what);
    if (operator.equals("THIS")) {
      if (withoutClock(what).isEmpty()) {
        return Optional.of(Days.of(date));
      }
      return again.isPresent() ? again.map(r -> r.current(date)) : around(date, what);
    }
    boolean back = operator.startsWith("PREV");
    if (again.isPresent()) {
      return again.map(r -> back ? r.previous(date) : r.next(date));
    }
    if (what.equals("P1D")) {
      return Optional.empty();
    }
    return moved(date, what, back ? -1 : 1)
        .map(day -> back ? new Days(day, date) : new Days(date, day));
  }

  /** The day, week, month, quarter, year or decade that a date lies in. */
  private static Optional<Days> around(LocalDate date, String period) {
    return switch (period) {
      case "P1D" -> Optional.of(Days.of(date));
      case "P1W" -> Optional.of(week(date));
      case "P1M" -> Optional.of(monthOf(date));
      case "P3M", "P1Q" -> Optional.of(Days.months(date.getYear(), quarterStart(date), 3));
      case "P1Y" -> Optional.of(Days.years(date.getYear(), 1));
      case "P10Y" ->
          Optional.of(
              Days.years(date.getYear() / YEARS_OF_DECADE * YEARS_OF_DECADE, YEARS_OF_DECADE));
      default -> Optional.empty();
    };
  }

  private static int quarterStart(LocalDate date) {
    return 3 * date.get(IsoFields.QUARTER_OF_YEAR) - 2;
  }

  private static Days monthOf(LocalDate date) {
    YearMonth month = YearMonth.from(date);
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  /** Monday to Sunday. */
  private static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }
}
