package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.records.Printable;

/**
 * Rows as aligned columns for reading. The first rows decide how wide the columns are; only they
 * are kept in memory. Long cells are cut, numbers stand to the right.
 */
final class TextTable {
  private static final int LOOKED_AT = 500;
  private static final int WIDEST = 120;
  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?";

  private final Output out;
  private final List<String> header;
  private final List<List<String>> first = new ArrayList<>();
  private int[] widths = {};
  private boolean[] numbers = {};

  TextTable(Output out, List<String> header) {
    this.out = out;
    this.header = header.stream().map(TextTable::cell).toList();
  }

  void add(List<Optional<String>> row) {
    List<String> cells = row.stream().map(value -> cell(value.orElse(""))).toList();
    if (widths.length > 0) {
      print(cells);
      return;
    }
    first.add(cells);
    if (first.size() == LOOKED_AT) {
      begin();
    }
  }

  /** Prints what waits. */
  void end() {
    if (widths.length == 0) {
      begin();
    }
  }

  private void begin() {
    widths = new int[header.size()];
    numbers = new boolean[header.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              header.get(i).length(),
              first.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
      numbers[i] =
          first.stream()
              .map(row -> row.get(column))
              .allMatch(cell -> cell.isEmpty() || cell.matches(NUMBER));
    }
    print(header);
    print(header.stream().map(name -> "").toList(), '-');
    first.forEach(this::print);
    first.clear();
  }

  private void print(List<String> cells) {
    print(cells, ' ');
  }

  private void print(List<String> cells, char fill) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String space = String.valueOf(fill).repeat(Math.max(0, widths[i] - cell.length()));
      line.append(i == 0 ? "" : "  ").append(numbers[i] ? space + cell : cell + space);
    }
    out.line(line.toString().stripTrailing());
  }

  private static String cell(String text) {
    String plain = Printable.of(text);
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "\u2026";
  }
}
