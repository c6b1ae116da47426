package org.rapporteur.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.coder.event.EventFixture.told;

import org.junit.jupiter.api.Test;
import org.rapporteur.coder.actor.ActorFixture;
import org.rapporteur.coder.ontology.EventType;

/** Which of the events below an operator are coded beside it. */
class EmbeddedEventsTest {
  @Test
  void aDenialIsARejectionAndTheDeedIsDenied() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Russia    NNP Russia  nsubj 2
                denied    VBD deny    root  0
                attacking VBG attack  xcomp 2
                Ukraine   NNP Ukraine obj   3
                """));

    assertThat(result.events().get(0).type()).isEqualTo(EventType.REJECT);
    assertThat(result.events().get(0).mode()).isEmpty();
    assertThat(EventFixture.notation(result.events().get(1)))
        .isEqualTo("ASSAULT RUS > UKR [denied]");
    assertThat(result.events().get(1).accuser().map(ActorFixture::codes)).contains("RUS");
    assertThat(result.events()).hasSize(2);
  }

  @Test
  void anAccusationIsCodedBesideTheDeed() {
    SentenceEvents.Result result =
        EventFixture.find(
            EventFixture.scene(
                """
                Ukraine   NNP Ukraine nsubj 2
                accused   VBD accuse  root  0
                Russia    NNP Russia  obj   2
                of        IN  of      mark  5
                attacking VBG attack  advcl 2
                Turkey    NNP Turkey  obj   5
                """));

    assertThat(result.events().stream().map(EventFixture::notation))
        .containsExactly("ACCUSE/allege UKR > RUS {ASSAULT}", "ASSAULT RUS > TUR");
    assertThat(result.events().get(0).accuser()).isEmpty();
    assertThat(result.events().get(1).accuser().map(ActorFixture::codes)).contains("UKR");
  }

  @Test
  void aThreatWithASanctionHasItAsContent() {
    assertThat(
            told(
                """
                Turkey     NNP Turkey   nsubj 2
                threatened VBD threaten root  0
                Russia     NNP Russia   obj   2
                with       IN  with     case  5
                sanctions  NNS sanction obl   2
                """))
        .containsExactly("THREATEN/relations TUR > RUS {SANCTION}");
  }

  @Test
  void operatorsOfTheSentenceAreExplainedOutermostFirst() {
    SentenceEvents.Found event =
        EventFixture.only(
            """
            Turkey    NNP Turkey nsubj 2
            urged     VBD urge   root  0
            Russia    NNP Russia obj   2
            to        TO  to     mark  5
            stop      VB  stop   xcomp 2
            attacking VBG attack xcomp 5
            Syria     NNP Syria  obj   6
            """);

    assertThat(event.explanation().operators())
        .containsExactly("test.yml:1 request", "test.yml:1 stop");
  }

  @Test
  void whatIsDemandedIsNotCodedAgain() {
    assertThat(
            told(
                """
                Turkey    NNP Turkey   nsubj 2
                urged     VBD urge     root  0
                Russia    NNP Russia   obj   2
                to        TO  to       mark  5
                withdraw  VB  withdraw xcomp 2
                and       CC  and      cc    8
                to        TO  to       mark  8
                aid       VB  aid      conj  5
                rebels    NNS rebel    obj   8
                after     IN  after    case  12
                its       PRP$ its     nmod:poss 12
                attack    NN  attack   obl   8
                on        IN  on       case  14
                Syria     NNP Syria    nmod  12
                """))
        .containsExactly("REQUEST/yield TUR > RUS {RETREAT/withdraw}");
  }

  @Test
  void whatIsPromisedIsNotCodedAgain() {
    assertThat(
            told(
                """
                Iran     NNP Iran    nsubj 2
                promised VBD promise root  0
                Syria    NNP Syria   iobj  2
                aid      NN  aid     obj   2
                against  IN  against case  6
                attacks  NNS attack  nmod  4
                by       IN  by      case  8
                Israel   NNP Israel  nmod  6
                """))
        .containsExactly("AGREE IRN > SYR {AID}");
  }

  @Test
  void aRelativeClauseInsideADemandTellsItsOwnEvent() {
    assertThat(
            told(
                """
                Turkey   NNP Turkey   nsubj     2
                asked    VBD ask      root      0
                Iran     NNP Iran     obj       2
                to       TO  to       mark      5
                aid      VB  aid      xcomp     2
                rebels   NNS rebel    obj       5
                who      WP  who      nsubj     8
                attacked VBD attack   acl:relcl 6
                Israel   NNP Israel   obj       8
                """))
        .containsExactlyInAnyOrder("REQUEST/assist TUR > IRN {AID}", "ASSAULT :REB > ISR");
  }

  @Test
  void whoIsAccusedInThePassiveIsTheRecipient() {
    assertThat(
            told(
                """
                Russia    NNP Russia  nsubj:pass 3
                was       VBD be      aux:pass   3
                accused   VBN accuse  root       0
                by        IN  by      case       5
                Ukraine   NNP Ukraine obl        3
                of        IN  of      mark       7
                attacking VBG attack  advcl      3
                Turkey    NNP Turkey  obj        7
                """))
        .containsExactly("ACCUSE/allege UKR > RUS {ASSAULT}", "ASSAULT RUS > TUR");
  }
}
