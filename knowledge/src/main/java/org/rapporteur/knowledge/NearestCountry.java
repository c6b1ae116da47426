package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.place.Place;

/** The country of a point: that of the nearest settlement in the lists of places. Immutable. */
public final class NearestCountry {
  private static final int FARTHEST_CELLS = 12;

  private final Map<Long, List<Place>> cells = new HashMap<>();

  private NearestCountry() {}

  /** Reads the settlements of the data files. */
  public static NearestCountry of(DataFiles files) {
    NearestCountry nearest = new NearestCountry();
    PlaceReader.read(files, new Findings()).forEach(named -> nearest.add(named.place()));
    files
        .file(Knowledge.TOWNS)
        .ifPresent(
            file ->
                file.text()
                    .lines()
                    .skip(1)
                    .flatMap(row -> PlaceIndex.place(row).stream())
                    .forEach(nearest::add));
    return nearest;
  }

  private void add(Place place) {
    if (place.kind() == Place.Kind.CITY && place.hasPoint() && place.country().isPresent()) {
      cells
          .computeIfAbsent(
              cell(degree(place.latitude().get()), degree(place.longitude().get())),
              key -> new ArrayList<>())
          .add(place);
    }
  }

  private static int degree(double value) {
    return (int) Math.floor(value);
  }

  private static long cell(int lat, int lon) {
    return lat * 1000L + Math.floorMod(lon + 180, 360);
  }

  /** The country; empty when no settlement is within some hundred kilometres. */
  public Optional<String> at(double latitude, double longitude) {
    Place nearest = null;
    double least = Double.POSITIVE_INFINITY;
    int reach = FARTHEST_CELLS;
    for (int ring = 0; ring <= reach; ring++) {
      for (int dLat = -ring; dLat <= ring; dLat++) {
        for (int dLon = -ring; dLon <= ring; dLon++) {
          if (Math.max(Math.abs(dLat), Math.abs(dLon)) != ring) {
            continue;
          }
          long cell = cell(degree(latitude) + dLat, degree(longitude) + dLon);
          for (Place place : cells.getOrDefault(cell, List.of())) {
            double km =
                Place.kilometres(
                    latitude, longitude, place.latitude().get(), place.longitude().get());
            if (km < least) {
              least = km;
              nearest = place;
              // a nearer one may stand in the next ring, none beyond it but near the poles
              reach = Math.min(reach, ring + 1);
            }
          }
        }
      }
    }
    return Optional.ofNullable(nearest).flatMap(Place::country);
  }
}
