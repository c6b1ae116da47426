package org.rapporteur.coder.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of weekdays and months, as the calendar of Java has them. */
public final class CalendarWords {
  private static final Set<String> NAMES = names();

  private CalendarWords() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.name().toLowerCase(Locale.ENGLISH));
    }
    for (Month month : Month.values()) {
      names.add(month.name().toLowerCase(Locale.ENGLISH));
    }
    return Set.copyOf(names);
  }

  public static boolean contains(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ENGLISH));
  }
}
