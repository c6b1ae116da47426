package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

class ConditionalThreatTest {
  @Test
  void harmThatASideSaysItWouldDoOnAConditionIsAThreat() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey nsubj 2
                said     VBD say    root  0
                it       PRP it     nsubj 5
                would    MD  would  aux   5
                attack   VB  attack ccomp 2
                Syria    NNP Syria  obj   5
                if       IN  if     mark  9
                Iran     NNP Iran   nsubj 9
                came     VBD come   advcl 5
                """))
        .containsExactly("THREATEN/violence TUR > SYR {ASSAULT}");
  }

  @Test
  void whoIsNamedInTheConditionIsThreatenedWhenTheActHasNoObject() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey nsubj 2
                said     VBD say    root  0
                it       PRP it     nsubj 5
                would    MD  would  aux   5
                attack   VB  attack ccomp 2
                unless   IN  unless mark  8
                Syria    NNP Syria  nsubj 8
                left     VBD leave  advcl 5
                """))
        .containsExactly("THREATEN/violence TUR > SYR {ASSAULT}");
  }

  @Test
  void whatAnotherSideSaysThatSomebodyWouldDoIsNoThreat() {
    assertThat(
            told(
                """
                Iran     NNP Iran   nsubj 2
                said     VBD say    root  0
                Turkey   NNP Turkey nsubj 5
                would    MD  would  aux   5
                attack   VB  attack ccomp 2
                Syria    NNP Syria  obj   5
                if       IN  if     mark  9
                Russia   NNP Russia nsubj 9
                left     VBD leave  advcl 5
                """))
        .containsExactly("ASSAULT TUR > SYR [conditional]");
  }

  @Test
  void sanctionsThatHangOnAConditionStayConditional() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey   nsubj 2
                said      VBD say      root  0
                it        PRP it       nsubj 5
                would     MD  would    aux   5
                sanction  VB  sanction ccomp 2
                Syria     NNP Syria    obj   5
                if        IN  if       mark  9
                Iran      NNP Iran     nsubj 9
                came      VBD come     advcl 5
                """))
        .containsExactly("SANCTION TUR > SYR [conditional]");
  }

  @Test
  void whatIsPlannedWithoutAConditionIsNoThreat() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey nsubj 2
                said     VBD say    root  0
                it       PRP it     nsubj 5
                would    MD  would  aux   5
                attack   VB  attack ccomp 2
                Syria    NNP Syria  obj   5
                """))
        .containsExactly("ASSAULT TUR > SYR [planned]");
  }
}
