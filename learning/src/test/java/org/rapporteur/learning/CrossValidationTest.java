package org.rapporteur.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  /** Each example has a word that only it and its label share; who has seen it knows the label. */
  @Test
  void whatIsTestedWasNotTrainedOn() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Features features = new Features();
      features.add(FeatureGroup.WORD, "only" + i / 2);
      // two of a pair have the word, and stand in the same part, so it never helps
      examples.add(new Example("e" + i, "pair" + i / 2, i / 2 % 2 == 0 ? "ODD" : "EVEN", features));
    }
    LinearModel all = Invented.trainer().fit(examples);
    assertThat(examples)
        .allMatch(example -> all.decide(example.features(), 0).label().equals(example.label()));
    List<LinearModel.Decision> decisions =
        CrossValidation.decisions(Invented.trainer(), examples, Folds.byPart(examples, 5, "a"));
    assertThat(decisions).allMatch(decision -> decision.reasons().isEmpty());
    assertThat(decisions).allMatch(decision -> decision.probability() < 0.8);
  }
}
