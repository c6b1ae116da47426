package org.rapporteur.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void aNameBeginsWithItsGroupAndHoldsNoTabOrLineEnd() {
    Features features = new Features();
    features.add(FeatureGroup.PAIR, "cease\tfire\nnow");
    assertThat(features.names()).containsExactly("pair:cease_fire_now");
    assertThat(FeatureGroup.of("pair:cease_fire_now")).contains(FeatureGroup.PAIR);
    assertThat(FeatureGroup.of("nothing")).isEmpty();
  }

  @Test
  void aNameHasAnEnd() {
    Features features = new Features();
    features.add(FeatureGroup.WORD, "x".repeat(5000));
    assertThat(features.names()).allSatisfy(name -> assertThat(name).hasSizeLessThan(200));
  }

  @Test
  void numbersAreAllAlike() {
    assertThat(Features.plain("2,000")).isEqualTo(Features.plain("17"));
    assertThat(Features.plain("Talks")).isEqualTo("talks");
  }

  @Test
  void groupsWeighTheSameHoweverManyFeaturesTheyHave() {
    Features features = new Features();
    features.add(FeatureGroup.RULE, "class AID");
    for (int i = 0; i < 4; i++) {
      features.add(FeatureGroup.WORD, "word" + i);
    }
    var values = LinearModel.values(features, Invented.everyGroup());
    assertThat(values.get("rule:class_AID")).isEqualTo(1.0);
    assertThat(values.get("word:word1")).isEqualTo(0.5);
  }
}
