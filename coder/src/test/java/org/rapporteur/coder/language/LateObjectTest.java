package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;
import static org.rapporteur.coder.language.SentenceFixture.words;

import org.junit.jupiter.api.Test;

/** Objects behind another phrase of the verb, and adverbs between a verb and its clause. */
class LateObjectTest {

  @Test
  void aNumberInsideAPhraseOpensTheObject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Police   NNS police  nsubj    2
                took     VBD take    root     0
                into     IN  into    case     6
                custody  NN  custody compound 6
                three    CD  three   nummod   4
                students NNS student obl      2
                """));

    Predication took = new PredicationReader(mended).read(at(mended, "took"));
    assertThat(words(mended, took.role(Roles.PATIENT))).containsExactly("students");
    assertThat(words(mended, took.role("into"))).containsExactly("custody");
    assertThat(mended.graph().head(at(mended, "three"))).isEqualTo(at(mended, "students"));
  }

  @Test
  void aNounBelowThePhraseIsTheObject() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Chad   NNP Chad  nsubj  2
                put    VBD put   root   0
                on     IN  on    case   4
                trial  NN  trial obl    2
                12     CD  12    nummod 4
                mayors NNS mayor dep    4
                """));

    Predication put = new PredicationReader(mended).read(at(mended, "put"));
    assertThat(words(mended, put.role(Roles.PATIENT))).containsExactly("mayors");
    assertThat(words(mended, put.role("on"))).containsExactly("trial");
  }

  @Test
  void aVerbWithAnObjectGetsNoSecondOne() {
    ParsedSentence right =
        parsed(
            """
            Chad   NNP Chad  nsubj  2
            put    VBD put   root   0
            men    NNS man   obj    2
            on     IN  on    case   5
            trial  NN  trial obl    2
            12     CD  12    nummod 5
            mayors NNS mayor dep    5
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void anAdverbBetweenAVerbAndItsClauseBelongsToTheVerb() {
    ParsedSentence mended =
        GraphRepair.repaired(
            parsed(
                """
                Chad       NNP Chad    nsubj  2
                stopped    VBD stop    root   0
                short      RB  short   advmod 5
                of         IN  of      case   5
                condemning VBG condemn advcl  2
                Togo       NNP Togo    obj    5
                """));

    assertThat(new PredicationReader(mended).read(at(mended, "stopped")).companions())
        .containsExactly("short");
  }

  @Test
  void anAdverbInsideAClauseStaysThere() {
    ParsedSentence right =
        parsed(
            """
            Chad     NNP Chad     nsubj  2
            promised VBD promise  root   0
            to       TO  to       mark   5
            soon     RB  soon     advmod 5
            withdraw VB  withdraw xcomp  2
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void aNegationBelongsToTheClauseBehindIt() {
    ParsedSentence right =
        parsed(
            """
            Chad     NNP Chad    nsubj  2
            promised VBD promise root   0
            not      RB  not     advmod 5
            to       TO  to      mark   5
            attack   VB  attack  xcomp  2
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }
}
