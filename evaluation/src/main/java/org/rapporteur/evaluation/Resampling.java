package org.rapporteur.evaluation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Draws as many units as there are, with repetition, again and again (the bootstrap).
 *
 * @param draws how often
 * @param seed the same seed draws the same
 */
record Resampling(int draws, long seed) {
  /** Of what is scored story by story. */
  static final Resampling OF_STORIES = new Resampling(2000, 20180507L);

  /**
   * The score of each draw, in their order.
   *
   * @param none the sum of no unit
   */
  <U> double[] scores(List<U> units, U none, BinaryOperator<U> plus, ToDoubleFunction<U> score) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] scores = new double[draws];
    for (int i = 0; i < draws; i++) {
      U sum = none;
      for (int k = 0; k < units.size(); k++) {
        sum = plus.apply(sum, units.get(random.nextInt(units.size())));
      }
      scores[i] = score.applyAsDouble(sum);
    }
    return scores;
  }
}
