package org.rapporteur.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.article.Span;

/**
 * Cuts a paragraph into pieces that a tokenizer can take at once.
 *
 * <p>A normal paragraph is one piece. A very long one is cut at white space, after the end of a
 * sentence if there is one, and a run of characters without white space that is far longer than any
 * word is cut where it gets too long.
 */
final class Pieces {
  private static final int LONGEST_PIECE = 20_000;
  private static final int LONGEST_RUN = 1_000;

  private Pieces() {}

  static List<Span> of(String text, Span paragraph) {
    List<Span> pieces = new ArrayList<>(1);
    int start = paragraph.start();
    int space = start;
    int sentenceEnd = start;
    int run = 0;
    for (int i = start; i < paragraph.end(); i++) {
      if (Paragraphs.isSpace(text.charAt(i))) {
        if (run > 0 && Paragraphs.endsSentence(text, new Span(i - run, i))) {
          sentenceEnd = i;
        }
        space = i;
        run = 0;
      } else {
        run++;
      }
      int cut = start;
      if (run >= LONGEST_RUN && !splitsPair(text, i + 1)) {
        cut = i + 1;
        run = 0;
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
