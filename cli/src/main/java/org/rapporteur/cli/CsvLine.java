package org.rapporteur.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of CSV (RFC 4180); what is not there is empty, an empty text is quoted. */
final class CsvLine {
  private CsvLine() {}

  static String of(List<Optional<String>> cells) {
    return cells.stream()
        .map(cell -> cell.map(CsvLine::cell).orElse(""))
        .collect(Collectors.joining(","));
  }

  static String ofTexts(List<String> cells) {
    return of(cells.stream().map(Optional::of).toList());
  }

  private static String cell(String text) {
    boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> "\",\n\r".indexOf(c) >= 0);
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
