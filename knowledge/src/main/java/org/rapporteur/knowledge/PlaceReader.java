package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.place.Place;

/** Reads the tables in {@code places/}. */
public final class PlaceReader {
  private static final List<String> COLUMNS =
      List.of("name", "names", "kind", "country", "admin1", "lat", "lon", "population");

  private PlaceReader() {}

  /**
   * A place with its other names.
   *
   * @param byHand whether it stands in the file that is written by hand
   */
  record Named(SourceLine where, Place place, List<String> variants, boolean byHand) {}

  /**
   * Reads both tables; a row of the hand-written one takes the place of rows of the other with the
   * same name, country and kind. Findings: those of {@link TsvFile}, {@code empty}, {@code kind},
   * {@code number}; rows with one are left out.
   */
  static List<Named> read(DataFiles files, Findings findings) {
    List<Named> byHand = rows(files, "places/places-news.tsv", true, findings);
    Map<String, List<Place>> overriding = new HashMap<>();
    for (Named named : byHand) {
      overriding
          .computeIfAbsent(named.place().name(), key -> new ArrayList<>(1))
          .add(named.place());
    }
    List<Named> places = new ArrayList<>(byHand);
    for (Named named : rows(files, "places/places.tsv", false, findings)) {
      Place place = named.place();
      boolean replaced =
          overriding.getOrDefault(place.name(), List.of()).stream()
              .anyMatch(
                  other -> other.kind() == place.kind() && other.country().equals(place.country()));
      if (!replaced) {
        places.add(named);
      }
    }
    return places;
  }

  private static List<Named> rows(DataFiles files, String name, boolean byHand, Findings findings) {
    List<Named> places = new ArrayList<>();
    for (TsvFile.Row row : TsvFile.read(files, name, COLUMNS, findings).rows()) {
      Optional<Place.Kind> kind =
          Values.constant(Place.Kind.class, row.get("kind"), row.where(), "kind", findings);
      Optional<Double> latitude = coordinate(row, "lat", findings);
      Optional<Double> longitude = coordinate(row, "lon", findings);
      long population =
          row.optional("population")
              .flatMap(value -> Values.count(value, row.where(), findings))
              .orElse(0L);
      if (row.get("name").isEmpty()) {
        findings.add(row.where(), "empty", "no name", "name the place");
      } else if (kind.isPresent()) {
        places.add(
            new Named(
                row.where(),
                new Place(
                    row.get("name"),
                    kind.get(),
                    row.optional("country"),
                    row.optional("admin1"),
                    latitude,
                    longitude,
                    population),
                row.list("names"),
                byHand));
      }
    }
    return places;
  }

  private static Optional<Double> coordinate(TsvFile.Row row, String column, Findings findings) {
    return row.optional(column).flatMap(value -> Values.number(value, row.where(), findings));
  }
}
