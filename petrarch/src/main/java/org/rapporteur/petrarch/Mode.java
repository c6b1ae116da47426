package org.rapporteur.petrarch;

import java.util.Locale;

/** What becomes of the bundled knowledge beside dictionaries of the user's own. */
public enum Mode {
  /** The dictionaries add what the bundled knowledge lacks. */
  ON_TOP,
  /** Bundled actors, roles and entries give way where there is a dictionary for them. */
  INSTEAD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
