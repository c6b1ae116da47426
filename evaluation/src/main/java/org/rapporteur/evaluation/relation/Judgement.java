package org.rapporteur.evaluation.relation;

import java.util.Optional;

/** The right class of one relation beside the predicted one; no prediction where none was coded. */
public record Judgement(RelationClass gold, Optional<RelationClass> predicted) {
  boolean isRight() {
    return predicted.filter(gold::equals).isPresent();
  }
}
