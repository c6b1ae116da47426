package org.rapporteur.corenlp;

import java.util.Optional;

/**
 * Words that tell a time, with what they mean before the story's date is known.
 *
 * @param first first token
 * @param last last token
 * @param value the time, or the first time of a range; in the notation of TIMEX3, extended by
 *     {@code THIS}, {@code OFFSET} and {@code INTERSECT}
 * @param until the last time of a range, or how long it lasts ({@code P2D})
 * @param modifier {@code EARLY}, {@code MID}, {@code LATE} or another modifier of TIMEX3
 */
record TimePhrase(
    int first,
    int last,
    Type type,
    String value,
    Optional<String> until,
    Optional<String> modifier) {

  /** Types of TIMEX3, and ranges. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET,
    RANGE
  }

  static TimePhrase date(int first, int last, String value) {
    return new TimePhrase(first, last, Type.DATE, value, Optional.empty(), Optional.empty());
  }

  static TimePhrase range(int first, int last, String from, String until) {
    return new TimePhrase(first, last, Type.RANGE, from, Optional.of(until), Optional.empty());
  }

  boolean isPoint() {
    return type == Type.DATE || type == Type.TIME;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }
}
