package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.coder.article.Span;
import org.rapporteur.evaluation.relation.Relation;
import org.rapporteur.learning.relation.RelationFeatures;

/** What a model gets to see of a relation, with the real parser and lexicon. */
class RelationFeaturesTest {
  private static Set<String> features(String text, String source, String target) {
    Relation relation =
        new Relation(
            "r", text, List.of(span(text, source)), List.of(span(text, target)), Optional.empty());
    return RelationFeatures.of(
            new RelationCoding(Shared.engine(), 1).readings(List.of(relation)).get(0))
        .names();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void theRulesRecordIsAmongThem() {
    assertThat(features("Norway condemned Myanmar on Sunday.", "Norway", "Myanmar"))
        .contains("rule:class_ACCUSE", "rule:class_ACCUSE_BOTH", "rule:entry_condemn")
        .contains("record:ACCUSE_BOTH");
  }

  @Test
  void aSentenceThatTheRulesCannotReadSaysSo() {
    assertThat(features("Norway flumped Myanmar.", "Norway", "Myanmar"))
        .contains("rule:none", "word:flump", "path:top_flump");
  }

  @Test
  void activeAndPassiveHaveTheSameClause() {
    String clause = "clause:condemn_source=agent_target=patient";
    assertThat(features("Norway condemned Myanmar.", "Norway", "Myanmar")).contains(clause);
    assertThat(features("Myanmar was condemned by Norway.", "Norway", "Myanmar")).contains(clause);
  }

  @Test
  void namesOfTheSidesAreNoWords() {
    assertThat(features("Norway condemned Myanmar in Oslo.", "Norway", "Myanmar"))
        .contains("word:SOURCE", "word:TARGET", "pair:SOURCE_condemn_TARGET")
        .noneMatch(name -> name.startsWith("word:") && name.contains("norway"))
        .doesNotContain("word:oslo");
  }

  @Test
  void whichSideIsTheSourceMakesADifference() {
    assertThat(features("Norway condemned Myanmar.", "Myanmar", "Norway"))
        .contains("clause:condemn_source=patient_target=agent", "place:target_first");
  }

  @Test
  void negationIsSeen() {
    assertThat(features("Norway did not condemn Myanmar.", "Norway", "Myanmar"))
        .contains("clause:both_not", "clause:both_not_condemn");
  }
}
