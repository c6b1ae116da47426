package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** What is only asked for, described or led: no events of their own, or sides found elsewhere. */
class NestedPredicatesTest {

  @Test
  void whatNobodyInParticularCallsForIsNotDone() {
    assertThat(
            told(
                """
                There    EX  there    expl  2
                were     VBD be       root  0
                calls    NNS call     nsubj 2
                for      IN  for      mark  7
                Russia   NNP Russia   nsubj 7
                to       TO  to       mark  7
                attack   VB  attack   acl   3
                Ukraine  NNP Ukraine  obj   7
                """))
        .isEmpty();
  }

  @Test
  void aParticipleThatOnlyDescribesAccusesNobody() {
    assertThat(
            told(
                """
                Iran      NNP Iran   nsubj 2
                detained  VBD detain root  0
                Russians  NNPS Russian obj 2
                accused   VBN accuse acl   3
                of        IN  of     mark  6
                lying     VBG lie    advcl 4
                """))
        .containsExactly("COERCE/arrest IRN > RUS");
  }

  @Test
  void whoStandsBeforeTheHyphenLeadsTheAct() {
    assertThat(
            told(
                """
                A       DT   a       det    5
                Russian JJ   Russian dep    4
                -       HYPH -       punct  4
                led     VBN  lead    amod   5
                attack  NN   attack  nsubj  8
                on      IN   on      case   7
                Ukraine NNP  Ukraine nmod   5
                failed  VBD  fade    root   0
                """))
        .containsExactly("ASSAULT RUS > UKR");
  }
}
