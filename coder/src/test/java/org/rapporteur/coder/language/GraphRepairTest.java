package org.rapporteur.coder.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.language.SentenceFixture.at;
import static org.rapporteur.coder.language.SentenceFixture.parsed;

import org.junit.jupiter.api.Test;

class GraphRepairTest {

  @Test
  void aFiniteVerbIsNotCoordinatedWithAGerund() {
    ParsedSentence wrong =
        parsed(
            """
            Israel     NNP Israel   nsubj 2
            accused    VBD accuse   root  0
            Iran       NNP Iran     obj   2
            of         IN  of       mark  5
            violating  VBG violate  advcl 2
            the        DT  the      det   7
            treaty     NN  treaty   obj   5
            and        CC  and      cc    9
            threatened VBD threaten conj  5
            strikes    NNS strike   obj   9
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "threatened"))).isEqualTo(at(wrong, "accused"));
    assertThat(mended.relation(at(wrong, "threatened"))).isEqualTo("conj");
    assertThat(mended.head(at(wrong, "violating"))).isEqualTo(at(wrong, "accused"));
  }

  @Test
  void aFiniteVerbIsNotCoordinatedWithAnInfinitive() {
    ParsedSentence wrong =
        parsed(
            """
            Rebels   NNS rebel   nsubj 2
            refused  VBD refuse  root  0
            to       TO  to      mark  4
            talk     VB  talk    xcomp 2
            and      CC  and     cc    6
            attacked VBD attack  conj  4
            Aleppo   NNP Aleppo  obj   6
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "attacked"))).isEqualTo(at(wrong, "refused"));
  }

  @Test
  void aParticipleAfterTheObjectIsAReducedRelativeClause() {
    ParsedSentence wrong =
        parsed(
            """
            Soldiers  NNS soldier  nsubj 2
            liberated VBD liberate root  0
            towns     NNS town     nsubj 4
            captured  VBN capture  ccomp 2
            by        IN  by       case  6
            rebels    NNS rebel    obl   4
            """);

    DependencyGraph mended = GraphRepair.repaired(wrong).graph();

    assertThat(mended.head(at(wrong, "towns"))).isEqualTo(at(wrong, "liberated"));
    assertThat(mended.relation(at(wrong, "towns"))).isEqualTo("obj");
    assertThat(mended.head(at(wrong, "captured"))).isEqualTo(at(wrong, "towns"));
    assertThat(mended.relation(at(wrong, "captured"))).isEqualTo("acl");
  }

  @Test
  void aParticipleWithAHelperKeepsItsSubject() {
    ParsedSentence right =
        parsed(
            """
            Soldiers NNS soldier  nsubj      2
            said     VBD say      root       0
            towns    NNS town     nsubj:pass 5
            were     VBD be       aux:pass   5
            captured VBN capture  ccomp      2
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void verbsOfTheSameMoodStayCoordinated() {
    ParsedSentence right =
        parsed(
            """
            Rebels   NNS rebel  nsubj 2
            tried    VBD try    root  0
            to       TO  to     mark  4
            attack   VB  attack xcomp 2
            and      CC  and    cc    6
            take     VB  take   conj  4
            Aleppo   NNP Aleppo obj   6
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }

  @Test
  void aVerbWithASubjectOfItsOwnStaysWhereItIs() {
    ParsedSentence right =
        parsed(
            """
            Iran     NNP Iran    nsubj 2
            kept     VBD keep    root  0
            attacking VBG attack xcomp 2
            and      CC  and     cc    6
            Israel   NNP Israel  nsubj 6
            answered VBD answer  conj  3
            """);

    assertThat(GraphRepair.repaired(right)).isSameAs(right);
  }
}
