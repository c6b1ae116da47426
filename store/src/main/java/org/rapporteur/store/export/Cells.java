package org.rapporteur.store.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.store.export.ExportFormat.Field;

/**
 * The cells of one row of a table with tabs, in the order of its columns. What is not put stays
 * absent. No cell has a tab, a line end or a double quotation mark, for some readers of these
 * tables take marks as quotation and some do not.
 */
final class Cells {
  private final Map<String, String> values = new LinkedHashMap<>();

  Cells(List<Field> columns, String absent) {
    columns.forEach(column -> values.put(column.name(), absent));
  }

  void put(String column, String value) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("the layout has no column " + column);
    }
    String clean = clean(value);
    if (!clean.isEmpty()) {
      values.put(column, clean);
    }
  }

  void put(String column, Optional<String> value) {
    value.ifPresent(present -> put(column, present));
  }

  void put(String column, long value) {
    put(column, Long.toString(value));
  }

  /** Puts a list into one cell; a mark within an element would be read as the end of it. */
  void put(String column, Collection<String> list, String between) {
    String mark = between.strip();
    put(
        column,
        list.stream()
            .map(element -> element.replace(mark, mark.equals(",") ? ";" : ","))
            .collect(Collectors.joining(between)));
  }

  String line() {
    return String.join("\t", values.values()) + "\n";
  }

  private static String clean(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean breaksRow = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      clean.append(breaksRow ? ' ' : c == '"' ? '\'' : c);
    }
    return clean.toString().strip();
  }
}
