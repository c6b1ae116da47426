package org.rapporteur.learning.relation;

import org.rapporteur.learning.Features;

/** The features of a relation: of the rules' reading, of its words, and of its trees. */
public final class RelationFeatures {
  private RelationFeatures() {}

  /** All features, whatever groups a model uses of them. */
  public static Features of(RelationReading reading) {
    Features features = new Features();
    RuleFeatures.add(reading, features);
    WordFeatures.add(reading, features);
    TreeFeatures.add(reading, features);
    return features;
  }
}
