package org.rapporteur.coder.lexicon;

/** A length of time, such as two weeks. */
public record TimeLength(Unit unit, long count) {

  /** Units that news counts in; what is shorter than an hour counts as hours. */
  public enum Unit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  public TimeLength times(long factor) {
    return new TimeLength(unit, count * factor);
  }
}
