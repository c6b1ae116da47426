package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;

/** "..., the union said" at the end of a sentence: who says it is no part of what is said. */
class ClosingReportTest {

  @Test
  void aNounPhraseBeforeTheClosingVerbIsItsSubject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Chad    NNP Chad  nsubj 2
                shelled VBD shell root  0
                a       DT  a     det   4
                town    NN  town  obj   2
                ,       ,   ,     punct 4
                the     DT  the   det   7
                union   NN  union appos 4
                said    VBD say   dep   2
                .       .   .     punct 2
                """));

    PredicationReader reader = new PredicationReader(mended);
    assertThat(words(mended, reader.read(at(mended, "said")).role(Roles.AGENT)))
        .containsExactly("union");
    assertThat(words(mended, reader.read(at(mended, "shelled")).role(Roles.PATIENT)))
        .containsExactly("town");
    assertThat(mended.graph().relation(at(mended, "said"))).isEqualTo("parataxis");
  }

  @Test
  void anObjectInFrontOfTheCommaIsNotWhoSaysIt() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Chad    NNP Chad  nsubj 2
                shelled VBD shell root  0
                a       DT  a     det   4
                town    NN  town  nsubj 8
                ,       ,   ,     punct 4
                the     DT  the   det   7
                union   NN  union appos 4
                said    VBD say   ccomp 2
                .       .   .     punct 2
                """));

    PredicationReader reader = new PredicationReader(mended);
    assertThat(words(mended, reader.read(at(mended, "said")).role(Roles.AGENT)))
        .containsExactly("union");
    assertThat(words(mended, reader.read(at(mended, "shelled")).role(Roles.PATIENT)))
        .containsExactly("town");
  }

  @Test
  void anAppositionBeforeAVerbWithASubjectOfItsOwnStaysOne() {
    ParsedSentence right =
        parsed(
            """
            Chad   NNP Chad  nsubj 5
            ,      ,   ,     punct 3
            a      DT  a     det   4
            state  NN  state appos 1
            agreed VBD agree root  0
            .      .   .     punct 5
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }
}
