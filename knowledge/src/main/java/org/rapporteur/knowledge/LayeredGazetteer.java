package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.place.Gazetteer;
import org.rapporteur.coder.place.Place;

/**
 * A list of places and a longer one behind it. The places of the first come first; a place that
 * both have is told once.
 */
public final class LayeredGazetteer implements Gazetteer {
  /** Two lists give the same town points this near each other. */
  private static final double SAME_TOWN = 30;

  private final Gazetteer first;
  private final Gazetteer second;

  public LayeredGazetteer(Gazetteer first, Gazetteer second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public List<Place> named(String name) {
    List<Place> known = first.named(name);
    List<Place> more = second.named(name);
    if (more.isEmpty()) {
      return known;
    }
    List<Place> all = new ArrayList<>(known);
    for (Place place : more) {
      if (known.stream().noneMatch(other -> isSame(place, other))) {
        all.add(place);
      }
    }
    return List.copyOf(all);
  }

  private static boolean isSame(Place place, Place other) {
    boolean alike = place.kind() == other.kind() && place.country().equals(other.country());
    boolean large = place.kind() == Place.Kind.COUNTRY || isFirstLevel(place, other);
    return alike && (large || place.distanceTo(other).filter(km -> km < SAME_TOWN).isPresent());
  }

  private static boolean isFirstLevel(Place place, Place other) {
    return place.kind() == Place.Kind.REGION
        && place.region().isEmpty()
        && other.region().isEmpty();
  }
}
