package org.rapporteur.learning.relation;

import org.rapporteur.learning.Features;

/** The features of a relation: of the rules' reading, of its words, and of its trees. */
public final class RelationFeatures {
  private RelationFeatures() {}

  /** All features, whatever groups a model uses of them. */
  public static Features of(RelationReading reading) {
    Features features = withoutRules(reading);
    RuleFeatures.add(reading, features);
    return features;
  }

  /** The features of words and trees alone. */
  static Features withoutRules(RelationReading reading) {
    Features features = new Features();
    WordFeatures.add(reading, features);
    TreeFeatures.add(reading, features);
    return features;
  }
}
