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
}
