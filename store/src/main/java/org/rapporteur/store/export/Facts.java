package org.rapporteur.store.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the tables of the ontology and of the states say of a code. Of a state with several rows,
 * one for each of its names in time, the first that has the fact counts.
 */
final class Facts {
  static final Facts CAMEO = of("cameo.tsv");
  static final Facts QUADS = of("quads.tsv");
  static final Facts STATES = of("states.tsv");

  private final Map<String, Map<String, String>> rows;

  private Facts(Map<String, Map<String, String>> rows) {
    this.rows = rows;
  }

  /** The entry of a column in the row of a code; empty when there is none. */
  Optional<String> of(String code, String column) {
    return Optional.ofNullable(rows.getOrDefault(code, Map.of()).get(column));
  }

  private static Facts of(String resource) {
    List<List<String>> lines = new ArrayList<>();
    try (InputStream in = Facts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> lines.add(List.of(line.split("\t", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> header = lines.get(0);
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = rows.computeIfAbsent(line.get(0), code -> new HashMap<>());
      for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
        if (!line.get(i).isEmpty()) {
          row.putIfAbsent(header.get(i), line.get(i));
        }
      }
    }
    return new Facts(rows);
  }
}
