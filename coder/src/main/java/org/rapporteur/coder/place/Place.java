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
  private static final double EARTH_RADIUS = 6371.0;
  private static final double DISTRICT_RADIUS = 60;
  private static final double KILOMETRES_OF_DEGREE = 111.2;
  private static final double POLE = 90;

  public Place in(Optional<String> otherCountry) {
    return new Place(name, kind, otherCountry, region, latitude, longitude, population);
  }

  /** A province or the like, no district of one. */
  public boolean isFirstLevelRegion() {
    return kind == Kind.REGION && region.isEmpty();
  }

  /** Whether it is known where it lies. */
  public boolean hasPoint() {
    return latitude.isPresent() && longitude.isPresent();
  }

  /**
   * Whether another place lies in this one, as far as the list of places tells: in the country, in
   * the region of this name, or so near the middle of a district in the same region.
   */
  public boolean holds(Place other) {
    boolean sameCountry = country.isPresent() && country.equals(other.country);
    return switch (kind) {
      case COUNTRY -> sameCountry && other.kind != Kind.COUNTRY;
      case REGION ->
          sameCountry && (isFirstLevelRegion() ? isRegionOf(other) : isDistrictOf(other));
      case CITY, SEA, FACILITY, AREA -> false;
    };
  }

  private boolean isRegionOf(Place other) {
    return other.region.filter(name::equals).isPresent();
  }

  private boolean isDistrictOf(Place other) {
    return other.kind == Kind.CITY
        && region.equals(other.region)
        && distanceTo(other).filter(km -> km < DISTRICT_RADIUS).isPresent();
  }

  /** Great-circle distance in kilometres; empty when either place has no coordinates. */
  public Optional<Double> distanceTo(Place other) {
    return hasPoint() && other.hasPoint()
        ? Optional.of(
            kilometres(
                latitude.get(), longitude.get(), other.latitude.get(), other.longitude.get()))
        : Optional.empty();
  }

  /** Great-circle distance of two points in kilometres (haversine, mean radius of the earth). */
  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double dLat = Math.toRadians(lat2 - lat1);
    double dLon = Math.toRadians(lon2 - lon1);
    double chord =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** How precisely the coordinates tell where something is that happened there. */
  public Precision precision() {
    return switch (kind) {
      case COUNTRY -> Precision.COUNTRY;
      case REGION, SEA, AREA -> Precision.REGION;
      case CITY -> Precision.CITY;
      case FACILITY -> Precision.POINT;
    };
  }

  /**
   * The place so far away from this one in a direction.
   *
   * @param degrees of the compass, clockwise from north
   */
  public Place movedBy(double kilometres, double degrees) {
    if (!hasPoint()) {
      return this;
    }
    double north = kilometres * Math.cos(Math.toRadians(degrees)) / KILOMETRES_OF_DEGREE;
    double east = kilometres * Math.sin(Math.toRadians(degrees)) / KILOMETRES_OF_DEGREE;
    double lat = Math.max(-POLE, Math.min(POLE, latitude.get() + north));
    double narrow = Math.max(0.01, Math.cos(Math.toRadians(latitude.get())));
    double lon = (longitude.get() + east / narrow + 540) % 360 - 180;
    return new Place(name, kind, country, region, Optional.of(lat), Optional.of(lon), population);
  }

  /** How precise a point is. */
  public enum Precision {
    COUNTRY,
    REGION,
    CITY,
    POINT
  }

  /** What sort of place it is. */
  public enum Kind {
    COUNTRY,
    REGION,
    CITY,
    SEA,
    FACILITY,
    AREA
  }
}
