package org.rapporteur.evaluation.relation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.article.Span;

/**
 * A sentence in which somebody marked the two sides of an event.
 *
 * @param text the sentence without marks
 * @param sources spans of the text that stand for who acts; a side may be marked more than once
 * @param targets spans that stand for whom it concerns
 * @param gold the class of the event between them; empty where nobody has judged it
 */
public record Relation(
    String uid, String text, List<Span> sources, List<Span> targets, Optional<RelationClass> gold) {
  public Relation {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
