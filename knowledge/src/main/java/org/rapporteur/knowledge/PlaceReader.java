package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.place.Place;

/** Reads the tables in {@code places/}. */
public final class PlaceReader {
  private static final List<String> COLUMNS =
      List.of("name", "names", "kind", "country", "admin1", "lat", "lon", "population");

  private static final String AREAS = "places/areas.tsv";
  private static final String VARIANTS = "places/variants.tsv";
  private static final List<String> VARIANT_COLUMNS = List.of("name", "kind", "country", "names");

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

  /**
   * Reads what only the list of places has and not the actors: {@code areas.tsv} and the names of
   * {@code variants.tsv}. Both files may be missing. Further finding: {@code unknown-name} for a
   * variant of no place.
   */
  static List<Named> readMore(DataFiles files, List<Named> places, Findings findings) {
    List<Named> more = new ArrayList<>();
    if (files.file(AREAS).isPresent()) {
      more.addAll(rows(files, AREAS, true, findings));
    }
    if (files.file(VARIANTS).isPresent()) {
      Map<String, List<Named>> byName = new HashMap<>();
      Stream.concat(places.stream(), more.stream())
          .forEach(
              named ->
                  byName
                      .computeIfAbsent(named.place().name(), key -> new ArrayList<>(1))
                      .add(named));
      for (TsvFile.Row row : TsvFile.read(files, VARIANTS, VARIANT_COLUMNS, findings).rows()) {
        Optional<Named> meant =
            byName.getOrDefault(row.get("name"), List.of()).stream()
                .filter(named -> isMeant(named.place(), row))
                .max(Comparator.comparingLong(named -> named.place().population()));
        if (meant.isEmpty()) {
          findings.add(
              row.where(),
              "unknown-name",
              "no such place \"" + row.get("name") + "\"",
              "see places.tsv");
        } else {
          more.add(new Named(row.where(), meant.get().place(), row.list("names"), true));
        }
      }
    }
    return more;
  }

  private static boolean isMeant(Place place, TsvFile.Row row) {
    return place.kind().name().equalsIgnoreCase(row.get("kind"))
        && place.country().equals(row.optional("country"));
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
