package org.rapporteur.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of countries in GeoNames and those of the records. Immutable. */
public final class CountryCodes {
  private static final List<String> COLUMNS = List.of("alpha2", "country", "region");

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> dependencies = new HashMap<>();

  private CountryCodes() {}

  /** Reads {@code places/codes.tsv}, which may be missing: then no code is known. */
  public static CountryCodes of(DataFiles files) {
    CountryCodes codes = new CountryCodes();
    files
        .file("places/codes.tsv")
        .ifPresent(
            file -> {
              for (TsvFile.Row row : TsvFile.read(file, COLUMNS, new Findings()).rows()) {
                codes.countries.put(row.get("alpha2"), row.get("country"));
                row.optional("region")
                    .ifPresent(region -> codes.dependencies.put(row.get("alpha2"), region));
              }
            });
    return codes;
  }

  /** The code of the records for an ISO 3166 alpha-2 code: of a dependency that of its state. */
  public Optional<String> country(String alpha2) {
    return Optional.ofNullable(countries.get(alpha2));
  }

  /** The name of a dependency, which is a region in the records. */
  public Optional<String> dependency(String alpha2) {
    return Optional.ofNullable(dependencies.get(alpha2));
  }
}
