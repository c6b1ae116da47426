package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.language.Predication.Filler;

/** Headlines: a comma for "and", no helper, no full stop. */
class HeadlineRepairsTest {
  private static final String TWO_SUBJECTS =
      """
      Congo  NNP Congo  nsubj 4
      ,      ,   ,      punct 4
      Rwanda NNP Rwanda nsubj 4
      agree  VBP agree  root  0
      """;

  @Test
  void twoSubjectsWithACommaBetweenAreCoordinated() {
    ParsedSentence mended = GraphRepair.repaired(parsed(TWO_SUBJECTS));

    assertThat(mended.graph().relation(at(mended, "Rwanda"))).isEqualTo("conj");
    assertThat(mended.graph().head(at(mended, "Rwanda"))).isEqualTo(at(mended, "Congo"));
  }

  @Test
  void aFullSentenceIsLeftAsItIs() {
    ParsedSentence full = parsed(TWO_SUBJECTS + ". . . punct 4\n");

    assertThat(GraphRepair.repaired(full)).isSameAs(full);
  }

  @Test
  void anAppositionThatNoCommaClosesIsASecondSubject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Serbia  NNP Serbia nsubj    6
                ,       ,   ,      punct    1
                Kosovo  NNP Kosovo compound 4
                leaders NNS leader appos    1
                to      TO  to     mark     6
                meet    VB  meet   root     0
                """));

    assertThat(mended.graph().relation(at(mended, "leaders"))).isEqualTo("conj");
  }

  @Test
  void anAppositionBetweenCommasStaysOne() {
    ParsedSentence right =
        parsed(
            """
            Maputo  NNP Maputo  nsubj 5
            ,       ,   ,       punct 3
            capital NN  capital appos 1
            ,       ,   ,       punct 3
            burns   VBZ burn    root  0
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void aNameBeforeAClauseIsItsFirstSubject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Turkey NNP Turkey root  0
                ,      ,   ,      punct 1
                Greece NNP Greece nsubj 5
                to     TO  to     mark  5
                hold   VB  hold   acl   1
                talks  NNS talk   obj   5
                """));

    PredicationReader reader = new PredicationReader(mended);
    int subject = reader.read(at(mended, "hold")).role(Roles.AGENT).get(0).token();
    assertThat(mended.graph().head(at(mended, "hold"))).isEqualTo(DependencyGraph.NONE);
    assertThat(reader.coordinated(subject))
        .containsExactly(at(mended, "Turkey"), at(mended, "Greece"));
  }

  @Test
  void aParticipleWithoutAHelperIsPassive() {
    ParsedSentence headline =
        parsed(
            """
            reporter NN  reporter nsubj 2
            freed    VBN free     root  0
            by       IN  by       case  4
            Houthis  NNS Houthi   obl   2
            """);

    Predication freed = new PredicationReader(headline).read(at(headline, "freed"));

    assertThat(freed.passive()).isTrue();
    assertThat(words(headline, freed.role(Roles.PATIENT))).containsExactly("reporter");
    assertThat(freed.role(Roles.AGENT))
        .extracting(Filler::token)
        .containsExactly(at(headline, "Houthis"));
  }

  @Test
  void aParticipleWithAnObjectIsActive() {
    ParsedSentence headline =
        parsed(
            """
            army   NN  army   nsubj 2
            seized VBN seize  root  0
            bridge NN  bridge obj   2
            """);

    assertThat(new PredicationReader(headline).read(at(headline, "seized")).passive()).isFalse();
  }
}
