package org.rapporteur.coder.time;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.coder.article.Span;

/**
 * Words that tell a time.
 *
 * @param start first day, inclusive; empty when the words cannot be resolved or the start is open
 * @param end last day, inclusive
 */
public record TimeExpression(
    Span span, String text, Optional<LocalDate> start, Optional<LocalDate> end, Kind kind) {

  /** What sort of time it is. */
  public enum Kind {
    /** A day, or a span of days that has a place in the calendar. */
    DATE,
    /** A length of time without a place in the calendar. */
    DURATION,
    /** Something that comes back (every Friday). */
    RECURRING
  }
}
