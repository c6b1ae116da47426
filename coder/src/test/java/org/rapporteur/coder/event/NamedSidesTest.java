package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;

/** Which records a sentence gives whose sides are named only in part, or not at all. */
class NamedSidesTest {
  @Test
  void killedWithoutAnAgentHasEmptyActors() {
    assertThat(
            told(
                """
                Six    CD  six    nummod     2
                people NNS people nsubj:pass 4
                were   VBD be     aux:pass   4
                killed VBN kill   root       0
                """))
        .containsExactly("ASSAULT - > :");
  }

  @Test
  void anAgentlessArrestHasEmptyActors() {
    assertThat(
            told(
                """
                Turkish  JJ  Turkish  amod       2
                soldiers NNS soldier  nsubj:pass 4
                were     VBD be       aux:pass   4
                arrested VBN arrest   root       0
                """))
        .containsExactly("COERCE/arrest - > TUR:MIL");
  }

  @Test
  void nobodyWhoActsInPoliticsGivesNoRecord() {
    assertThat(
            told(
                """
                A        DT  a      det   2
                man      NN  man    nsubj 3
                attacked VBD attack root  0
                a        DT  a      det   5
                dog      NN  dog    obj   3
                """))
        .isEmpty();
  }

  @Test
  void aNounOnlyMentionedInAnAdjunctGivesNothing() {
    assertThat(
            told(
                """
                Turkey  NNP Turkey  nsubj 2
                aided   VBD aid     root  0
                Syria   NNP Syria   obj   2
                after   IN  after   case  7
                the     DT  the     det   7
                Russian JJ  Russian amod  7
                strike  NN  strike  obl   2
                """))
        .containsExactly("AID TUR > SYR");
  }

  @Test
  void aNounInAnAdjunctWithATargetOfItsOwnIsCoded() {
    assertThat(
            told(
                """
                Turkey  NNP Turkey  nsubj 2
                aided   VBD aid     root  0
                Syria   NNP Syria   obj   2
                after   IN  after   case  7
                the     DT  the     det   7
                Russian JJ  Russian amod  7
                strike  NN  strike  obl   2
                on      IN  on      case  9
                Ukraine NNP Ukraine nmod  7
                """))
        .containsExactlyInAnyOrder("AID TUR > SYR", "ASSAULT RUS > UKR");
  }

  @Test
  void anAttributiveParticipleTellsNothing() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey  nsubj 2
                aided    VBD aid     root  0
                wounded  VBN wound   amod  4
                rebels   NNS rebel   obj   2
                """))
        .containsExactly("AID TUR > :REB");
  }
}
