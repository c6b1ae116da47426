package org.rapporteur.coder.attribution;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;

/**
 * Speech that a story reports, whether or not it tells an event.
 *
 * @param source who says it; without words when nobody is named
 * @param sourceHead the word of the source that its others hang on
 */
public record Quotation(
    String id,
    Part source,
    Optional<Span> sourceHead,
    Optional<Mention> sourceMention,
    Part cue,
    Part content,
    Type type,
    int sentence) {

  /** How the words are given. */
  public enum Type {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** Words of the story, perhaps in several pieces. */
  public record Part(String text, List<Span> spans) {
    public Part {
      spans = List.copyOf(spans);
    }
  }
}
