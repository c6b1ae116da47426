package org.rapporteur.coder.language;

import java.util.List;
import org.rapporteur.coder.article.Span;

/**
 * A sentence with its words, tagged but not parsed.
 *
 * @param sequence number within the story, from 0
 * @param paragraph number of its paragraph, from 0
 * @param text the sentence as it stands in the story
 */
public record Sentence(int sequence, int paragraph, Span span, String text, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Whether it ends in a word, as headlines do, which have no full stop. */
  public boolean isHeadline() {
    return !tokens.isEmpty()
        && Character.isLetterOrDigit(
            tokens.get(size() - 1).text().codePointBefore(tokens.get(size() - 1).text().length()));
  }

  /** The span of the tokens {@code first} to {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  /** The words between the start of token {@code first} and the end of token {@code last}. */
  public String words(int first, int last) {
    return words(span(first, last));
  }

  /** The text of a span of the story that lies within this sentence. */
  public String words(Span part) {
    return text.substring(part.start() - span.start(), part.end() - span.start());
  }
}
