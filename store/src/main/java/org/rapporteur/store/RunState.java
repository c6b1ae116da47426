package org.rapporteur.store;

import java.util.Locale;

/** How a run, or one session of it, stands. */
public enum RunState {
  /** It is at work; or its program died a moment ago. */
  RUNNING,
  /** It read its input to the end. */
  COMPLETE,
  /** The user stopped it; the same command goes on with it. */
  INTERRUPTED,
  /** Its program was ended from outside, died, or could not go on, as with a full disk. */
  KILLED;

  /** As in the column {@code state}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RunState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
