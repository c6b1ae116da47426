package org.rapporteur.learning.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.relation.RelationClass;
import org.rapporteur.learning.Example;
import org.rapporteur.learning.FeatureGroup;
import org.rapporteur.learning.Features;
import org.rapporteur.learning.LinearModel;

class RelationModelTest {
  private static Example example(String id, RelationClass label, String word) {
    return new Example(id, label.name(), words(word));
  }

  private static Features words(String word) {
    Features features = new Features();
    features.add(FeatureGroup.WORD, word);
    return features;
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      examples.add(example("a" + i, RelationClass.AID, "flour"));
      examples.add(example("b" + i, RelationClass.ASSAULT, "shelled"));
    }
    return examples;
  }

  @Test
  void theRulesClassIsBelievedBeforeAnyExampleHasIt() {
    LinearModel model = RelationModel.trainer("coder").train(examples());
    Features said = new Features();
    RuleFeatures.tells(RelationClass.THREATEN, said);
    assertThat(model.decide(said, 0).label()).isEqualTo("THREATEN");
  }

  @Test
  void aModelOfTheLexiconAloneDoesNotHearTheRules() {
    LinearModel model = RelationModel.lexiconTrainer("coder").train(examples());
    Features said = words("flour");
    RuleFeatures.tells(RelationClass.ASSAULT, said);
    assertThat(model.decide(said, 0).label()).isEqualTo("AID");
  }

  @Test
  void theLexiconsExamplesTeachBesideTheSentences() {
    List<Example> lexicon = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lexicon.add(example("lexicon" + i, RelationClass.CONSULT, "parleyed"));
    }
    LinearModel model =
        RelationModel.trainer("coder").beside(RelationModel.background(lexicon)).train(examples());
    assertThat(model.decide(words("parleyed"), 0).label()).isEqualTo("CONSULT");
  }
}
