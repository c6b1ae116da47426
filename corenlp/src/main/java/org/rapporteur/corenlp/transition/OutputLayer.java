package org.rapporteur.corenlp.transition;

import java.util.Arrays;

/**
 * The second layer of the network: a score for each transition, from the cubes of the hidden units.
 *
 * <p>All scores are computed with single precision, and those near the best once more with double
 * precision, so that rounding decides nothing. The transitions are numbered anew: the left arcs of
 * all relations but the root's, the right arcs of the same, the shift.
 */
final class OutputLayer {
  /** Far more than single precision can be wrong by. */
  private static final float CLOSE = 0.01f;

  /** Rows that are added at a time. */
  private static final int AT_ONCE = 4;

  private static final float FROM_SUM = (float) (1 / HiddenLayer.ONE);

  private final int units;
  private final int arcs;
  private final float[][] weightsOfUnits;
  private final double[][] weightsOfTransitions;

  OutputLayer(Model model) {
    this.units = model.hiddenBias().length;
    this.arcs = model.vocabulary().relationCount() - 2;
    int transitions = 2 * arcs + 1;
    this.weightsOfUnits = new float[units + AT_ONCE - 1][transitions];
    this.weightsOfTransitions = new double[transitions][units];
    for (int unit = 0; unit < units; unit++) {
      for (int transition = 0; transition < transitions; transition++) {
        int rootsBefore = transition < arcs ? 1 : 2;
        int weight = model.scoreWeights()[unit][transition + rootsBefore];
        weightsOfUnits[unit][transition] = (float) weight / Model.ONE;
        weightsOfTransitions[transition][unit] = (double) weight / Model.ONE;
      }
    }
  }

  /** The number of left arcs, and of right arcs. */
  int arcs() {
    return arcs;
  }

  /** What one thread computes with. */
  final class Scratch {
    private final float[] cubes = new float[weightsOfUnits.length];
    private final double[] exactCubes = new double[units];
    private final float[] scores = new float[weightsOfTransitions.length];
  }

  /**
   * The transition with the highest score.
   *
   * @param hidden the sums of the first layer
   */
  int best(int[] hidden, boolean canShift, Scratch scratch) {
    cube(hidden, scratch.cubes);
    float[] scores = scratch.scores;
    score(scratch.cubes, scores);
    int transitions = canShift ? scores.length : scores.length - 1;
    int best = 0;
    for (int i = 1; i < transitions; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    float close = scores[best] - CLOSE;
    for (int i = 0; i < transitions; i++) {
      if (scores[i] > close && i != best) {
        return bestOfClose(hidden, close, transitions, scratch);
      }
    }
    return best;
  }

  private int bestOfClose(int[] hidden, float close, int transitions, Scratch scratch) {
    cube(hidden, scratch.exactCubes);
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < transitions; i++) {
      if (scratch.scores[i] > close) {
        double score = product(weightsOfTransitions[i], scratch.exactCubes);
        if (score > highest) {
          highest = score;
          best = i;
        }
      }
    }
    return best;
  }

  private void score(float[] cubes, float[] scores) {
    Arrays.fill(scores, 0);
    for (int unit = 0; unit < units; unit += AT_ONCE) {
      addProducts(
          scores,
          cubes[unit],
          weightsOfUnits[unit],
          cubes[unit + 1],
          weightsOfUnits[unit + 1],
          cubes[unit + 2],
          weightsOfUnits[unit + 2],
          cubes[unit + 3],
          weightsOfUnits[unit + 3]);
    }
  }

  // The compiler makes vector instructions of this loop, because each row is an array of its own.

  private static void addProducts(
      float[] scores,
      float a,
      float[] as,
      float b,
      float[] bs,
      float c,
      float[] cs,
      float d,
      float[] ds) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += a * as[i] + b * bs[i] + c * cs[i] + d * ds[i];
    }
  }

  private static void cube(int[] hidden, float[] cubes) {
    for (int i = 0; i < hidden.length; i++) {
      float value = hidden[i] * FROM_SUM;
      cubes[i] = value * value * value;
    }
  }

  private static void cube(int[] hidden, double[] cubes) {
    for (int i = 0; i < hidden.length; i++) {
      double value = hidden[i] / HiddenLayer.ONE;
      cubes[i] = value * value * value;
    }
  }

  private static double product(double[] weights, double[] cubes) {
    double product = 0;
    for (int i = 0; i < weights.length; i++) {
      product += weights[i] * cubes[i];
    }
    return product;
  }
}
