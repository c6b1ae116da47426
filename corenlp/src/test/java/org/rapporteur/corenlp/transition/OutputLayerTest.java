package org.rapporteur.corenlp.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
  private static final int ARCS = 2;
  private static final int SHIFT = 2 * ARCS;

  private final Model model = SmallModel.create();

  private static int best(Model model, int[] hidden, boolean canShift) {
    OutputLayer layer = new OutputLayer(model);
    return layer.best(hidden, canShift, layer.new Scratch());
  }

  private static double score(Model model, int transition, int[] hidden) {
    double score = 0;
    for (int unit = 0; unit < hidden.length; unit++) {
      double value = hidden[unit] / HiddenLayer.ONE;
      score += value * value * value * model.scoreWeights()[unit][transition] / Model.ONE;
    }
    return score;
  }

  /** The best by the definition, among the transitions of the model without the root's arcs. */
  private static int expected(Model model, int[] hidden, boolean canShift) {
    int[] ofModel = {1, 2, 4, 5, 6};
    int best = 0;
    for (int i = 1; i < (canShift ? ofModel.length : SHIFT); i++) {
      if (score(model, ofModel[i], hidden) > score(model, ofModel[best], hidden)) {
        best = i;
      }
    }
    return best;
  }

  @Test
  void findsTheHighestScore() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int[] hidden = random.ints(SmallModel.UNITS, -200_000_000, 200_000_000).toArray();
      assertThat(best(model, hidden, true)).isEqualTo(expected(model, hidden, true));
      assertThat(best(model, hidden, false)).isEqualTo(expected(model, hidden, false));
    }
  }

  @Test
  void doesNotShiftWhenThereIsNothingToShift() {
    int[][] onlyShift = new int[SmallModel.UNITS][SmallModel.TRANSITIONS];
    onlyShift[0][SmallModel.TRANSITIONS - 1] = Model.ONE;
    Model shifting = withScores(onlyShift);
    int[] hidden = {100_000_000, 0, 0, 0, 0, 0, 0, 0};

    assertThat(best(shifting, hidden, true)).isEqualTo(SHIFT);
    assertThat(best(shifting, hidden, false)).isNotEqualTo(SHIFT);
  }

  /** The small difference is lost when the large cube is added with single precision. */
  @Test
  void roundingDecidesNothing() {
    int[][] weights = new int[SmallModel.UNITS][SmallModel.TRANSITIONS];
    weights[0][2] = Model.ONE;
    weights[0][5] = Model.ONE;
    weights[1][5] = 1;
    Model close = withScores(weights);
    int[] hidden = {1_000_000_000, 10_000_000, 0, 0, 0, 0, 0, 0};

    assertThat(best(close, hidden, true)).isEqualTo(ARCS + 1);
  }

  private Model withScores(int[][] weights) {
    return new Model(
        model.vocabulary(), model.vectors(), model.hiddenWeights(), model.hiddenBias(), weights);
  }
}
