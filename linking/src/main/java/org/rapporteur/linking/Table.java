package org.rapporteur.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of this module: a line of headings, a row on each further line, columns separated by
 * tabs. Lines that begin with {@code #} are remarks.
 */
public final class Table {
  private Table() {}

  /** A row, by heading. A column that is left empty is the empty string. */
  public record Row(String where, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * @throws IllegalArgumentException when the table has no such column
     */
    public String get(String heading) {
      String cell = cells.get(heading);
      if (cell == null) {
        throw new IllegalArgumentException(where + ": has no column " + heading);
      }
      return cell;
    }

    /** The words of a cell, separated by blanks. */
    public List<String> words(String heading) {
      String cell = get(heading);
      return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }
  }

  /**
   * Reads a table that stands beside a class.
   *
   * @throws IllegalStateException when there is none
   */
  public static List<Row> beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static List<Row> read(String name, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    List<String> headings = List.of();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (headings.isEmpty()) {
        headings = cells;
        continue;
      }
      String where = name + ":" + number;
      if (cells.size() != headings.size()) {
        throw new IllegalArgumentException(
            where + ": has " + cells.size() + " columns, not " + headings.size());
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int column = 0; column < cells.size(); column++) {
        row.put(headings.get(column), cells.get(column).strip());
      }
      rows.add(new Row(where, row));
    }
    return List.copyOf(rows);
  }
}
