package org.rapporteur.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.learning.LinearModel.Decision;

/** Decides each example by a model that has not seen it. */
public final class CrossValidation {
  private CrossValidation() {}

  /** The label of each example, in their order. */
  public static List<String> labels(Trainer trainer, List<Example> examples, Folds folds) {
    return decisions(trainer::fit, examples, folds).stream().map(Decision::label).toList();
  }

  /**
   * What each example is decided to be, in their order, with a probability that was calibrated on
   * the examples outside its fold.
   */
  public static List<Decision> decisions(Trainer trainer, List<Example> examples, Folds folds) {
    return decisions(trainer::train, examples, folds);
  }

  /** The same with a temperature that is known; much faster. */
  public static List<Decision> decisions(
      Trainer trainer, List<Example> examples, Folds folds, double temperature) {
    return decisions(rest -> trainer.fit(rest).withTemperature(temperature), examples, folds);
  }

  private static List<Decision> decisions(
      Function<List<Example>, LinearModel> training, List<Example> examples, Folds folds) {
    Decision[] decisions = new Decision[examples.size()];
    IntStream.range(0, folds.count())
        .parallel()
        .forEach(
            fold -> {
              LinearModel model = training.apply(folds.without(fold, examples));
              for (int i = 0; i < decisions.length; i++) {
                if (folds.of().get(i) == fold) {
                  decisions[i] = model.decide(examples.get(i).features(), 0);
                }
              }
            });
    return Arrays.asList(decisions);
  }
}
