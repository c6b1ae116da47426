package org.rapporteur.evaluation.relation;

import java.util.List;
import java.util.Locale;

/**
 * What a trained model makes of a relation, the rules' reading included.
 *
 * @param probability calibrated, between 0 and 1
 * @param reasons the signs that speak for the class most
 */
public record SecondOpinion(RelationClass predicted, double probability, List<String> reasons) {
  public SecondOpinion {
    reasons = List.copyOf(reasons);
  }

  /** In one line. */
  String words() {
    return "second reader: "
        + predicted
        + String.format(Locale.ROOT, " p=%.2f", probability)
        + (reasons.isEmpty() ? "" : " because " + String.join(", ", reasons));
  }
}
