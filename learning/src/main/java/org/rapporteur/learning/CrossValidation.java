package org.rapporteur.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Labels each example by a model that has not seen it. */
public final class CrossValidation {
  private CrossValidation() {}

  /** The label of each example, in their order. */
  public static List<String> labels(Trainer trainer, List<Example> examples, Folds folds) {
    List<String> labels = new ArrayList<>(Collections.nCopies(examples.size(), null));
    for (int fold = 0; fold < folds.count(); fold++) {
      LinearModel model = trainer.fit(folds.without(fold, examples));
      for (int i = 0; i < examples.size(); i++) {
        if (folds.of().get(i) == fold) {
          labels.set(i, model.decide(examples.get(i).features(), 0).label());
        }
      }
    }
    return List.copyOf(labels);
  }
}
