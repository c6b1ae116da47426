package org.rapporteur.records;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks; colour codes take no room. */
final class Wrap {
  private static final char ESCAPE = '\u001B';

  private Wrap() {}

  /** Lines of at most this many characters, one at least; a longer word stands alone. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split(" ", -1)) {
      int length = visibleLength(word);
      if (used > 0 && used + 1 + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int visibleLength(String word) {
    int length = 0;
    boolean code = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == ESCAPE) {
        code = true;
      } else if (code) {
        code = c != 'm';
      } else if (!Character.isLowSurrogate(c)) {
        length++;
      }
    }
    return length;
  }
}
