package org.rapporteur.evaluation.relation;

import java.util.Optional;
import org.rapporteur.coder.story.CodedStory;

/**
 * What the coder makes of a relation.
 *
 * @param story all that was read of its sentence
 */
public record Prediction(Relation relation, Optional<RelationPicker.Pick> pick, CodedStory story) {

  /** The prediction from the coded sentence. */
  public static Prediction of(Relation relation, CodedStory story) {
    return new Prediction(relation, RelationPicker.pick(relation, story), story);
  }

  public Optional<RelationClass> predicted() {
    return pick.map(found -> RelationClass.of(found.event()));
  }

  /** Beside gold, where the relation has a gold class. */
  public Optional<Judgement> judgement() {
    return relation.gold().map(gold -> new Judgement(gold, predicted()));
  }
}
