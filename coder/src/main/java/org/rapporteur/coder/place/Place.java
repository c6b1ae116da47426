package org.rapporteur.coder.place;

import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param country ISO alpha-3; empty for seas and areas of several countries
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(
    String name,
    Kind kind,
    Optional<String> country,
    Optional<String> region,
    Optional<Double> latitude,
    Optional<Double> longitude,
    long population) {

  public Place in(Optional<String> otherCountry) {
    return new Place(name, kind, otherCountry, region, latitude, longitude, population);
  }

  /** How precise the place is. */
  public enum Kind {
    COUNTRY,
    REGION,
    CITY,
    SEA,
    FACILITY,
    AREA
  }
}
