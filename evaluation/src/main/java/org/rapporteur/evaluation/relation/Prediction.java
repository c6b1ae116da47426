package org.rapporteur.evaluation.relation;

import java.util.Optional;
import org.rapporteur.coder.story.CodedStory;

/**
 * What the coder makes of a relation.
 *
 * @param pick the record that the rules give
 * @param second what a trained model makes of it; empty when none was asked
 * @param story all that was read of its sentence
 */
public record Prediction(
    Relation relation,
    Optional<RelationPicker.Pick> pick,
    Optional<SecondOpinion> second,
    CodedStory story) {

  /** The prediction from the coded sentence. */
  public static Prediction of(Relation relation, CodedStory story) {
    return new Prediction(relation, RelationPicker.pick(relation, story), Optional.empty(), story);
  }

  /** The same with a model's opinion, which decides. */
  public Prediction with(SecondOpinion opinion) {
    return new Prediction(relation, pick, Optional.of(opinion), story);
  }

  /** The model's class where one was asked, else that of the rules. */
  public Optional<RelationClass> predicted() {
    return second.map(SecondOpinion::predicted).or(this::byRules);
  }

  /** The class of the rules' record. */
  public Optional<RelationClass> byRules() {
    return pick.map(found -> RelationClass.of(found.event()));
  }

  /** Beside gold, where the relation has a gold class. */
  public Optional<Judgement> judgement() {
    return relation.gold().map(gold -> new Judgement(gold, predicted()));
  }

  /** The rules' class beside gold. */
  public Optional<Judgement> judgementOfRules() {
    return relation.gold().map(gold -> new Judgement(gold, byRules()));
  }
}
