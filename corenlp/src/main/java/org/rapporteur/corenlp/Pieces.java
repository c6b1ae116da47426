package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.article.Span;

/**
 * Cuts a paragraph into pieces that a tokenizer can take at once.
 *
 * <p>A normal paragraph is one piece. A very long one is cut at white space, after the end of a
 * sentence if there is one, and a run of characters without white space that is far longer than any
 * word is cut where it gets too long. For each mark of a run the tokenizer looks at the rest of the
 * run, so a run of marks is cut much sooner than one of letters.
 */
final class Pieces {
  private static final int LONGEST_PIECE = 20_000;
  private static final int LONGEST_RUN = 1_000;
  private static final int MOST_MARKS_OF_RUN = 50;

  private Pieces() {}

  static List<Span> of(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>(1);
    int start = paragraph.start();
    int space = start;
    int sentenceEnd = start;
    int run = 0;
    int marks = 0;
    for (int i = start; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Paragraphs.isSpace(c)) {
        if (run > 0 && Paragraphs.endsSentence(text, new Span(i - run, i))) {
          sentenceEnd = i;
        }
        space = i;
        run = 0;
        marks = 0;
      } else {
        run++;
        marks += Character.isLetterOrDigit(c) ? 0 : 1;
      }
      int cut = start;
      boolean tooLong = run >= LONGEST_RUN || marks >= MOST_MARKS_OF_RUN;
      if (tooLong && !splitsPair(text, i + 1)) {
        cut = i + 1;
        run = 0;
        marks = 0;
      } else if (i + 1 - start >= LONGEST_PIECE) {
        cut = sentenceEnd - start > LONGEST_PIECE / 2 ? sentenceEnd : space;
      }
      if (cut > start) {
        pieces.add(new Span(start, cut));
        start = cut;
      }
    }
    if (start < paragraph.end()) {
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces;
  }

  private static boolean splitsPair(String text, int at) {
    return at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
