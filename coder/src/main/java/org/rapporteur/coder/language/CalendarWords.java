package org.rapporteur.coder.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of weekdays and months, as the calendar of Java has them. */
public final class CalendarWords {
  private static final Set<String> WEEKDAYS = lowerCase(DayOfWeek.values());
  private static final Set<String> MONTHS = lowerCase(Month.values());

  private CalendarWords() {}

  private static Set<String> lowerCase(Enum<?>[] names) {
    return Stream.of(names)
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word names a weekday or a month. */
  public static boolean contains(String word) {
    return isWeekday(word) || MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
  }
}
