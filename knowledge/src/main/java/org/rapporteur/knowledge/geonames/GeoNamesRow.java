package org.rapporteur.knowledge.geonames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.coder.place.Place;

/**
 * A row of a GeoNames dump: 19 columns with tabs between them, of which these are used.
 *
 * @param otherNames further names in Latin letters
 * @param featureClass one letter: P for settlements, A for divisions, ...
 * @param alpha2 ISO 3166 alpha-2; empty for seas and the like
 * @param admin1 code of the first-level division within the country
 */
record GeoNamesRow(
    String name,
    List<String> otherNames,
    double latitude,
    double longitude,
    char featureClass,
    String featureCode,
    String alpha2,
    String admin1,
    long population) {
  private static final int COLUMNS = 19;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_NAMES = 40;
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  GeoNamesRow {
    otherNames = List.copyOf(otherNames);
  }

  /** The row of a line; empty when the line is none. */
  static Optional<GeoNamesRow> parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS || cells[6].length() > 1 || !cells[8].matches("[A-Z]{0,2}")) {
      return Optional.empty();
    }
    String name = cleaned(cells[1]);
    try {
      double latitude = Double.parseDouble(cells[4]);
      double longitude = Double.parseDouble(cells[5]);
      long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
      boolean possible =
          Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE && population >= 0;
      return possible && isName(name)
          ? Optional.of(
              new GeoNamesRow(
                  name,
                  otherNames(name, cells[2], cells[3]),
                  latitude,
                  longitude,
                  cells[6].isEmpty() ? ' ' : cells[6].charAt(0),
                  cells[7],
                  cells[8],
                  cleaned(cells[10]),
                  population))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static List<String> otherNames(String name, String ascii, String alternates) {
    Set<String> names = new LinkedHashSet<>();
    names.add(cleaned(ascii));
    for (String alternate : alternates.split(",")) {
      if (names.size() < MOST_NAMES) {
        names.add(cleaned(alternate));
      }
    }
    names.remove(name);
    names.removeIf(other -> !isName(other));
    return new ArrayList<>(names);
  }

  /** Dots do not count in names of places; other control characters have no place in them. */
  private static String cleaned(String cell) {
    StringBuilder out = new StringBuilder(cell.length());
    cell.codePoints()
        .filter(c -> c != '.' && !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** In Latin letters, with a capital one, and no web address or code. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && Character.isLetter(name.codePointAt(0))
        && !name.contains("/")
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        && name.codePoints().anyMatch(Character::isUpperCase);
  }

  /** What it is for a list of places; empty for what news do not name. */
  Optional<Place.Kind> kind() {
    return switch (featureClass) {
      case 'P' -> Optional.of(Place.Kind.CITY);
      case 'A' ->
          featureCode.startsWith("PCL")
              ? Optional.of(Place.Kind.COUNTRY)
              : Optional.of(Place.Kind.REGION);
      case 'H' ->
          switch (featureCode) {
            case "SEA", "OCN", "GULF", "STRT", "CHN", "BAY", "SD" -> Optional.of(Place.Kind.SEA);
            default -> Optional.of(Place.Kind.AREA);
          };
      case 'L', 'T' -> Optional.of(Place.Kind.AREA);
      case 'S', 'R' -> Optional.of(Place.Kind.FACILITY);
      default -> Optional.empty();
    };
  }

  boolean isFirstLevel() {
    return featureClass == 'A' && featureCode.equals("ADM1");
  }
}
