package org.rapporteur.petrarch;

/** What became of a line, from best to worst. */
public enum Verdict {
  /** All that it says is used. */
  READ,
  /** It is used, but the coder cannot express all that it says. */
  SIMPLIFIED,
  /** It is in order, but the coder has no place for it. */
  NOT_USED,
  /** It is not in the format. */
  UNREADABLE
}
