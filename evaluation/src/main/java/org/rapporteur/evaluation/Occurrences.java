package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.coder.article.Span;

/** Where words occur in a text. */
final class Occurrences {
  private Occurrences() {}

  /** As whole words; where there are none, anywhere. */
  static List<Span> of(String words, String text) {
    List<Span> whole = new ArrayList<>();
    List<Span> any = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      any.add(span);
      if (isEdge(text, span.start() - 1) && isEdge(text, span.end())) {
        whole.add(span);
      }
    }
    return whole.isEmpty() ? any : whole;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
