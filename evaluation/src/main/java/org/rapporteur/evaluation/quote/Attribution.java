package org.rapporteur.evaluation.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.coder.article.Span;

/**
 * Who says, with what cue, what; each as spans of the story's text.
 *
 * @param source none where nobody is named
 * @param head the word of the source that the rest of it hangs on
 */
public record Attribution(
    String id, List<Span> source, Optional<Span> head, List<Span> cue, List<Span> content) {
  private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether all that is said stands between quotation marks. */
  boolean isDirect(String text) {
    return !content.isEmpty()
        && content.stream().map(span -> span.of(text).strip()).allMatch(Attribution::isQuoted);
  }

  private static boolean isQuoted(String words) {
    return words.length() > 1
        && MARKS.indexOf(words.charAt(0)) >= 0
        && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether a part of it lies in one of the spans. */
  boolean touches(List<Span> spans) {
    return Stream.of(source, cue, content)
        .flatMap(List::stream)
        .anyMatch(part -> spans.stream().anyMatch(part::overlaps));
  }
}
