package org.rapporteur.coder.lexicon;

/** Kinds of sides that the lexicon's settings tell apart. */
public enum SideKind {
  /** A state, its government or seat, or an international body. */
  STATE,
  /** Who carries arms. */
  ARMED,
  /**
   * Who acts in public life: a state, whoever rules, judges, fights or stands for office, a party,
   * an international body, a people as a whole.
   */
  PUBLIC,
  /** Sides of two countries or organisations or more, taken together. */
  COUNTRIES
}
