package org.rapporteur.evaluation.quote;

import java.util.List;
import org.rapporteur.coder.article.Article;
import org.rapporteur.coder.article.Span;

/**
 * A story with the attributions that somebody found in it.
 *
 * @param setAside passages on which no coder is judged: neither right nor wrong
 */
public record AttributedStory(
    Article article, List<Attribution> attributions, List<Span> setAside) {
  public AttributedStory {
    attributions = List.copyOf(attributions);
    setAside = List.copyOf(setAside);
  }
}
