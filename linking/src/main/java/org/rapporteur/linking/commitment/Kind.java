package org.rapporteur.linking.commitment;

/** How somebody binds himself or others. */
public enum Kind {
  /** Says that he will do something for, or with, others. */
  PROMISE,
  /** Is told to be about to do something. */
  PLAN,
  /** Asks others to do something. */
  DEMAND,
  /** Says that he will do others harm. */
  THREAT
}
