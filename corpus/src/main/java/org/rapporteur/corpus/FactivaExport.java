package org.rapporteur.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Factiva's export with indexing: fields with two or three capital letters at the beginning of a
 * line, their values behind them or on the lines below. A headline begins a document, unless a
 * section or a column stood before it.
 */
final class FactivaExport implements ExportSource.ExportFormat {
  private static final Set<String> CODES =
      Set.of(
          "AN", "ART", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "ED", "ET", "HD", "IN", "IPC",
          "IPD", "LA", "LP", "NS", "PD", "PG", "PUB", "RE", "RF", "SC", "SE", "SN", "TD", "VOL",
          "WC");
  private static final Pattern FIELD =
      Pattern.compile(" {0,4}([A-Z]{2,3})(?:\\s*|(?:\\t| {2,})(.*))");
  private static final Pattern END = Pattern.compile("\\s*Document [A-Za-z0-9]{10,}\\s*");
  private static final Set<String> TYPICAL = Set.of("HD", "WC", "PD", "SN", "SC", "LA", "LP", "TD");
  private static final int LEAST_TYPICAL = 4;

  /** Whether a text that begins so is such an export. */
  static boolean isLike(String head) {
    Set<String> seen =
        head.lines()
            .flatMap(line -> code(line).stream())
            .filter(TYPICAL::contains)
            .collect(Collectors.toSet());
    return seen.contains("HD") && seen.size() >= LEAST_TYPICAL;
  }

  private static Optional<String> code(String line) {
    Matcher field = FIELD.matcher(line);
    return field.matches()
        ? Optional.ofNullable(field.group(1)).filter(CODES::contains)
        : Optional.empty();
  }

  @Override
  public boolean begins(String line, List<String> before) {
    Optional<String> code = code(line);
    return code.isPresent()
        && Set.of("HD", "SE", "CLM").contains(code.get())
        && before.stream()
            .flatMap(earlier -> code(earlier).stream())
            .anyMatch(
                earlier -> earlier.equals("LP") || earlier.equals("TD") || earlier.equals("AN"));
  }

  @Override
  public boolean ends(String line) {
    return false;
  }

  @Override
  public Map<Field, String> fields(List<String> document) {
    Map<String, List<String>> values = values(document);
    Map<Field, String> fields = new EnumMap<>(Field.class);
    if (!values.containsKey("HD")) {
      return fields;
    }
    put(fields, Field.ID, line(values, "AN").map(id -> id.replaceFirst("^Document ", "")));
    put(fields, Field.TITLE, line(values, "HD"));
    put(fields, Field.AUTHOR, line(values, "BY"));
    put(fields, Field.DATE, line(values, "PD"));
    put(fields, Field.PUBLISHER, line(values, "SN"));
    put(fields, Field.LANGUAGE, line(values, "LA"));
    String text =
        ExportSource.paragraphs(
            Stream.of("LP", "TD")
                .flatMap(code -> Stream.concat(lines(values, code).stream(), Stream.of("")))
                .toList());
    put(fields, Field.TEXT, Optional.of(text));
    return fields;
  }

  private static Map<String, List<String>> values(List<String> document) {
    Map<String, List<String>> values = new HashMap<>();
    Optional<List<String>> current = Optional.empty();
    for (String line : document) {
      Matcher field = FIELD.matcher(line);
      if (code(line).isPresent() && field.matches()) {
        List<String> lines =
            values.computeIfAbsent(String.valueOf(field.group(1)), code -> new ArrayList<>());
        Optional.ofNullable(field.group(2)).ifPresent(lines::add);
        current = Optional.of(lines);
      } else if (!END.matcher(line).matches()) {
        current.ifPresent(lines -> lines.add(line));
      } else {
        current.filter(List::isEmpty).ifPresent(lines -> lines.add(line));
      }
    }
    return values;
  }

  private static List<String> lines(Map<String, List<String>> values, String code) {
    return Optional.ofNullable(values.get(code)).orElse(List.of());
  }

  private static Optional<String> line(Map<String, List<String>> values, String code) {
    return Optional.of(String.join(" ", lines(values, code)).replaceAll("\\s+", " ").strip());
  }

  private static void put(Map<Field, String> fields, Field field, Optional<String> value) {
    value.filter(words -> !words.isBlank()).ifPresent(words -> fields.put(field, words));
  }
}
