package org.rapporteur.coder.lexicon;

import java.util.Locale;

/** What an embedding predicate does with the event in it. The set is closed. */
public enum Operator {
  PROMISE,
  PLAN,
  ANNOUNCE,
  REQUEST,
  ORDER,
  REFUSE,
  DENY,
  THREATEN,
  ACCUSE,
  PRAISE,
  CONTINUE,
  STOP,
  FAIL;

  /** Whether the embedded event itself is what is coded, perhaps changed. */
  public boolean isTransparent() {
    return this == CONTINUE || this == STOP || this == FAIL;
  }

  /**
   * Whether the embedded event may be coded beside (accusations, denials, praise), rather than only
   * as content.
   */
  public boolean leavesContentOpen() {
    return this == ACCUSE || this == DENY || this == PRAISE;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
