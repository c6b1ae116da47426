package org.rapporteur.corpus;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table of text (RFC 4180, with any separator). Cells may be quoted and go over lines. A
 * quote within an unquoted cell is a character. Of a cell that is too large only the beginning is
 * kept, so memory is bounded whatever the file holds.
 */
final class TableRows {
  private final PushbackReader in;
  private final char separator;
  private final int largestCell;
  private int line = 1;

  /**
   * A row.
   *
   * @param line where it begins
   * @param isCut whether a cell is larger than allowed
   * @param isOpen whether the file ends within a quoted cell
   */
  record Row(List<String> cells, int line, boolean isCut, boolean isOpen) {
    boolean isEmpty() {
      return cells.size() == 1 && cells.get(0).isBlank();
    }
  }

  TableRows(Reader in, char separator, int largestCell) {
    this.in = new PushbackReader(in);
    this.separator = separator;
    this.largestCell = largestCell;
  }

  /** The line that is read next. */
  int line() {
    return line;
  }

  Optional<Row> next() throws IOException {
    int first = line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean closed = false;
    boolean cut = false;
    boolean any = false;
    while (true) {
      int c = in.read();
      if (c < 0) {
        if (!any) {
          return Optional.empty();
        }
        cells.add(cell.toString());
        return Optional.of(new Row(cells, first, cut, quoted));
      }
      any = true;
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        if (c != '"') {
          cut |= !append(cell, c);
        } else if (follows('"')) {
          cut |= !append(cell, c);
        } else {
          quoted = false;
          closed = true;
        }
      } else if (c == '"' && cell.isEmpty() && !closed) {
        quoted = true;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
        closed = false;
      } else if (c == '\n') {
        cells.add(cell.toString());
        return Optional.of(new Row(cells, first, cut, false));
      } else if (c != '\r' || !beforeLineFeed()) {
        cut |= !append(cell, c);
      }
    }
  }

  private boolean append(StringBuilder cell, int c) {
    if (cell.length() >= largestCell) {
      return false;
    }
    cell.append((char) c);
    return true;
  }

  /** Takes the next character if it is this one. */
  private boolean follows(char wanted) throws IOException {
    int c = in.read();
    if (c == wanted) {
      return true;
    }
    if (c >= 0) {
      in.unread(c);
    }
    return false;
  }

  private boolean beforeLineFeed() throws IOException {
    int c = in.read();
    if (c >= 0) {
      in.unread(c);
    }
    return c == '\n' || c < 0;
  }
}
