package org.rapporteur.knowledge;

import org.rapporteur.coder.place.Gazetteer;

/** A list of places that the user brings along. */
public interface FurtherPlaces extends Gazetteer {

  /** Tells which list it is, for records that tell what they were coded with. */
  String hash();
}
