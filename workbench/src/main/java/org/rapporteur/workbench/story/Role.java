package org.rapporteur.workbench.story;

import java.util.Locale;

/** What words of a story are to a record. */
public enum Role {
  ACTOR,
  RECIPIENT,
  TRIGGER,
  TIME,
  PLACE,
  SOURCE;

  /** The class of the marked words in the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
