package org.rapporteur.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.learning.LinearModel.Decision;

/** Decides each example by a model that has not seen it. */
public final class CrossValidation {
  private CrossValidation() {}

  /** The label of each example, in their order. */
  public static List<String> labels(Trainer trainer, List<Example> examples, Folds folds) {
    return decisions(trainer, examples, folds, false).stream().map(Decision::label).toList();
  }

  /** What each example is decided to be, with a calibrated probability; in their order. */
  public static List<Decision> decisions(Trainer trainer, List<Example> examples, Folds folds) {
    return decisions(trainer, examples, folds, true);
  }

  private static List<Decision> decisions(
      Trainer trainer, List<Example> examples, Folds folds, boolean calibrated) {
    Decision[] decisions = new Decision[examples.size()];
    IntStream.range(0, folds.count())
        .parallel()
        .forEach(
            fold -> {
              List<Example> rest = folds.without(fold, examples);
              LinearModel model = calibrated ? trainer.train(rest) : trainer.fit(rest);
              for (int i = 0; i < decisions.length; i++) {
                if (folds.of().get(i) == fold) {
                  decisions[i] = model.decide(examples.get(i).features(), 0);
                }
              }
            });
    return Arrays.asList(decisions);
  }
}
