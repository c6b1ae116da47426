package org.rapporteur.coder.event;

import java.util.Locale;

/** What the text says of whether the event took place, as in the event record. */
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  CONDITIONAL,
  DENIED,
  NEGATED,
  HISTORICAL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
