package org.rapporteur.coder.actor;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days, both ends inclusive; an absent end is open. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("ends " + to.get() + " before it begins " + from.get());
    }
  }

  public boolean holds(LocalDate day) {
    return from.map(start -> !day.isBefore(start)).orElse(true)
        && to.map(end -> !day.isAfter(end)).orElse(true);
  }

  public boolean isOver(LocalDate day) {
    return to.map(day::isAfter).orElse(false);
  }

  /** Days that two periods share; 1 when one ends on the day on which the other begins. */
  public long overlapDays(Period other) {
    LocalDate start = later(from, other.from);
    LocalDate end = earlier(to, other.to);
    return Math.max(0, end.toEpochDay() - start.toEpochDay() + 1);
  }

  private static LocalDate later(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate first = a.orElse(LocalDate.of(1, 1, 1));
    LocalDate second = b.orElse(LocalDate.of(1, 1, 1));
    return first.isAfter(second) ? first : second;
  }

  private static LocalDate earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    LocalDate first = a.orElse(LocalDate.of(9999, 12, 31));
    LocalDate second = b.orElse(LocalDate.of(9999, 12, 31));
    return first.isBefore(second) ? first : second;
  }
}
