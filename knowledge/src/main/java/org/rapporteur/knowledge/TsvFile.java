package org.rapporteur.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.coder.lexicon.SourceLine;

/** The rows of a tab-separated file with a header line; comment and blank lines are no rows. */
public final class TsvFile {
  private final DataFile file;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private TsvFile(DataFile file) {
    this.file = file;
  }

  /** A row; every column that the reader asked for has a value, perhaps an empty one. */
  public final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    public SourceLine where() {
      return file.line(line);
    }

    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException("the file has no column " + column);
      }
      return cells[index];
    }

    /** The value, or nothing when the column is empty. */
    public Optional<String> optional(String column) {
      String value = get(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The parts of a list column, separated by semicolons. */
    public List<String> list(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        return List.of();
      }
      if (value.indexOf(';') < 0) {
        return List.of(value);
      }
      List<String> parts = new ArrayList<>();
      int start = 0;
      while (start <= value.length()) {
        int end = value.indexOf(';', start);
        end = end < 0 ? value.length() : end;
        String part = value.substring(start, end).trim();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = end + 1;
      }
      return parts;
    }
  }

  /**
   * Reads a file. Findings: {@code missing-file}, {@code encoding}, {@code header} when columns are
   * missing, repeated or unknown, {@code columns} for a row with another number of columns (left
   * out), {@code cell} for a value that is padded or stands for nothing.
   */
  public static TsvFile read(
      DataFiles files, String name, List<String> columns, Findings findings) {
    return files
        .required(name, findings)
        .map(file -> read(file, columns, findings))
        .orElseGet(() -> new TsvFile(new DataFile(name, "")));
  }

  /** Reads a file that is there. */
  public static TsvFile read(DataFile file, List<String> columns, Findings findings) {
    TsvFile table = new TsvFile(file);
    String text = file.text();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int number = 0;
    int width = -1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      number++;
      if (stop > start && text.charAt(start) != '#') {
        String line = text.substring(start, stop);
        if (line.indexOf('\uFFFD') >= 0) {
          findings.add(
              file.line(number), "encoding", "a character is not UTF-8", "save the file as UTF-8");
        }
        if (width < 0) {
          String[] header = split(line, columns.size());
          width = header.length;
          if (!table.readHeader(header, number, columns, findings)) {
            return table;
          }
        } else {
          table.readRow(split(line, width), number, width, findings);
        }
      }
      start = end + 1;
    }
    if (width < 0) {
      findings.obstacle(
          file.line(1),
          "header",
          "no header line",
          "name the columns " + String.join(", ", columns));
    }
    return table;
  }

  private static String[] split(String line, int guess) {
    List<String> cells = new ArrayList<>(guess);
    int start = 0;
    while (start <= line.length()) {
      int end = line.indexOf('\t', start);
      end = end < 0 ? line.length() : end;
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    return cells.toArray(String[]::new);
  }

  private boolean readHeader(String[] header, int line, List<String> wanted, Findings findings) {
    boolean complete = true;
    for (int i = 0; i < header.length; i++) {
      if (!wanted.contains(header[i]) || columns.put(header[i], i) != null) {
        findings.add(
            file.line(line),
            "header",
            "unknown or repeated column \"" + header[i] + "\"",
            "the columns are " + String.join(", ", wanted));
      }
    }
    for (String column : wanted) {
      if (!columns.containsKey(column)) {
        complete = false;
        findings.obstacle(
            file.line(line), "header", "column \"" + column + "\" is missing", "add the column");
      }
    }
    return complete;
  }

  private void readRow(String[] cells, int line, int width, Findings findings) {
    if (cells.length != width) {
      findings.add(
          file.line(line),
          "columns",
          cells.length + " columns instead of " + width,
          "separate the columns by single tabs");
      return;
    }
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell.isEmpty()) {
        continue;
      }
      if (cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' ') {
        findings.add(
            file.line(line),
            "cell",
            "padded value \"" + cell + "\"",
            "remove the blanks around it");
        cells[i] = cell.trim();
      }
      if (cell.equals("-") || cell.equals("null")) {
        findings.add(
            file.line(line), "cell", "\"" + cell + "\" for nothing", "leave the column empty");
        cells[i] = "";
      }
    }
    rows.add(new Row(line, cells));
  }

  public DataFile file() {
    return file;
  }

  public List<Row> rows() {
    return rows;
  }
}
