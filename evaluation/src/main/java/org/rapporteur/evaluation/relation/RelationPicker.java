package org.rapporteur.evaluation.relation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.coder.actor.Mention;
import org.rapporteur.coder.article.Span;
import org.rapporteur.coder.language.Sentence;
import org.rapporteur.coder.story.CodedEvent;
import org.rapporteur.coder.story.CodedStory;

/**
 * Picks, of all records of a sentence, the one between its marked sides. A side is met when the
 * head of its mention lies within a mark, or the mark lies within the mention.
 */
public final class RelationPicker {
  private RelationPicker() {}

  /** How well a record's sides meet the marked ones; the best last. */
  public enum Fit {
    /** Neither side is met. */
    OTHERS,
    /** One side is met, in the other's role. */
    ONE_CROSSED,
    /** One side is met, but the record has somebody else for the other. */
    ONE_OF_TWO,
    /** One side is met, and the record has nobody for the other. */
    ONE,
    /** Both are among the actors of a record that also has a recipient. */
    BOTH_AS_ACTORS,
    /** Both are met, the wrong way round. */
    REVERSED,
    /** Both are actors of a mutual event. */
    MUTUAL,
    /** Actor and recipient are met. */
    BOTH
  }

  /** The picked record. */
  public record Pick(CodedEvent event, Fit fit) {}

  /** The record that fits best; among equals the first that the sentence tells. */
  public static Optional<Pick> pick(Relation relation, CodedStory story) {
    Pick best = null;
    for (CodedEvent event : story.events()) {
      Fit fit = fit(relation, story, event);
      if (best == null || fit.compareTo(best.fit()) > 0) {
        best = new Pick(event, fit);
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well a record of the story meets the sides. */
  public static Fit fit(Relation relation, CodedStory story, CodedEvent event) {
    boolean sourceActs = meets(story, event.actors(), relation.sources());
    boolean targetActs = meets(story, event.actors(), relation.targets());
    boolean sourceConcerned = meets(story, event.recipients(), relation.sources());
    boolean targetConcerned = meets(story, event.recipients(), relation.targets());
    if (sourceActs && targetConcerned) {
      return Fit.BOTH;
    }
    if (sourceActs && targetActs) {
      return event.recipients().isEmpty() ? Fit.MUTUAL : Fit.BOTH_AS_ACTORS;
    }
    if (sourceConcerned && targetActs) {
      return Fit.REVERSED;
    }
    if (sourceActs) {
      return event.recipients().isEmpty() ? Fit.ONE : Fit.ONE_OF_TWO;
    }
    if (targetConcerned) {
      return event.actors().isEmpty() ? Fit.ONE : Fit.ONE_OF_TWO;
    }
    return targetActs || sourceConcerned ? Fit.ONE_CROSSED : Fit.OTHERS;
  }

  private static boolean meets(CodedStory story, List<Mention> mentions, List<Span> marks) {
    return mentions.stream()
        .anyMatch(
            mention -> {
              Sentence sentence = story.sentences().get(mention.sentence());
              Span head = sentence.span(mention.head(), mention.head());
              Span words = sentence.span(mention.first(), mention.last());
              return marks.stream().anyMatch(mark -> isWithin(head, mark) || isWithin(mark, words));
            });
  }

  private static boolean isWithin(Span inner, Span outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
