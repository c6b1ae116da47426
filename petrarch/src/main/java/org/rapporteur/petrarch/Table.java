package org.rapporteur.petrarch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A table of two columns that comes with the module. */
final class Table {
  private Table() {}

  /** The second column by the first; empty text where there is none. */
  static Map<String, String> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      Map<String, String> rows = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(row -> rows.put(row[0], row.length < 2 ? "" : row[1].strip()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
