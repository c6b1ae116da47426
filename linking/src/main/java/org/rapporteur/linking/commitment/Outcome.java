package org.rapporteur.linking.commitment;

/** What a later event does to a commitment. */
public enum Outcome {
  /** Said again. */
  REPEATED,
  /** The one who was asked agrees; he has still to do it. */
  ACCEPTED,
  /** The one who was asked says no; the demand stands. */
  REFUSED,
  /** What was promised, asked or threatened was done. */
  FULFILLED,
  /** The opposite was done, or the promise taken back. */
  BROKEN,
  /** A plan called off, a threat or demand dropped. */
  WITHDRAWN;

  /** Whether nothing more is to be waited for. */
  public boolean closes() {
    return this == FULFILLED || this == BROKEN || this == WITHDRAWN;
  }
}
