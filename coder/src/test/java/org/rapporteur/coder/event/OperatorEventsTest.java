package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** What an operator makes of the event below it. */
class OperatorEventsTest {
  @Test
  void aPromiseOfHelpIsAnAgreement() {
    assertThat(
            told(
                """
                Iran     NNP Iran    nsubj 2
                promised VBD promise root  0
                to       TO  to      mark  4
                help     VB  help    xcomp 2
                Syria    NNP Syria   obj   4
                """))
        .containsExactly("AGREE IRN > SYR {AID}");
  }

  @Test
  void aVowToAttackIsAThreat() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 2
                vowed  VBD vow    root  0
                to     TO  to     mark  4
                attack VB  attack xcomp 2
                Israel NNP Israel obj   4
                """))
        .containsExactly("THREATEN/violence IRN > ISR {ASSAULT}");
  }

  @Test
  void aPromisedWithdrawalIsAPlannedConcession() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                promised VBD promise  root  0
                to       TO  to       mark  4
                withdraw VB  withdraw xcomp 2
                from     IN  from     case  6
                Syria    NNP Syria    obl   4
                """))
        .containsExactly("CONCEDE TUR > SYR [planned]");
  }

  @Test
  void aDemandHasTheAddresseeAsRecipient() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                urged    VBD urge     root  0
                Russia   NNP Russia   obj   2
                to       TO  to       mark  5
                withdraw VB  withdraw xcomp 2
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void aDemandInAThatClauseIsMadeToItsDoer() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj 2
                demanded VBD demand   root  0
                that     IN  that     mark  5
                Russia   NNP Russia   nsubj 5
                withdraw VBP withdraw ccomp 2
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void aRequestToStopAttackingAsksToYield() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey nsubj 2
                urged     VBD urge   root  0
                Russia    NNP Russia obj   2
                to        TO  to     mark  5
                stop      VB  stop   xcomp 2
                attacking VBG attack xcomp 5
                Syria     NNP Syria  obj   6
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/ceasefire}");
  }

  @Test
  void aPromiseToStopAttackingIsAConcession() {
    assertThat(
            told(
                """
                Russia    NNP Russia  nsubj 2
                promised  VBD promise root  0
                to        TO  to      mark  4
                stop      VB  stop    xcomp 2
                attacking VBG attack  xcomp 4
                Syria     NNP Syria   obj   5
                """))
        .containsExactly("CONCEDE RUS > SYR [planned]");
  }

  @Test
  void aRefusalHasTheModeOfWhatIsRefused() {
    assertThat(
            told(
                """
                Iran    NNP Iran   nsubj 2
                refused VBD refuse root  0
                to      TO  to     mark  4
                meet    VB  meet   xcomp 2
                Israel  NNP Israel obj   4
                """))
        .containsExactly("REJECT/meet IRN > ISR {CONSULT/meet}");
  }

  @Test
  void callingOffTalksIsARefusal() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj        2
                called VBD call   root         0
                off    RP  off    compound:prt 2
                talks  NNS talk   obj          2
                with   IN  with   case         6
                Israel NNP Israel nmod         4
                """))
        .containsExactly("REJECT/meet IRN > ISR {CONSULT/meet}");
  }

  @Test
  void stoppingAnAttackIsARetreat() {
    assertThat(
            told(
                """
                Russia  NNP Russia  nsubj 2
                stopped VBD stop    root  0
                bombing VBG bomb    xcomp 2
                Syria   NNP Syria   obj   3
                """))
        .containsExactly("RETREAT/ceasefire RUS > SYR");
  }

  @Test
  void liftingSanctionsIsAConcession() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                lifted    VBD lift     root  0
                sanctions NNS sanction obj   2
                on        IN  on       case  5
                Turkey    NNP Turkey   nmod  3
                """))
        .containsExactly("CONCEDE RUS > TUR");
  }

  @Test
  void continuingAnAttackIsTheAttack() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                continued VBD continue root  0
                to        TO  to       mark  4
                bomb      VB  bomb     xcomp 2
                Syria     NNP Syria    obj   4
                """))
        .containsExactly("ASSAULT RUS > SYR");
  }

  @Test
  void failingToActNegatesTheAct() {
    assertThat(
            told(
                """
                Russia NNP Russia nsubj 2
                failed VBD fail   root  0
                to     TO  to     mark  4
                aid    VB  aid    xcomp 2
                Syria  NNP Syria  obj   4
                """))
        .containsExactly("AID RUS > SYR [negated]");
  }

  @Test
  void refusingToStopAnAttackIsRefusingToYield() {
    assertThat(
            told(
                """
                Russia  NNP Russia nsubj 2
                refused VBD refuse root  0
                to      TO  to     mark  4
                stop    VB  stop   xcomp 2
                bombing VBG bomb   xcomp 4
                Syria   NNP Syria  obj   5
                """))
        .containsExactly("REJECT/yield RUS > SYR {RETREAT/ceasefire}");
  }

  @Test
  void stoppingTheEndOfSanctionsIsSanctions() {
    assertThat(
            told(
                """
                Russia    NNP Russia   nsubj 2
                stopped   VBD stop     root  0
                ending    VBG end      xcomp 2
                sanctions NNS sanction obj   3
                on        IN  on       case  6
                Iran      NNP Iran     nmod  4
                """))
        .containsExactly("SANCTION RUS > IRN");
  }
}
