package org.rapporteur.corenlp.transition;

import java.util.List;
import java.util.Random;

/** A network with weights drawn by lot, small enough to be computed by the definition. */
final class SmallModel {
  static final int UNITS = 8;
  static final List<String> WORDS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "rain", "fell");
  static final List<String> TAGS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "NN", "VBD");
  static final List<String> RELATIONS = List.of("-NULL-", "root", "nsubj", "obl");
  static final int TRANSITIONS = 7;

  private SmallModel() {}

  static Model create() {
    Random random = new Random(17);
    Vocabulary vocabulary = new Vocabulary(WORDS, TAGS, RELATIONS);
    int entries = WORDS.size() + TAGS.size() + RELATIONS.size();
    return new Model(
        vocabulary,
        numbers(random, entries * Model.VECTOR),
        rows(random, Features.COUNT * Model.VECTOR, UNITS),
        numbers(random, UNITS),
        rows(random, UNITS, TRANSITIONS));
  }

  private static int[][] rows(Random random, int count, int length) {
    int[][] rows = new int[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = numbers(random, length);
    }
    return rows;
  }

  private static int[] numbers(Random random, int count) {
    return random.ints(count, -2000, 2000).toArray();
  }

  /** The sum of one unit by the definition, every feature at work. */
  static long sum(Model model, int unit, int... entries) {
    long sum = (long) model.hiddenBias()[unit] * Model.ONE;
    for (int feature = 0; feature < Features.COUNT; feature++) {
      for (int i = 0; i < Model.VECTOR; i++) {
        sum +=
            (long) model.vectors()[entries[feature] * Model.VECTOR + i]
                * model.hiddenWeights()[feature * Model.VECTOR + i][unit];
      }
    }
    return sum;
  }
}
