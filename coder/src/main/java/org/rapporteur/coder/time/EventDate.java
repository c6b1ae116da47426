package org.rapporteur.coder.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an event happened, both days inclusive.
 *
 * @param text the words that date it
 */
public record EventDate(
    Optional<LocalDate> start, Optional<LocalDate> end, Basis basis, Optional<String> text) {
  public static final EventDate NONE =
      new EventDate(Optional.empty(), Optional.empty(), Basis.NONE, Optional.empty());

  /** Where the date comes from. */
  public enum Basis {
    STATED,
    STORY,
    NONE
  }
}
