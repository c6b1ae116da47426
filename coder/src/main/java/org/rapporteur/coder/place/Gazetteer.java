package org.rapporteur.coder.place;

import java.util.List;

/** Port to a list of places. Safe for several threads. */
public interface Gazetteer {

  /** Places of this name or variant, most likely first; empty when there is none. */
  List<Place> named(String name);
}
