package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** Verbs that say nothing of their own, and particles. */
class LightVerbEventsTest {
  @Test
  void aLightVerbLendsItsSubjectAndPhrases() {
    assertThat(
            told(
                """
                Putin NNP Putin nsubj 2
                paid  VBD pay   root  0
                a     DT  a     det   4
                visit NN  visit obj   2
                to    TO  to    case  6
                Iran  NNP Iran  obl   2
                """))
        .containsExactly("CONSULT/visit RUS:GOV > IRN");
    assertThat(
            told(
                """
                Iran    NNP Iran    nsubj        2
                carried VBD carry   root         0
                out     RP  out     compound:prt 2
                strikes NNS strike  obj          2
                against IN  against case         6
                Israel  NNP Israel  obl          2
                """))
        .containsExactly("ASSAULT IRN > ISR");
  }

  @Test
  void aLightVerbLendsItsTense() {
    assertThat(
            told(
                """
                Iran   NNP Iran   nsubj 3
                will   MD  will   aux   3
                launch VB  launch root  0
                a      DT  a      det   5
                strike NN  strike obj   3
                on     IN  on     case  7
                Israel NNP Israel nmod  5
                """))
        .containsExactly("ASSAULT IRN > ISR [planned]");
  }

  @Test
  void theTriggerHoldsTheParticle() {
    String table =
        """
        Turkey NNP Turkey nsubj        2
        pulled VBD pull   root         0
        out    RP  out    compound:prt 2
        from   IN  from   case         5
        Syria  NNP Syria  obl          2
        """;

    assertThat(EventFixture.only(table).triggers()).containsExactly(1, 2);
    assertThat(EventFixture.only(table).trigger()).isEqualTo(1);
    assertThat(told(table)).containsExactly("RETREAT/withdraw TUR > SYR");
  }
}
