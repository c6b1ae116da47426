package org.rapporteur.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private final LinearModel model = Invented.trainer().train(Invented.examples());

  private String label(String sentence) {
    return model.decide(Invented.words(sentence), 3).label();
  }

  @Test
  void learnsWhichWordsTellALabel() {
    assertThat(label("yesterday SOURCE berated TARGET")).isEqualTo("ACCUSE");
    assertThat(label("TARGET joined SOURCE for talks")).isEqualTo("CONSULT");
    assertThat(label("tents came to TARGET from SOURCE")).isEqualTo("AID");
  }

  @Test
  void namesTheWordsThatDecided() {
    assertThat(model.decide(Invented.words("SOURCE berated TARGET"), 1).reasons())
        .containsExactly("word:berated");
  }

  @Test
  void probabilitiesSumUpToOneAndPreferTheDecision() {
    Features features = Invented.words("SOURCE met TARGET for talks");
    double[] all = model.probabilities(features);
    assertThat(Arrays.stream(all).sum()).isCloseTo(1, within(1e-9));
    assertThat(model.decide(features, 0).probability())
        .isEqualTo(Arrays.stream(all).max().getAsDouble())
        .isGreaterThan(0.5);
  }

  @Test
  void isLessSureOfWordsThatItHasNotSeen() {
    assertThat(model.decide(Invented.words("SOURCE zzz TARGET"), 0).probability())
        .isLessThan(model.decide(Invented.words("SOURCE blamed TARGET"), 0).probability());
  }

  @Test
  void tellsTwoLabelsApart() {
    List<Example> two =
        Invented.examples().stream().filter(example -> !example.label().equals("AID")).toList();
    LinearModel ofTwo = Invented.trainer().train(two);
    assertThat(ofTwo.decide(Invented.words("SOURCE blamed TARGET"), 0).label()).isEqualTo("ACCUSE");
    assertThat(ofTwo.decide(Invented.words("SOURCE met TARGET"), 0).label()).isEqualTo("CONSULT");
  }

  @Test
  void leavesOutWhatOnlyOneExampleHas() {
    assertThat(model.weights()).containsKey("word:tents").doesNotContainKey("word:leak");
  }

  @Test
  void leavesOutAGroupWithoutWeight() {
    Trainer without =
        new Trainer(
            "test", "", Map.of(FeatureGroup.RULE, 1.0), new Trainer.Loss.Logistic(5, 0), List.of());
    assertThat(without.train(Invented.examples()).weights()).isEmpty();
  }

  @Test
  void theOrderOfTheExamplesChangesNoDecision() {
    List<Example> shuffled = new ArrayList<>(Invented.examples());
    Collections.shuffle(shuffled, new Random(7));
    LinearModel other = Invented.trainer().train(shuffled);
    for (Example example : Invented.examples()) {
      assertThat(other.decide(example.features(), 0).probability())
          .isCloseTo(model.decide(example.features(), 0).probability(), within(0.01));
    }
  }

  @Test
  void oneLabelTeachesNothing() {
    List<Example> one =
        Invented.examples().stream().filter(example -> example.label().equals("AID")).toList();
    assertThatThrownBy(() -> Invented.trainer().train(one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two labels");
  }

  @Test
  void crossValidationLabelsEachExampleByOthers() {
    List<Example> examples = new ArrayList<>(Invented.examples());
    // nobody else has these words, so a model that has not seen the example cannot know
    examples.add(new Example("alone", "AID", Invented.words("blamed berated")));
    List<String> labels =
        CrossValidation.labels(Invented.trainer(), examples, Folds.of(examples, 3, "x"));
    assertThat(labels).hasSize(examples.size());
    assertThat(labels.get(labels.size() - 1)).isEqualTo("ACCUSE");
  }

  @Test
  void leastSquaresLearnWhichWordsTellALabel() {
    LinearModel ofSquares = Invented.squares().train(Invented.examples());
    assertThat(ofSquares.decide(Invented.words("yesterday SOURCE berated TARGET"), 0).label())
        .isEqualTo("ACCUSE");
    assertThat(ofSquares.decide(Invented.words("TARGET joined SOURCE for talks"), 0).label())
        .isEqualTo("CONSULT");
    assertThat(ofSquares.decide(Invented.words("tents came to TARGET"), 0).label())
        .isEqualTo("AID");
  }

  @Test
  void theBackgroundTeachesWhatTheExamplesDoNotSay() {
    LinearModel taught = Invented.squares().beside(snubs(1)).train(Invented.examples());
    assertThat(taught.decide(Invented.words("snubbed"), 0).label()).isEqualTo("ACCUSE");
    assertThat(taught.header().examples()).isEqualTo(Invented.examples().size());
  }

  @Test
  void theBackgroundCountsAsItsWeight() {
    List<Example> examples = new ArrayList<>(Invented.examples());
    for (int i = 0; i < 3; i++) {
      examples.add(new Example("snub" + i, "CONSULT", Invented.words("snubbed")));
    }
    LinearModel light = Invented.squares().beside(snubs(0.1)).train(examples);
    assertThat(light.decide(Invented.words("snubbed"), 0).label()).isEqualTo("CONSULT");
    LinearModel heavy = Invented.squares().beside(snubs(10)).train(examples);
    assertThat(heavy.decide(Invented.words("snubbed"), 0).label()).isEqualTo("ACCUSE");
  }

  private static List<Trainer.Background> snubs(double weight) {
    return java.util.stream.IntStream.range(0, 3)
        .mapToObj(i -> new Example("old" + i, "ACCUSE", Invented.words("snubbed")))
        .map(example -> new Trainer.Background(example, weight))
        .toList();
  }

  @Test
  void logisticRegressionTakesNoBackground() {
    Trainer logistic = Invented.trainer();
    List<Trainer.Background> background = snubs(1);
    assertThatThrownBy(() -> logistic.beside(background))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("squared errors");
  }
}
