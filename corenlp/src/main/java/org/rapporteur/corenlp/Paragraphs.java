package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.coder.article.Span;

/**
 * The paragraphs of a text.
 *
 * <p>A blank line always ends one. A single line break ends one unless it only wraps a line: it
 * ends one after the end of a sentence, and after a line that is short compared with the others. In
 * a text wrapped at a fixed width the end of a sentence at the right margin says nothing, so there
 * a full line is always continued.
 */
final class Paragraphs {
  private static final int NARROWEST_USUAL_LINE = 55;
  private static final int WIDEST_WRAPPED_LINE = 120;
  private static final int FEWEST_WRAPPED_LINES = 4;
  private static final double SHORT = 0.75;
  private static final String CLOSING = "\"'”’»)]}›";
  private static final String FINAL = ".!?…:;。！？";

  private final String text;
  private final List<Span> lines;
  private final int usual;
  private final boolean wrapped;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = lines(text);
    this.usual = usualLength();
    this.wrapped = isWrapped();
  }

  /** The paragraphs in order, without the white space around them. */
  static List<Span> of(String text) {
    return new Paragraphs(text).spans();
  }

  private List<Span> spans() {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (isBlank(i)) {
        continue;
      }
      if (start < 0) {
        start = lines.get(i).start();
      }
      if (i + 1 == lines.size() || isBlank(i + 1) || endsParagraph(i)) {
        paragraphs.add(new Span(start, lines.get(i).end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  private boolean isBlank(int line) {
    return length(line) == 0;
  }

  private int length(int line) {
    Span span = lines.get(line);
    return span.end() - span.start();
  }

  private boolean endsParagraph(int line) {
    if (isShort(line)) {
      return true;
    }
    return endsSentence(line) && !(wrapped && isFull(line));
  }

  private boolean isShort(int line) {
    return length(line) < usual * SHORT && !isFull(line);
  }

  /** Whether the next line's first word would not have fitted. */
  private boolean isFull(int line) {
    Span next = lines.get(line + 1);
    int end = next.start();
    while (end < next.end() && !isSpace(text.charAt(end))) {
      end++;
    }
    return length(line) + 1 + end - next.start() > usual;
  }

  private boolean endsSentence(int line) {
    return endsSentence(text, lines.get(line));
  }

  /** Whether a span ends with the end of a sentence, which closing quotes may follow. */
  static boolean endsSentence(String text, Span span) {
    int last = span.end() - 1;
    int first = span.start();
    while (last > first && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= first && FINAL.indexOf(text.charAt(last)) >= 0;
  }

  private int usualLength() {
    int[] lengths =
        lines.stream().mapToInt(span -> span.end() - span.start()).filter(n -> n > 0).toArray();
    Arrays.sort(lengths);
    int longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 10];
    return Math.max(NARROWEST_USUAL_LINE, longest);
  }

  private boolean isWrapped() {
    if (usual > WIDEST_WRAPPED_LINE) {
      return false;
    }
    int continued = 0;
    int full = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!isBlank(i) && !isBlank(i + 1)) {
        continued++;
        if (isFull(i)) {
          full++;
          open += endsSentence(i) ? 0 : 1;
        }
      }
    }
    return continued >= FEWEST_WRAPPED_LINES && full * 2 > continued && open * 2 > full;
  }

  /** Lines without the white space around them; a blank line is an empty span. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        lines.add(stripped(text, start, i));
        if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
