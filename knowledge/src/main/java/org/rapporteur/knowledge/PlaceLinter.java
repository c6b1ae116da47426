package org.rapporteur.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.lexicon.SourceLine;
import org.rapporteur.coder.ontology.Ontology;
import org.rapporteur.coder.place.Place;

/** Checks the places by the rules of {@code places/README.md}. */
public final class PlaceLinter {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private PlaceLinter() {}

  /** All findings in the files of places, in the order of files and lines. */
  public static List<Finding> lint(DataFiles files) {
    Findings findings = new Findings();
    Set<String> codes = new HashSet<>();
    ActorReader.read(files, new Findings()).states().forEach(row -> codes.add(row.state().code()));
    Ontology ontology = OntologyReader.read(files, new Findings());
    Map<List<Object>, SourceLine> seen = new HashMap<>();
    List<PlaceReader.Named> places = PlaceReader.read(files, findings);
    List<PlaceReader.Named> more = PlaceReader.readMore(files, places, findings);
    checkTowns(files, findings);
    if (files.file(ToponymReader.WEIGHTS).isPresent()) {
      ToponymReader.weights(files, findings);
    }
    // Antarctica is a country of the gazetteer but no state
    places.stream()
        .map(PlaceReader.Named::place)
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .forEach(place -> place.country().ifPresent(codes::add));
    for (PlaceReader.Named named : places) {
      Place place = named.place();
      checkCountry(place, codes, ontology, named.where(), findings);
      checkCoordinate(place.latitude(), POLE, named.where(), findings);
      checkCoordinate(place.longitude(), DATE_LINE, named.where(), findings);
      checkNames(named, findings);
      SourceLine first = seen.putIfAbsent(identity(place), named.where());
      if (first != null) {
        findings.add(
            named.where(), "duplicate", place.name() + " stands at " + first, "drop one of them");
      }
    }
    List<PlaceReader.Named> all = new ArrayList<>(places);
    all.addAll(more);
    BundledGazetteer gazetteer = new BundledGazetteer(all);
    WordList.read(files, "places/not-names.txt", findings)
        .forEach(
            (name, where) -> {
              if (gazetteer.named(name).isEmpty()) {
                findings.add(
                    where, "unknown-name", "no place is called \"" + name + "\"", "drop the line");
              }
            });
    return findings.sorted();
  }

  /** Findings: {@code header}, {@code columns} for a row that is no place, {@code order}. */
  private static void checkTowns(DataFiles files, Findings findings) {
    files
        .file(Knowledge.TOWNS)
        .ifPresent(
            file -> {
              byte[] last = {};
              int number = 0;
              for (String line : (Iterable<String>) file.text().lines()::iterator) {
                number++;
                if (number == 1) {
                  if (!line.equals(String.join("\t", PlaceIndex.COLUMNS))) {
                    findings.add(file.line(1), "header", "other columns", "make the file anew");
                  }
                } else if (!line.startsWith("#")) {
                  byte[] name = line.split("\t", 2)[0].getBytes(StandardCharsets.UTF_8);
                  if (PlaceIndex.place(line).isEmpty()) {
                    findings.add(file.line(number), "columns", "no place", "make the file anew");
                  } else if (Arrays.compareUnsigned(last, name) > 0) {
                    findings.add(
                        file.line(number), "order", "not sorted by name", "make the file anew");
                  }
                  last = name;
                }
              }
            });
  }

  private static List<Object> identity(Place place) {
    return List.of(
        place.name(),
        place.kind(),
        place.country(),
        place.region(),
        place.latitude(),
        place.longitude());
  }

  private static void checkCountry(
      Place place, Set<String> codes, Ontology ontology, SourceLine where, Findings findings) {
    boolean mayLack = place.kind() == Place.Kind.SEA || place.kind() == Place.Kind.AREA;
    if (place.country().isEmpty() && !mayLack) {
      findings.add(
          where,
          "unknown-code",
          place.name() + " has no country",
          "only seas and areas may lack it");
    }
    place
        .country()
        .filter(code -> !codes.contains(code) || ontology.internationalCodes().contains(code))
        .ifPresent(
            code ->
                findings.add(
                    where,
                    "unknown-code",
                    "\"" + code + "\" is no country",
                    "use a code of actors/states.tsv"));
  }

  private static void checkCoordinate(
      Optional<Double> degrees, double limit, SourceLine where, Findings findings) {
    if (degrees.isEmpty()) {
      findings.add(where, "coordinates", "a coordinate is missing", "give lat and lon");
    } else if (Math.abs(degrees.get()) > limit) {
      findings.add(
          where,
          "coordinates",
          degrees.get() + " is beyond " + limit + " degrees",
          "correct lat and lon");
    }
  }

  private static void checkNames(PlaceReader.Named named, Findings findings) {
    Set<String> names = new HashSet<>(Set.of(named.place().name()));
    for (String variant : named.variants()) {
      if (!names.add(variant)) {
        findings.add(
            named.where(), "duplicate", "\"" + variant + "\" twice", "list each name once");
      }
    }
  }
}
